published: 2021-08-27
style: Indian news agency
region: India

@ joint team of police | IND | COP
@ 55 Rashtriya Rifles | IND | MIL
@ Two local militants | IND | REB
@ search party | IND | COP
@ constable | IND | COP
@ Ghulam Qadir Wagay | IND | GOV
@ Youths | IND | CVL
@ forces | IND | COP
@ he | IND | CVL
@ Sakina Lone | IND | ELI
@ policemen | IND | COP
@ Islamabad | PAK | GOV
@ New Delhi | IND | GOV
@ remark | PAK | GOV

> SRINAGAR: Two local militants were neutralised in an overnight encounter with a joint team of police and the army's 55 Rashtriya Rifles in south Kashmir's Pulwama district, a police spokesman said on Friday.
neutralised | ASSAULT/firearms | joint team of police, 55 Rashtriya Rifles -> Two local militants | occurred | a police spokesman (said) | Pulwama district = Pulwama (IND) | "overnight" 2021-08-26..2021-08-27
? encounter | ASSAULT/firearms | Two local militants, joint team of police, 55 Rashtriya Rifles -> | occurred | a police spokesman (said) | Pulwama district = Pulwama (IND) | "overnight" 2021-08-26..2021-08-27
> The duo had been offered repeated chances to surrender, but they lobbed grenades at the search party, in which a constable received splinter injuries.
? offered | REQUEST/yield | -> duo = Two local militants | occurred | a police spokesman (said, carried) | - | ..2021-08-27
surrender | RETREAT/disarm | duo = Two local militants -> | hypothetical | a police spokesman (said, carried) | - | -
lobbed grenades | ASSAULT/explosives | they = Two local militants -> search party | occurred | a police spokesman (said, carried) | - | ..2021-08-27
? received splinter injuries | ASSAULT/explosives | they = Two local militants -> constable | occurred | a police spokesman (said, carried) | - | ..2021-08-27
> They were involved in the killing of a sarpanch, Ghulam Qadir Wagay, on August 9.
killing | ASSAULT/targeted | They = Two local militants -> Ghulam Qadir Wagay | occurred | a police spokesman (said, carried) | - | "on August 9" 2021-08-09
office: Ghulam Qadir Wagay | sarpanch | - | IND | former
>
> Mobile internet was snapped in the district as a precautionary measure.
snapped | COERCE/censor | -> | occurred | - | district | ..2021-08-27
> Youths who tried to march to the site clashed with forces at two places, residents said, and pellets were used.
? march | PROTEST/demo | Youths -> | occurred | residents (said) | - | ..2021-08-27
clashed | ASSAULT or PROTEST | Youths, forces -> | occurred | residents (said) | two places | ..2021-08-27
pellets were used | ASSAULT/crowd-control | -> | occurred | residents (said) | two places | ..2021-08-27
>
> The mother of one of the slain men told a local channel that he was picked up from an orchard a week ago and was unarmed.
picked up | COERCE/arrest | -> he | occurred | The mother of one of the slain men (told) | orchard | "a week ago" 2021-08-20
> A former chief minister, Sakina Lone, sought a time-bound magisterial inquiry and later alleged that policemen had locked her gate from outside.
sought | REQUEST | Sakina Lone -> | occurred | - | - | ..2021-08-27
? inquiry | ACCUSE/investigate | -> | hypothetical | Sakina Lone (sought) | - | -
alleged | ACCUSE/allege | Sakina Lone -> policemen | occurred | - | - | ..2021-08-27
locked | COERCE/arrest | policemen -> her gate = Sakina Lone | occurred | Sakina Lone (alleged) | - | ..2021-08-27
office: Sakina Lone | chief minister | - | IND | former
> Islamabad called the deaths "extrajudicial"; New Delhi trashed the remark.
called | ACCUSE/allege | Islamabad -> | occurred | - | - | ..2021-08-27
trashed | REJECT | New Delhi -> remark | occurred | - | - | ..2021-08-27
