published: 2012-10-31
style: wire brief
region: Maldives / Sri Lanka

@ president of the Maldives | MDV | GOV
@ Ibrahim Waheed Didi | MDV | GOV
@ foreign airport operator | MNC | BUS
@ supporters | MDV | PTY
@ riot police | MDV | COP
@ officers | MDV | COP
@ cameraman for Raajje News | MDV | JRN
@ 21 people | MDV | CVL
@ fifteen | MDV | CVL
@ police integrity commission | MDV | GOV
@ India | IND | GOV
@ both camps | MDV | PTY
@ Two of its warships | IND | MIL
@ Maldivian coast guard | MDV | MIL
@ Colombo | LKA | GOV
@ Commonwealth | IGO | GOV

> MALE — The president of the Maldives dismissed his home minister on Tuesday and accused him of secret dealings with a foreign airport operator.
dismissed | SANCTION/expel | president of the Maldives -> home minister = Ibrahim Waheed Didi | occurred | - | - | "on Tuesday" 2012-10-30
accused | ACCUSE/allege | president of the Maldives -> him = Ibrahim Waheed Didi | occurred | - | - | "on Tuesday" 2012-10-30
secret dealings | COOPERATE or CONSULT | him = Ibrahim Waheed Didi, foreign airport operator -> | occurred | The president of the Maldives (accused) | - | ..2012-10-31
> Ibrahim Waheed Didi called it a lie.
called it a lie | REJECT | Ibrahim Waheed Didi -> | occurred | - | - | ..2012-10-31
office: Ibrahim Waheed Didi | home minister | Maldives | MDV | former
>
> His supporters threw paint at riot police outside the People's Majlis that night, and officers answered with pepper spray; a cameraman for Raajje News was hit on the head and 21 people were led away in plastic cuffs.
threw paint | PROTEST/vandalize or ASSAULT | supporters -> riot police | occurred | - | outside the People's Majlis | "that night" 2012-10-30
pepper spray | ASSAULT/crowd-control | officers -> supporters | occurred | - | outside the People's Majlis | "that night" 2012-10-30
hit | ASSAULT/beat | -> cameraman for Raajje News | occurred | - | outside the People's Majlis | "that night" 2012-10-30
led away | COERCE/arrest | -> 21 people | occurred | - | outside the People's Majlis | "that night" 2012-10-30
> By Wednesday noon fifteen had been let go.
let go | RETREAT/release | -> fifteen | occurred | - | - | "By Wednesday noon" ..2012-10-31
>
> The sacked minister is to be questioned by the police integrity commission, according to the state broadcaster, which cited a court order.
questioned | ACCUSE/investigate | police integrity commission -> sacked minister = Ibrahim Waheed Didi | planned | the state broadcaster (according to) > a court order (cited) | - | 2012-10-31..
> India said it was following events and hoped both camps would show restraint.
? hoped | REQUEST | India -> both camps | occurred | - | - | ..2012-10-31
> Two of its warships, which had exercised with the Maldivian coast guard until Monday, put in at Colombo as planned.
exercised | COOPERATE | Two of its warships, Maldivian coast guard -> | occurred | - | - | "until Monday" ..2012-10-29
? put in | CONSULT/visit | Two of its warships -> Colombo | occurred | - | Colombo (LKA) | ..2012-10-31
>
> Should the coalition lose its majority, an early election would follow within sixty days, legal experts say.
none
> The Commonwealth has offered observers.
offered | AGREE | Commonwealth -> | planned | - | - | ..2012-10-31
> Hotel bookings are unaffected, the tourism board said.
none
