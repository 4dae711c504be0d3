published: 2012-09-18
style: agency
region: West Africa
title: Bissau court clears officers; Lisbon envoy back

@ Portugal | PRT | GOV
@ Guinea-Bissau | GNB | GOV
@ European Union | EUR | GOV
@ transitional government | GNB | GOV
@ two Portuguese newsmen | PRT | JRN
@ military tribunal in Bissau | GNB | JUD
@ Three captains | GNB | MIL
@ Nigerian engineers | NGA | MIL
@ Bissau-Guinean recruits | GNB | MIL
@ Angola | AGO | GOV
@ generals | GNB | MIL
@ prime minister | GNB | GOV
@ Brazil | BRA | GOV

> Portugal is sending its ambassador back to Guinea-Bissau five months after recalling him in protest at the April coup, Lisbon's foreign ministry announced on Monday.
sending | AGREE or SUPPORT or CONCEDE | Portugal -> Guinea-Bissau | planned | Lisbon's foreign ministry (announced) | Guinea-Bissau (GNB) | 2012-09-18..
recalling | SANCTION/withdraw | Portugal -> Guinea-Bissau | occurred | Lisbon's foreign ministry (announced) | - | "five months after" 2012-04-01..2012-04-30
coup | COERCE/seize or ASSAULT | -> | occurred | - | - | "April" 2012-04-01..2012-04-30
> The transitional government, which has yet to be recognised by the European Union, hailed "a brotherly gesture" and cancelled the expulsion orders served in June on two Portuguese newsmen.
recognised | SUPPORT | European Union -> transitional government | denied | - | - | ..2012-09-18
hailed | SUPPORT | transitional government -> | occurred | - | - | ..2012-09-18
cancelled | CONCEDE or RETREAT | transitional government -> two Portuguese newsmen | occurred | - | - | ..2012-09-18
expulsion orders | COERCE/deport or SANCTION | transitional government -> two Portuguese newsmen | occurred | - | - | "in June" 2012-06-01..2012-06-30
>
> Three captains accused of plotting a counter-coup were acquitted by a military tribunal in Bissau for want of evidence.
acquitted | CONCEDE or RETREAT | military tribunal in Bissau -> Three captains | occurred | - | Bissau (GNB) | ..2012-09-18
accused | ACCUSE/allege | -> Three captains | occurred | - | - | ..2012-09-18
? plotting | ASSAULT or COERCE | Three captains -> | uncertain | (accused) | - | ..2012-09-18
> They remain in the barracks of Mansoa, since the chief of staff has not countersigned the order.
? remain in the barracks | COERCE/arrest | -> They = Three captains | occurred | - | barracks of Mansoa = Mansoa (GNB) | ..2012-09-18
>
> Nigerian engineers serving with the West African stabilisation force on Friday finished rebuilding the Cumeré training centre jointly with Bissau-Guinean recruits.
rebuilding | COOPERATE or AID | Nigerian engineers, Bissau-Guinean recruits -> | occurred | - | Cumeré training centre = Cumeré (GNB) | "on Friday" 2012-09-14
> Angola pulled out its own 200 instructors in June; it had been reproached by the generals with arming the prime minister, whom they then overthrew.
pulled out | RETREAT/withdraw | Angola -> | occurred | - | - | "in June" 2012-06-01..2012-06-30
reproached | ACCUSE/allege | generals -> it = Angola | occurred | - | - | ..2012-09-18
arming | AID or MOBILIZE | it = Angola -> prime minister | occurred | the generals (reproached) | - | ..2012-09-18
overthrew | COERCE/seize or ASSAULT | they = generals -> whom = prime minister | occurred | - | - | 2012-04-01..2012-04-30
> Cashew exports, the country's main earner, will fall by a fifth this season.
none
> Brazil has offered a police academy, to be opened once elections are called.
offered | AGREE | Brazil -> | planned | - | - | 2012-09-18..
