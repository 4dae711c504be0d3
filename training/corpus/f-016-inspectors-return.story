published: 2022-08-05
style: agency
region: UN

@ Inspectors of the UN nuclear agency | UNO | GOV
@ director general | UNO | GOV
@ inspectors | UNO | GOV
@ members | UNO | GOV
@ atomic energy chief | - | GOV
@ atomic energy organisation | - | GOV
@ three of its scientists | - | GOV
@ centrifuge workshop | - | GOV
@ Oman | OMN | GOV
@ foreign minister | OMN | GOV
@ capitals | - | GOV
@ Washington | USA | GOV
@ Israel | ISR | GOV

> Inspectors of the UN nuclear agency will be let back into the reprocessing plant at Qaryat within days, its director general said on Friday after flying in for talks with the atomic energy chief, who agreed to restore eleven cameras that had been switched off in June.
let back | CONCEDE | -> Inspectors of the UN nuclear agency | planned | its director general (said) | Qaryat | "within days" 2022-08-05..
? flying | CONSULT/visit | its director general = director general -> | occurred | - | - | ..2022-08-05
talks | CONSULT | director general, atomic energy chief -> | occurred | - | - | ..2022-08-05
agreed | AGREE | atomic energy chief -> | occurred | - | - | ..2022-08-05
switched off | COERCE/restrict or REJECT | -> | occurred | - | - | "in June" 2022-06-01..2022-06-30
> He had threatened as late as Wednesday to refer the case to the Security Council.
threatened | THREATEN | He = director general -> | occurred | - | - | "Wednesday" 2022-08-03
> "This is a step, not a solution," the director general told journalists at the airport.
none
> "If the traces of enriched uranium are not explained by the board's next session, members will draw their conclusions."
? draw their conclusions | THREATEN or SANCTION | members -> | hypothetical | the director general (told, carried) | - | 2022-08-05..
>
> Two diplomats in Vienna said that the agreement had been brokered by Oman, whose foreign minister telephoned both capitals repeatedly, and that Washington had quietly unfrozen 600 million dollars in exchange.
brokered | CONSULT/third-party | Oman -> | occurred | Two diplomats in Vienna (said) | - | ..2022-08-05
telephoned | CONSULT/phone | foreign minister -> capitals | occurred | Two diplomats in Vienna (said) | - | ..2022-08-05
unfrozen | CONCEDE or RETREAT | Washington -> | occurred | Two diplomats in Vienna (said) | - | ..2022-08-05 | amount 600000000 USD
> A US official denied any payment.
payment | CONCEDE or AID | -> | denied | A US official (denied) | - | ..2022-08-05
> Israel, accused by the atomic energy organisation of assassinating three of its scientists and of planting a bomb at a centrifuge workshop, said the inspectors were being "taken for a ride".
accused | ACCUSE/allege | atomic energy organisation -> Israel | occurred | - | - | ..2022-08-05
assassinating | ASSAULT/targeted | Israel -> three of its scientists | occurred | the atomic energy organisation (accused) | - | ..2022-08-05 | killed 3
planting a bomb | ASSAULT/explosives | Israel -> centrifuge workshop | occurred | the atomic energy organisation (accused) | - | ..2022-08-05
? taken for a ride | COERCE/misinformation | -> inspectors | occurred | Israel (said) | - | ..2022-08-05
