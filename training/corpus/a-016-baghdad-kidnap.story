published: 2019-12-11
style: regional weekly
region: Iraq

@ masked men | IRQ | UAF
@ Hussam al-Rubaie | IRQ | CVL
@ security agencies | IRQ | SPY
@ Kata’ib faction | IRQ | PRM
@ anybody | - | -
@ faction’s media office | IRQ | PRM
@ embassies | - | GOV
@ Four of the ten | IRQ | CVL
@ Human Rights Commission | IRQ | GOV
@ tribesmen | IRQ | SOC
@ police commander | IRQ | COP
@ Sunni and Kurdish blocs | IRQ | LEG
@ parliament’s session | IRQ | LEG
@ Ottawa | CAN | GOV
@ freed four | IRQ | CVL

> The photographer Hussam al-Rubaie had just bought bread when masked men forced him into a pick-up in Baghdad’s Karrada quarter last Friday, according to his flatmate.
forced | ASSAULT/abduct | masked men -> him = Hussam al-Rubaie | occurred | his flatmate (according to) | Baghdad (IRQ) | "last Friday" 2019-12-06
> He is the tenth activist to vanish since October.
? vanish | ASSAULT/abduct | -> He = Hussam al-Rubaie | occurred | - | - | "since October" 2019-10-01..2019-12-11
>
> Interior Ministry spokesman Khaled Muhanna said that the security agencies were not holding him.
holding | COERCE/arrest | security agencies -> him = Hussam al-Rubaie | denied | Khaled Muhanna (said) | - | ..2019-12-11
office: Khaled Muhanna | spokesman | Interior Ministry | IRQ | current
> An officer of that very ministry tells another tale.
none
> The pick-up, he confided to us, belongs to a Kata’ib faction and passed two police checkpoints unhindered.
none
> The faction’s media office, in turn, denied kidnapping anybody and charged that “the embassies” organise such scenes.
kidnapping | ASSAULT/abduct | faction = Kata’ib faction -> anybody | denied | The faction’s media office (denied) | - | ..2019-12-11
charged | ACCUSE/allege | faction’s media office -> embassies | occurred | - | - | ..2019-12-11
? organise | ASSAULT/abduct or COERCE | embassies -> | occurred | The faction’s media office (charged) | - | ..2019-12-11
>
> Four of the ten have come back, with broken fingers.
? broken fingers | ASSAULT/torture | -> Four of the ten | occurred | - | - | ..2019-12-11
> The Human Rights Commission has demanded a judicial inquiry, and tribesmen in Nasiriyah besieged the house of the police commander until he resigned on Monday.
demanded | REQUEST | Human Rights Commission -> | occurred | - | - | ..2019-12-11
? inquiry | ACCUSE/investigate | -> | hypothetical | The Human Rights Commission (demanded) | - | 2019-12-11..
besieged | PROTEST/obstruct or COERCE | tribesmen -> police commander | occurred | - | Nasiriyah (IRQ) | ..2019-12-09
resigned | RETREAT/resign | he = police commander -> | occurred | - | Nasiriyah (IRQ) | "on Monday" 2019-12-09
> Sunni and Kurdish blocs will boycott parliament’s session next week.
boycott | PROTEST/boycott or REJECT | Sunni and Kurdish blocs -> parliament’s session | planned | - | - | "next week" 2019-12-16..2019-12-22
>
> Asked whether Ottawa offered asylum to the freed four, the Canadian embassy said it had “received no such request”.
? offered | AID or AGREE | Ottawa -> freed four | hypothetical | - | - | ..2019-12-11
? request | REQUEST/assist | -> | denied | the Canadian embassy (said) | - | ..2019-12-11
