published: 2021-09-24
style: political magazine
region: United States

@ Esteban Garza | USA | GOV
@ Wade Pruitt | USA | GOV
@ Homeland Security | USA | GOV
@ state troopers | USA | COP
@ National Guard | USA | MIL
@ American Civil Rights League | USA | SOC
@ federal judge | USA | JUD
@ Ilana Brooks | USA | LEG
@ administration | USA | GOV
@ whole families | HTI | REF
@ Mounted agents of the Border Patrol | USA | COP
@ fathers | HTI | REF
@ 54 lawmakers | USA | LEG
@ special envoy to Haiti | USA | GOV

> The bridge at Del Rio is quiet now.
none
> But in the judge-executive's office Esteban Garza has not stopped shouting: at the administration, which he says "abandoned this county like a dog on a highway", and at Governor Wade Pruitt, who in his view "came for the cameras and left with the cameras".
abandoned this county | ACCUSE/disapprove | he = Esteban Garza -> administration | occurred | he = Esteban Garza (says) | - | ..2021-09-24
came for the cameras | ACCUSE/disapprove | his = Esteban Garza -> Wade Pruitt | occurred | his view (in) | - | ..2021-09-24
office: Wade Pruitt | Governor | - | USA | current
>
> At the peak, some 14,000 Haitian migrants slept under the bridge.
none
> Pruitt parked a mile of state troopers' cars along the river and called up the National Guard; Homeland Security flew whole families to Port-au-Prince in eight days.
parked | MOBILIZE/police | Pruitt = Wade Pruitt -> state troopers | occurred | - | - | ..2021-09-24
called up | MOBILIZE/troops | Pruitt = Wade Pruitt -> National Guard | occurred | - | - | ..2021-09-24
flew | COERCE/deport | Homeland Security -> whole families | occurred | - | - | "in eight days" 2021-09-16..2021-09-24
> Mounted agents of the Border Patrol were filmed swinging their reins at fathers with bags of food, and the department has put them on desk duty while it investigates.
swinging | ASSAULT/beat | Mounted agents of the Border Patrol -> fathers | occurred | - | - | ..2021-09-24
put them on desk duty | SANCTION or COERCE | department = Homeland Security -> them = Mounted agents of the Border Patrol | occurred | - | - | ..2021-09-24
investigates | ACCUSE/investigate | it = Homeland Security -> Mounted agents of the Border Patrol | occurred | - | - | ..2021-09-24
>
> "Worse than anything we saw under the last crowd," says Representative Ilana Brooks, one of 54 lawmakers who wrote to ask for an end to the flights.
Worse | ACCUSE/disapprove | Ilana Brooks -> | occurred | Ilana Brooks (says) | - | ..2021-09-24
wrote to ask | REQUEST/yield | 54 lawmakers -> | occurred | - | - | ..2021-09-24
> The special envoy to Haiti resigned on Wednesday, calling them inhumane.
resigned | RETREAT/resign | special envoy to Haiti -> | occurred | - | - | "on Wednesday" 2021-09-22
calling | ACCUSE/disapprove | special envoy to Haiti -> | occurred | - | - | "on Wednesday" 2021-09-22
> A federal judge ruled them unlawful on September 16, then stayed her own order; the American Civil Rights League, which had sued in January, will be back before her in October.
ruled them unlawful | REJECT or ACCUSE | federal judge -> | occurred | - | - | "on September 16" 2021-09-16
sued | ACCUSE/investigate | American Civil Rights League -> | occurred | - | - | "in January" 2021-01-01..2021-01-31
