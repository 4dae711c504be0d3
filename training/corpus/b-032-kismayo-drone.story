published: 2023-09-30
style: army communiqué summary
region: Horn of Africa
title: Communiqué round-up, 27-29 September

@ Forces of the Somali National Army | SOM | MIL
@ allied drone | - | MIL
@ Eight al-Shabaab sappers | SOM | REB
@ officers | SOM | MIL
@ battalion | SOM | MIL
@ suicide bomber | SOM | REB
@ checkpoint | SOM | MIL
@ 21 people | SOM | CVL
@ Two generals | SOM | MIL
@ recruits from four clans | SOM | PRM
@ Mogadishu | SOM | GOV
@ African Union soldiers | IGO | MIL
@ Burundian contingent | BDI | MIL
@ Jubaland | SOM | REB

> Forces of the Somali National Army withdrew in good order from Cowsweyne, Budbud and Galcad, according to the ministry of defence, which spoke of "repositioning".
withdrew | RETREAT/withdraw | Forces of the Somali National Army -> | occurred | the ministry of defence (according to) | Cowsweyne (SOM) | ..2023-09-30
> Eight al-Shabaab sappers were killed by an allied drone as they laid mines on the vacated road, it said.
killed | ASSAULT/drone | allied drone -> Eight al-Shabaab sappers | occurred | it = ministry of defence (said) | vacated road | ..2023-09-30
laid mines | ASSAULT/explosives or MOBILIZE | they = Eight al-Shabaab sappers -> | occurred | it = ministry of defence (said) | vacated road | ..2023-09-30
> The communiqué makes no mention of losses; officers reached by phone admitted that a battalion had been overrun at dawn on 26 August and 23 of its men taken away alive.
? admitted | CONCEDE | officers -> | occurred | - | - | ..2023-09-30
overrun | ASSAULT or COERCE | -> battalion | occurred | officers (admitted) | - | "at dawn on 26 August" 2023-08-26
taken away alive | ASSAULT/abduct | -> its men = battalion | occurred | officers (admitted) | - | "at dawn on 26 August" 2023-08-26
>
> In Beledweyne a lorry packed with explosives was driven into a checkpoint on the 23rd by a suicide bomber; 21 people died, most of them petty traders.
driven into | ASSAULT/suicide-attack | suicide bomber -> checkpoint | occurred | - | Beledweyne (SOM) | "on the 23rd" 2023-09-23
? died | ASSAULT/suicide-attack | suicide bomber -> 21 people | occurred | - | Beledweyne (SOM) | 2023-09-23
> Two generals have been relieved of their duties, and recruits from four clans are being armed at Guriceel.
relieved | SANCTION/expel | -> Two generals | occurred | - | - | ..2023-09-30
armed | MOBILIZE/militia or AID | -> recruits from four clans | occurred | - | Guriceel (SOM) | ..2023-09-30
>
> Mogadishu has requested that the departure of 3,000 African Union soldiers, due this weekend, be put back by three months.
requested | REQUEST/change or REQUEST | Mogadishu -> | occurred | - | - | ..2023-09-30
departure | CONCEDE or RETREAT | African Union soldiers -> | planned | - | - | "this weekend" 2023-09-30..2023-10-01
> The Burundian contingent nevertheless handed its camp at Biyo Cadde to the host on Thursday.
handed | RETREAT/withdraw | Burundian contingent -> host = Mogadishu | occurred | - | Biyo Cadde (SOM) | "on Thursday" 2023-09-28
> Next month, the chief of the land forces assured the state news agency, "the offensive moves into Jubaland".
offensive | ASSAULT or MOBILIZE | -> Jubaland | planned | the chief of the land forces (assured) | Jubaland (SOM) | "Next month" 2023-10-01..2023-10-31
