published: 2025-02-18
style: broadcaster site
region: International
title: Aid reaches Visayas as blame game begins

@ US Navy hospital ship | USA | MIL
@ survivors of Typhoon Lando | PHL | CVL
@ Survivors in Guiuan | PHL | CVL
@ Japan | JPN | GOV
@ South Korea | KOR | GOV
@ Taiwan | TWN | GOV
@ China | CHN | GOV
@ Beijing | CHN | GOV
@ Philippine patrol boat | PHL | MIL
@ soldiers | PHL | MIL
@ Philippine government | PHL | GOV
@ Conchita Abella | PHL | GOV
@ two officials of the weather bureau | PHL | GOV
@ rice warehouse | PHL | BUS
@ Senators | PHL | LEG
@ UN | UNO | GOV

> A US Navy hospital ship dropped anchor off Tacloban on Tuesday and began treating survivors of Typhoon Lando, which struck the Visayas a week ago and wiped out whole neighbourhoods.
dropped anchor | AID | US Navy hospital ship -> | occurred | - | Tacloban (PHL) | "on Tuesday" 2025-02-18
treating | AID | US Navy hospital ship -> survivors of Typhoon Lando | occurred | - | Tacloban (PHL) | "on Tuesday" 2025-02-18
> Japan has flown in two companies of engineers, South Korea has sent water purifiers, and Taiwan, with which Manila has no formal ties, is giving half a million dollars through a church charity.
flown in | AID or MOBILIZE | Japan -> | occurred | - | - | ..2025-02-18
sent | AID | South Korea -> | occurred | - | - | ..2025-02-18
giving | AID | Taiwan -> | occurred | - | - | ..2025-02-18 | amount 500000 USD
> China, which only in January rammed a Philippine patrol boat near Sabina Shoal, offered 50,000 blankets; the Philippine government thanked Beijing and turned down its offer of a naval field hospital.
rammed | ASSAULT | China -> Philippine patrol boat | occurred | - | Sabina Shoal | "in January" 2025-01-01..2025-01-31
offered | AGREE | China -> | planned | - | - | ..2025-02-18
thanked | SUPPORT | Philippine government -> Beijing | occurred | - | - | ..2025-02-18
turned down | REJECT/assist | Philippine government -> Beijing | occurred | - | - | ..2025-02-18
>
> Survivors in Guiuan looted a rice warehouse on Sunday, and soldiers who had been rushed in to guard it fired over their heads.
looted | PROTEST/riot or COERCE | Survivors in Guiuan -> rice warehouse | occurred | - | Guiuan (PHL) | "on Sunday" 2025-02-16
rushed in | MOBILIZE/troops | -> soldiers | occurred | - | Guiuan (PHL) | ..2025-02-18
fired | ASSAULT/firearms | soldiers -> their = Survivors in Guiuan | occurred | - | Guiuan (PHL) | "on Sunday" 2025-02-16
> "We asked for trucks on Thursday and are still waiting," Mayor Conchita Abella told a local radio station.
asked | REQUEST/assist | We = Conchita Abella -> | occurred | Conchita Abella (told) | - | "on Thursday" 2025-02-13
office: Conchita Abella | Mayor | Guiuan | PHL | current
> Senators have announced an inquiry into the late evacuation order, and two officials of the weather bureau have offered to resign.
inquiry | ACCUSE/investigate | Senators -> | planned | - | - | 2025-02-18..
resign | CONCEDE or RETREAT | two officials of the weather bureau -> | planned | - | - | 2025-02-18..
> More rain is forecast for the weekend.
none
> The UN has appealed for 48 million dollars and warned of cholera.
appealed | REQUEST/assist | UN -> | occurred | - | - | ..2025-02-18 | amount 48000000
