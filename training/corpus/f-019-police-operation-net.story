published: 2024-09-27
style: police blotter
region: International
title: Operation Long Line nets 219

@ Police from eleven countries | - | COP
@ Officers | - | COP
@ 219 people suspected of running online fraud from guarded compounds along the Mekong | - | CRM
@ 219 people | - | CRM
@ gang | - | CRM
@ two brothers | - | CRM
@ guard | - | CRM
@ 640 captives | - | CVL
@ young graduates | - | CVL
@ 1,900 bank accounts | - | BUS
@ China | CHN | GOV
@ Thailand | THA | GOV
@ Laos | LAO | GOV
@ prosecutors | TWN | JUD
@ former policeman who had warned the gang of raids | TWN | ELI
@ former policeman | TWN | ELI
@ court | KOR | JUD
@ troopers | LAO | COP
@ Cambodia | KHM | GOV

> Police from eleven countries took part in Operation Long Line between 2 and 20 September, arresting 219 people suspected of running online fraud from guarded compounds along the Mekong, Interpol announced in Lyon.
took part | COOPERATE | Police from eleven countries -> | occurred | Interpol (announced) | - | "between 2 and 20 September" 2024-09-02..2024-09-20
arresting | COERCE/arrest | Police from eleven countries -> 219 people suspected of running online fraud from guarded compounds along the Mekong | occurred | Interpol (announced) | - | "between 2 and 20 September" 2024-09-02..2024-09-20 | arrested 219
? running | COERCE or ASSAULT | 219 people -> | uncertain | Interpol (announced) | compounds along the Mekong | ..2024-09-20
> Officers freed 640 captives, most of them young graduates lured by false job offers, froze 1,900 bank accounts and seized 14 million dollars in cryptocurrency.
freed | AID or RETREAT | Officers -> 640 captives | occurred | Interpol (announced, carried) | - | 2024-09-02..2024-09-20
? lured | COERCE/misinformation or ASSAULT | -> young graduates | occurred | Interpol (announced, carried) | - | ..2024-09-27
froze | COERCE/seize or SANCTION | Officers -> 1,900 bank accounts | occurred | Interpol (announced, carried) | - | 2024-09-02..2024-09-20
seized | COERCE/seize | Officers -> | occurred | Interpol (announced, carried) | - | 2024-09-02..2024-09-20 | amount 14000000 USD
> China, Thailand and Laos exchanged fingerprint files for the first time.
exchanged | COOPERATE | China, Thailand, Laos -> | occurred | - | - | ..2024-09-27
>
> In Kaohsiung, prosecutors charged a former policeman who had warned the gang of raids; in Seoul a court ordered two brothers held pending extradition to Vientiane.
charged | ACCUSE/allege | prosecutors -> former policeman who had warned the gang of raids | occurred | - | Kaohsiung (TWN) | ..2024-09-27
? warned | AID or COOPERATE | former policeman -> gang | occurred | - | - | ..2024-09-27
ordered two brothers held | COERCE/arrest | court -> two brothers | occurred | - | Seoul (KOR) | ..2024-09-27
extradition | COERCE/deport or COOPERATE | -> two brothers | planned | - | Vientiane (LAO) | 2024-09-27..
> A guard who tried to flee the raid near Bokeo fired on troopers and was shot dead.
fired | ASSAULT/firearms | guard -> troopers | occurred | - | Bokeo (LAO) | 2024-09-02..2024-09-20
shot dead | ASSAULT/firearms | -> guard | occurred | - | Bokeo (LAO) | 2024-09-02..2024-09-20 | killed 1
? raid | COERCE or MOBILIZE | -> | occurred | - | Bokeo (LAO) | 2024-09-02..2024-09-20
> A second phase will follow after the rains, provided that Cambodia, which stayed out this time, agrees to open its side of the border.
second phase | AGREE or COOPERATE | -> | planned | - | - | "after the rains" 2024-09-27..
? stayed out | REJECT | Cambodia -> | occurred | - | - | ..2024-09-27
agrees | AGREE | Cambodia -> | hypothetical | - | - | 2024-09-27..
