published: 2016-11-04
style: police blotter
region: West Africa
title: Blotter, Monrovia Central

@ Emmanuel K. Tamba | LBR | JRN
@ officers of the Drug Enforcement Agency | LBR | COP
@ marijuana | - | UNK
@ motorbike | - | UNK
@ port security guards | LBR | BUS
@ Princess Weah-Doe | LBR | EDU
@ scrap thieves | LBR | CRM
@ Classmates | LBR | EDU
@ Prince Gaye | LBR | CRM
@ Alphonso Barclay | LBR | COP
@ anyone | - | CVL
@ foot patrols | LBR | COP
office: Emmanuel K. Tamba | editor | Daily Lantern | LBR | current
office: Alphonso Barclay | Commander | Monrovia Central | LBR | current

> Freed: Emmanuel K. Tamba, 34, editor of the Daily Lantern, after a night in the cells of Zone One.
Freed | RETREAT/release | -> Emmanuel K. Tamba | occurred | - | Zone One (LBR) | ..2016-11-04
> He had been arrested on a writ of the Debt Court for failing to pay a fine.
arrested | COERCE/arrest | -> He = Emmanuel K. Tamba | occurred | - | - | ..2016-11-04
>
> Seized: 46 kg of marijuana and a motorbike at the Waterside checkpoint, by officers of the Drug Enforcement Agency.
Seized | COERCE/seize | officers of the Drug Enforcement Agency -> marijuana, motorbike | occurred | - | Waterside checkpoint (LBR) | ..2016-11-04
> The rider jumped into the Mesurado River and got away.
none
>
> Charged: two port security guards, with manslaughter, in the death of student Princess Weah-Doe, 19, who was struck by a stray bullet on October 28 when the guards opened fire on scrap thieves.
Charged | ACCUSE/allege | -> port security guards | occurred | - | - | ..2016-11-04
struck | ASSAULT/firearms | guards = port security guards -> Princess Weah-Doe | occurred | - | - | "on October 28" 2016-10-28 | killed 1
opened fire | ASSAULT/firearms | guards = port security guards -> scrap thieves | occurred | - | - | "on October 28" 2016-10-28
> Classmates burned tires on UN Drive on Wednesday and were chased off with rattan canes.
burned | PROTEST/riot | Classmates -> | occurred | - | UN Drive (LBR) | "on Wednesday" 2016-11-02
chased off | ASSAULT/crowd-control or COERCE | -> Classmates | occurred | - | UN Drive (LBR) | "on Wednesday" 2016-11-02
>
> Wanted: Prince Gaye alias "Dry Rice", for armed robbery in New Kru Town.
Wanted | ACCUSE/investigate or THREATEN | -> Prince Gaye | occurred | - | - | ..2016-11-04
? armed robbery | ASSAULT | Prince Gaye -> | uncertain | - | New Kru Town (LBR) | ..2016-11-04
> Commander Alphonso Barclay has promised a reward of 200 US dollars to anyone who turns him in, and says he "will be fetched from whatever hole".
promised | AGREE | Alphonso Barclay -> anyone | planned | - | - | 2016-11-04.. | amount 200 USD
fetched | COERCE/arrest or THREATEN | -> he = Prince Gaye | planned | Alphonso Barclay (says) | - | 2016-11-04..
>
> Fire at Red Light market, one stall lost, cause: a coal pot.
none
> From Monday night, foot patrols in Sinkor will be doubled.
doubled | MOBILIZE/police | foot patrols -> | planned | - | Sinkor (LBR) | "From Monday night" 2016-11-07..
