published: 2015-04-08
style: NGO statement
region: Yemen

@ warships | SAU | MIL
@ aid ship | - | NGO
@ staff | - | NGO
@ rebels | YEM | REB
@ Bridges Relief | - | NGO
@ gunmen | - | UAF
@ cars | YEM | MED
@ hospital guards | YEM | CVL
@ fishing boat | YEM | CVL
@ all parties | - | -
@ wounded | YEM | CVL
@ Germany | DEU | GOV
@ Kuwait | KWT | GOV
@ surgeons | - | MED
@ Hodeidah | YEM | -

> Bridges Relief is deeply alarmed by the closure of Aden's harbour, where coalition warships turned back our second aid ship on Monday.
closure | COERCE/restrict | -> | occurred | - | Aden (YEM) | ..2015-04-08
turned back | COERCE/restrict | warships -> aid ship | occurred | - | Aden (YEM) | "on Monday" 2015-04-06
> The vessel carried 47 tonnes of surgical kits and is now waiting off Djibouti.
none
>
> Contrary to what has been broadcast, our staff did not hand any fuel to the rebels.
hand | AID | staff -> rebels | denied | - | - | ..2015-04-08
> We refute this allegation, which Al-Saeeda television attributed to a port authority employee.
refute | REJECT | We = Bridges Relief -> | occurred | - | - | ..2015-04-08
> Nor has a single litre been sold.
? sold | COOPERATE | -> | denied | - | - | ..2015-04-08
>
> Ambulance drivers tell us that gunmen shot at two of their cars in Crater on Sunday night and beat hospital guards with rifle butts.
shot at | ASSAULT/firearms | gunmen -> cars | occurred | Ambulance drivers (tell) | Crater (YEM) | "on Sunday night" 2015-04-05
beat | ASSAULT/beat | gunmen -> hospital guards | occurred | Ambulance drivers (tell) | - | ..2015-04-08
> A fishing boat that was ferrying civilians to Berbera is reportedly missing after an air raid; we have no confirmation that it was hit.
air raid | ASSAULT/aerial | -> | uncertain | (reportedly) | - | ..2015-04-08
? hit | ASSAULT/aerial | -> it = fishing boat | uncertain | - | - | ..2015-04-08
>
> We call on all parties to open the port and to let the wounded leave.
call on | REQUEST/change | We = Bridges Relief -> all parties | occurred | - | - | ..2015-04-08
? open | RETREAT/access or CONCEDE | all parties -> | hypothetical | - | - | 2015-04-08..
? let | RETREAT or CONCEDE | all parties -> wounded | hypothetical | - | - | 2015-04-08..
> We thank Germany and Kuwait, which have given 3.2 million euros for our clinics since January.
thank | SUPPORT | We = Bridges Relief -> Germany, Kuwait | occurred | - | - | ..2015-04-08
given | AID | Germany, Kuwait -> our = Bridges Relief | occurred | - | - | "since January" 2015-01-01..2015-04-08 | amount 3200000 EUR
> A team of eleven surgeons will travel to Hodeidah next week.
? travel | AGREE | surgeons -> Hodeidah | planned | - | Hodeidah (YEM) | "next week" 2015-04-13..2015-04-19
