published: 2010-12-10
style: agency
region: Afghanistan

@ suicide bomber | AFG | REB
@ recruitment centre | AFG | MIL
@ five recruits | AFG | MIL
@ tea seller | AFG | CVL
@ Eleven others | AFG | CVL
@ Taliban spokesman | AFG | REB
@ young men | AFG | CVL
@ NATO | IGO | MIL
@ Afghan troops | AFG | MIL
@ compound | AFG | REB
@ Mullah Zarif | AFG | REB
@ Two farmers | AFG | AGR
@ Germany | DEU | GOV
@ 500 soldiers | DEU | MIL
@ defence minister | DEU | GOV
@ Mazar-i-Sharif | AFG | GOV

> KABUL – A suicide bomber blew himself up at the gate of a recruitment centre in Kunduz on Thursday, killing five recruits and a tea seller, the provincial governor's office said.
blew himself up | ASSAULT/suicide-attack | suicide bomber -> recruitment centre | occurred | the provincial governor's office (said) | Kunduz (AFG) | "on Thursday" 2010-12-09
killing | ASSAULT/suicide-attack | suicide bomber -> five recruits, tea seller | occurred | the provincial governor's office (said) | Kunduz (AFG) | "on Thursday" 2010-12-09
> Eleven others were hurt, two of them badly.
hurt | ASSAULT/suicide-attack | -> Eleven others | occurred | the provincial governor's office (said, carried) | - | 2010-12-09
>
> A Taliban spokesman, reached by telephone at an undisclosed place, claimed responsibility and put the toll at thirty.
? claimed responsibility | ASSAULT | Taliban spokesman -> | occurred | A Taliban spokesman (claimed) | - | ..2010-12-10
> He warned young men to keep away from "the puppet army" or face the same fate.
warned | THREATEN/violence | He = Taliban spokesman -> young men | occurred | - | - | ..2010-12-10
>
> In Helmand, a raid on a compound by NATO and Afghan troops turned up 300 kilograms of opium and led to the capture of a district commander known as Mullah Zarif, the alliance said in a statement.
raid | COERCE or ASSAULT | NATO, Afghan troops -> compound | occurred | the alliance = NATO (said) | Helmand (AFG) | ..2010-12-10
capture | ASSAULT/abduct or COERCE | NATO, Afghan troops -> Mullah Zarif | occurred | the alliance = NATO (said) | Helmand (AFG) | ..2010-12-10
office: Mullah Zarif | district commander | Taliban | AFG | current
> No shots were fired.
shots were fired | ASSAULT/firearms | -> | denied | the alliance = NATO (said, carried) | - | ..2010-12-10
> A member of the provincial council, Haji Gul Agha, disputed this.
none
> "Two farmers were killed at the wall," he said.
killed | ASSAULT | -> Two farmers | occurred | he = Haji Gul Agha (said) | wall | ..2010-12-10
office: Haji Gul Agha | member | provincial council | AFG | current
> The alliance is looking into the allegation.
looking into | ACCUSE/investigate | alliance = NATO -> | occurred | - | - | ..2010-12-10
>
> Germany, which commands in the north, may bring home 500 soldiers next year if the handover goes to plan.
bring home | CONCEDE or RETREAT | Germany -> 500 soldiers | hypothetical | - | - | "next year" 2011-01-01..2011-12-31
> Its defence minister paid a surprise visit to Mazar-i-Sharif last weekend.
visit | CONSULT/visit | defence minister -> Mazar-i-Sharif | occurred | - | Mazar-i-Sharif (AFG) | "last weekend" 2010-12-04..2010-12-05
