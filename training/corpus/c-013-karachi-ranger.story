published: 2015-05-22
style: Pakistani local daily
region: Pakistan

@ Rangers | PAK | PRM
@ extortion ring | PAK | CRM
@ seven suspects | PAK | CRM
@ two serving constables | PAK | COP
@ cloth merchants | PAK | BUS
@ shop | PAK | BUS
@ owner | PAK | BUS
@ Three pistols | PAK | -
@ rifle | PAK | -
@ Kamran Abbasi | PAK | COP
@ anti-terrorism court | PAK | JUD
@ two men | PAK | CRM
@ prayer leader | PAK | REL
@ judge | PAK | JUD
@ third accused | PAK | CVL
@ Traders of the old city | PAK | BUS
@ colleague | PAK | BUS
@ association | PAK | BUS
@ police | PAK | COP

> KARACHI: Rangers on Friday busted an extortion ring in Lyari and arrested seven suspects, including two serving constables, it was learnt.
busted | COERCE/arrest | Rangers -> extortion ring | occurred | - | Lyari (PAK) | "on Friday" 2015-05-22
arrested | COERCE/arrest | Rangers -> seven suspects, two serving constables | occurred | - | Lyari (PAK) | "on Friday" 2015-05-22
> According to a spokesperson for the paramilitary force, the men had been collecting "bhatta" from cloth merchants and had hurled a hand grenade at a shop whose owner would not pay.
collecting | COERCE/seize or THREATEN | men = seven suspects -> cloth merchants | occurred | a spokesperson for the paramilitary force (According to) | - | ..2015-05-22
hurled | ASSAULT/explosives | men = seven suspects -> shop | occurred | a spokesperson for the paramilitary force (According to) | shop | ..2015-05-22
would not pay | REJECT/yield | owner -> | occurred | a spokesperson for the paramilitary force (According to) | - | ..2015-05-22
> Three pistols, a rifle and forged number plates were recovered from their possession.
? recovered | COERCE/seize | -> Three pistols, rifle | occurred | a spokesperson for the paramilitary force (According to, carried) | - | ..2015-05-22
>
> SSP South Kamran Abbasi suspended the two constables and ordered a departmental inquiry.
suspended | SANCTION/expel | Kamran Abbasi -> two constables = two serving constables | occurred | - | - | ..2015-05-22
ordered a departmental inquiry | ACCUSE/investigate | Kamran Abbasi -> two constables = two serving constables | occurred | - | - | ..2015-05-22
office: Kamran Abbasi | SSP South | - | PAK | current
> They will be shown no leniency, he said.
none
> Meanwhile, an anti-terrorism court handed life terms to two men convicted of the murder of a prayer leader in Orangi Town in 2012.
handed life terms | SANCTION/convict | anti-terrorism court -> two men | occurred | - | - | ..2015-05-22
murder | ASSAULT/targeted | two men -> prayer leader | occurred | - | Orangi Town (PAK) | "in 2012" 2012-01-01..2012-12-31
> The judge acquitted a third accused for want of evidence.
acquitted | RETREAT/release or CONCEDE or REJECT | judge -> third accused | occurred | - | - | ..2015-05-22
>
> Traders of the old city had observed a shutter-down strike on Monday against the target killing of a colleague, and their association had given police 72 hours to trace the killers.
shutter-down strike | PROTEST/strike | Traders of the old city -> | occurred | - | old city | "on Monday" 2015-05-18
target killing | ASSAULT/targeted | -> colleague | occurred | - | - | ..2015-05-18
given police 72 hours | THREATEN | association -> police | occurred | - | - | ..2015-05-22
> Failing that, it would march on Governor House.
march | PROTEST/demo | it = association -> | hypothetical | - | Governor House | ..2015-05-22
> The mercury touched 41 degrees.
none
