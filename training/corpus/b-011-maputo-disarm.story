published: 2021-11-26
style: local daily
region: Southern Africa
title: Base closed in Gorongosa

@ guerrillas of the opposition movement | MOZ | REB
@ men | MOZ | REB
@ women | MOZ | REB
@ commander | MOZ | REB
@ Military Junta | MOZ | REB
@ travellers | MOZ | CVL
@ President | MOZ | GOV
@ Donors | - | GOV

> Another 127 guerrillas of the opposition movement handed in their weapons yesterday at Vunduzi, at the foot of the Gorongosa hills, in the presence of the UN secretary-general's envoy, Mr Markus Brennwald.
handed in their weapons | RETREAT/disarm | guerrillas of the opposition movement -> | occurred | - | Vunduzi (MOZ) | "yesterday" 2021-11-25
office: Markus Brennwald | envoy | UN | UNO | current
> With this the eleventh of sixteen bases has been closed, and 2,307 men and women have been demobilised since June 2019.
closed | RETREAT/disarm or RETREAT | -> | occurred | - | - | ..2021-11-26
demobilised | RETREAT/disarm | -> men, women | occurred | - | - | "since June 2019" 2019-06-01..2021-11-26
>
> Each was given a mattress, seeds, a radio and the first of twelve monthly payments.
given | AID | -> Each = guerrillas of the opposition movement | occurred | - | - | 2021-11-25
> "I am tired of the bush," said a sergeant who asked that his name not be printed.
none
> "My commander told us not to go, but I went."
told | REQUEST or COERCE | commander -> us = guerrillas of the opposition movement | occurred | a sergeant (said, carried) | - | ..2021-11-26
>
> Holdouts styling themselves the Military Junta, led by Baptista Nhamuave, still refuse to disarm and are blamed for ambushes on the N1 in which some thirty travellers were killed last year.
refuse | REJECT/yield | Military Junta -> | occurred | - | - | ..2021-11-26
blamed | ACCUSE/allege | -> Military Junta | occurred | - | - | ..2021-11-26
ambushes | ASSAULT | Military Junta -> travellers | uncertain | (blamed) | N1 (MOZ) | "last year" 2020-01-01..2020-12-31
? killed | ASSAULT | -> travellers | occurred | - | N1 (MOZ) | "last year" 2020-01-01..2020-12-31
office: Baptista Nhamuave | - | Military Junta | MOZ | current
> The President has offered them amnesty until Christmas.
offered | CONCEDE or AGREE | President -> them = Military Junta | planned | - | - | "until Christmas" 2021-11-26..2021-12-25
> Should the offer be spurned, he warned at a rally in Chimoio, "we shall go and fetch them."
spurned | REJECT | -> | hypothetical | he = President (warned) | - | 2021-11-26..
warned | THREATEN/violence | he = President -> them = Military Junta | occurred | - | Chimoio (MOZ) | ..2021-11-26
? fetch | ASSAULT or COERCE or THREATEN | we = President -> them = Military Junta | hypothetical | he = President (warned) | - | 2021-11-26..
>
> Donors pledged a further 12 million dollars for pensions.
pledged | AGREE | Donors -> | planned | - | - | 2021-11-26..
