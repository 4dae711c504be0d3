published: 2018-02-27
style: opposition site
region: West Africa
title: One hand gives, the other takes

@ Six of our comrades | TGO | OPP
@ regime | TGO | GOV
@ Accra | GHA | GOV
@ Conakry | GIN | GOV
@ gendarmes | TGO | COP
@ federal secretary | TGO | OPP
@ coalition | TGO | OPP
@ detainees | TGO | OPP
@ two presidents | - | GOV
@ women | TGO | OPP
@ every citizen | TGO | CVL
@ markets | TGO | BUS

> Six of our comrades slept at home last night.
none
> They were let go without a word of explanation after 41 days in the cells of the Central Directorate, where two of them had been beaten with cables, their lawyer, Maître Koffi Amouzou-Lawson, has confirmed.
let go | RETREAT/release | -> They = Six of our comrades | occurred | Koffi Amouzou-Lawson (confirmed) | - | 2018-02-26
beaten with cables | ASSAULT/torture or ASSAULT | -> two of them = Six of our comrades | occurred | Koffi Amouzou-Lawson (confirmed) | cells of the Central Directorate = Central Directorate (TGO) | ..2018-02-27
>
> Make no mistake.
none
> The regime gives with one hand: under pressure from Accra and Conakry it has also lifted the ban on weekday marches which it imposed in November.
lifted | CONCEDE | regime -> | occurred | - | - | ..2018-02-27
ban | COERCE/restrict | it = regime -> | occurred | - | - | "in November" 2017-11-01..2017-11-30
? pressure | REQUEST | Accra, Conakry -> it = regime | occurred | - | - | ..2018-02-27
> It takes with the other.
none
> On the very same evening the mobile internet was cut in Sokodé and Bafilo, and the home of our federal secretary was searched by gendarmes who carried off two computers.
cut | COERCE/censor | -> | occurred | - | Sokodé (TGO) | "On the very same evening" 2018-02-26
searched | COERCE or ACCUSE | gendarmes -> federal secretary | occurred | - | home of our federal secretary | "On the very same evening" 2018-02-26
carried off | COERCE/seize | who = gendarmes -> federal secretary | occurred | - | home of our federal secretary | "On the very same evening" 2018-02-26
>
> The dialogue facilitated by the two presidents was to resume on Friday; the coalition will stay away until all 90 detainees are out.
resume | AGREE | -> | planned | - | - | "on Friday" 2018-03-02
stay away | REJECT/meet or PROTEST | coalition -> | planned | - | - | 2018-02-27..
out | RETREAT/release or CONCEDE | -> detainees | hypothetical | - | - | 2018-02-27..
? facilitated | CONSULT/third-party | two presidents -> | occurred | - | - | ..2018-02-27
> Meanwhile our women call every citizen to dress in black on Wednesday and to leave the markets empty.
call | REQUEST | women -> every citizen | occurred | - | - | ..2018-02-27
leave the markets empty | PROTEST/boycott | every citizen -> markets | hypothetical | - | - | "on Wednesday" 2018-02-28
