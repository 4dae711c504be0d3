published: 2022-02-01
style: state agency
region: East Africa
title: Gatuna post opens

@ Kigali | RWA | GOV
@ nationals | RWA | CVL
@ chief of Uganda's land forces | UGA | MIL
@ President | RWA | GOV
@ private of his special forces | UGA | MIL
@ Kampala | UGA | GOV
@ head of military intelligence | UGA | SPY
@ 31 Rwandans | RWA | CVL
@ lorries | - | BUS
@ returning citizens | - | CVL
@ health ministries | - | GOV
@ commission | - | GOV
@ Rwanda | RWA | GOV
@ members of the armed group RNC | RWA | REB

> The Gatuna border post between Rwanda and Uganda was reopened at midnight on Sunday, nearly three years after it was shut by Kigali over the alleged harassment of its nationals.
reopened | RETREAT/access or CONCEDE | -> | occurred | - | Gatuna (RWA) | "at midnight on Sunday" 2022-01-30
shut | COERCE/restrict | Kigali -> | occurred | - | Gatuna (RWA) | 2019-02-01..2019-02-28
harassment | COERCE or ASSAULT | -> nationals | uncertain | (alleged) | - | ..2022-02-01
> The step follows a call at State House by the chief of Uganda's land forces, who conferred with the President for two hours on 22 January and left with a freed private of his special forces on board.
call | CONSULT/visit | chief of Uganda's land forces -> President | occurred | - | State House (RWA) | "on 22 January" 2022-01-22
? conferred | CONSULT | chief of Uganda's land forces, President -> | occurred | - | State House (RWA) | "on 22 January" 2022-01-22
freed | RETREAT/release | -> private of his special forces | occurred | - | - | "on 22 January" 2022-01-22
> Kampala for its part has replaced its head of military intelligence and deported back to Kigali, at their own wish, 31 Rwandans who had been held without trial.
replaced | SANCTION/expel or CONCEDE | Kampala -> head of military intelligence | occurred | - | - | ..2022-02-01
deported | COERCE/deport or RETREAT | Kampala -> 31 Rwandans | occurred | - | Kigali (RWA) | ..2022-02-01
held without trial | COERCE/arrest | -> 31 Rwandans | occurred | - | - | ..2022-02-01
>
> For the time being only lorries and returning citizens may cross.
may cross | CONCEDE or RETREAT | -> lorries, returning citizens | occurred | - | - | ..2022-02-01
> Test certificates not older than 72 hours are required.
none
> Government spokesperson Clarisse Mutesi said health ministries on both sides would work together on reopening fully, and that a commission would meet in Katuna before the end of the month to settle what she called pending matters.
work together | AGREE | health ministries -> | planned | Clarisse Mutesi (said) | - | 2022-02-01..
meet | AGREE | commission -> | planned | Clarisse Mutesi (said) | Katuna (UGA) | "before the end of the month" 2022-02-01..2022-02-28
office: Clarisse Mutesi | spokesperson | Government | RWA | current
> Among these is the presence on Ugandan soil of members of the armed group RNC, whose extradition Rwanda has sought in vain since 2018.
sought | REQUEST/yield or REQUEST | Rwanda -> | occurred | - | - | "since 2018" 2018-01-01..2022-02-01
? extradition | COERCE/deport | -> members of the armed group RNC | hypothetical | - | - | 2022-02-01..
>
> Drivers hooted.
none
> "My wife will see me tonight," said Innocent Habimana, who has sold sugar cane to transit passengers since boyhood.
none
