published: 2018-03-21
style: state agency
region: Southern Africa
title: President extends mercy to inmates

@ President | ZWE | GOV
@ female prisoners | ZWE | CVL
@ 3,000 people | ZWE | CVL
@ Juveniles | ZWE | CVL
@ inmates above 60 | ZWE | CVL
@ 51 women | ZWE | CVL
@ Convicts | ZWE | CRM
@ Violet Maphosa | ZWE | GOV
@ donors | - | UNK
@ service | ZWE | GOV
@ opposition | ZWE | OPP
@ guards | ZWE | COP
@ Parliament | ZWE | LEG
@ commissioner of prisons | ZWE | COP

> The President has pardoned all female prisoners other than those serving life terms, the Permanent Secretary for Justice, Mrs Violet Maphosa, announced yesterday.
pardoned | CONCEDE | President -> female prisoners | occurred | Violet Maphosa (announced) | - | ..2018-03-21
office: Violet Maphosa | Permanent Secretary for Justice | - | ZWE | current
> Juveniles, inmates above 60 and the terminally ill will also benefit from the clemency order, which is expected to free about 3,000 people and relieve the country's 46 congested prisons.
free | CONCEDE or RETREAT | -> 3,000 people | planned | - | - | 2018-03-21..
? benefit | CONCEDE | -> Juveniles, inmates above 60 | planned | - | - | 2018-03-21..
> By late afternoon 51 women had already walked out of Chikurubi Female Prison, some with babies strapped to their backs.
walked out | RETREAT/release | -> 51 women | occurred | - | Chikurubi Female Prison (ZWE) | "By late afternoon" 2018-03-20
>
> Convicts jailed for murder, treason, rape or carjacking are excluded.
jailed | SANCTION/convict or COERCE | -> Convicts | occurred | - | - | ..2018-03-21
> Death sentences which have stood for ten years or more were commuted to life imprisonment.
commuted | CONCEDE | -> | occurred | - | - | ..2018-03-21
>
> Mrs Maphosa praised donors who have supplied blankets and mealie-meal to the service.
praised | SUPPORT | Maphosa = Violet Maphosa -> donors | occurred | - | - | ..2018-03-21
supplied | AID | donors -> service | occurred | - | - | ..2018-03-21
> She dismissed as mischievous a claim by the opposition that guards had been demanding payment before opening the gates.
dismissed | REJECT | She = Violet Maphosa -> opposition | occurred | - | - | ..2018-03-21
claim | ACCUSE/allege | opposition -> guards | occurred | - | - | ..2018-03-21
demanding payment | REQUEST or COERCE | guards -> | occurred | opposition (claim) | - | ..2018-03-21
> The opposition has called on Parliament to summon the commissioner of prisons.
called on | REQUEST | opposition -> Parliament | occurred | - | - | ..2018-03-21
summon | ACCUSE/investigate or REQUEST | Parliament -> commissioner of prisons | hypothetical | The opposition (called on) | - | 2018-03-21..
> The Warriors, meanwhile, open their campaign against Zambia tonight.
none
