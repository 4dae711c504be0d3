published: 2023-06-28
style: opposition site
region: Bangladesh

@ joint patrol | BGD | MIL
@ eleven Bawm houses | BGD | CVL
@ forty soldiers | BGD | MIL
@ girl of sixteen | BGD | CVL
@ two young men | BGD | CVL
@ army | BGD | MIL
@ Kuki front | BGD | REB
@ corporal | BGD | MIL
@ Reporters | BGD | JRN
@ our own correspondent | BGD | JRN
@ peace committee of elders | BGD | SOC
@ rebels | BGD | REB
@ churches | IND | REL
@ 900 who fled | BGD | REF
@ Delhi | IND | GOV
@ state | IND | GOV

> A joint patrol that entered Ruma at dawn on Monday torched eleven Bawm houses, according to three people who hid in the ginger fields and watched.
torched | ASSAULT/destroy | joint patrol -> eleven Bawm houses | occurred | three people who hid in the ginger fields (according to) | Ruma (BGD) | "at dawn on Monday" 2023-06-26
> One of them, a schoolmaster, counted forty soldiers.
none
> He says they raped a girl of sixteen and tied two young men to a pine before driving them away.
raped | ASSAULT/sexual | they = forty soldiers -> girl of sixteen | occurred | He (says) | - | 2023-06-26
tied | ASSAULT/torture or COERCE | they = forty soldiers -> two young men | occurred | He (says) | pine | 2023-06-26
driving them away | COERCE/arrest or ASSAULT | they = forty soldiers -> two young men | occurred | He (says) | - | 2023-06-26
> Neither has been seen since.
none
>
> The army's public relations wing flatly denied the burning and the rape.
burning | ASSAULT/destroy | army -> | denied | The army's public relations wing (denied) | - | ..2023-06-28
rape | ASSAULT/sexual | army -> | denied | The army's public relations wing (denied) | - | ..2023-06-28
> Its troops had come under fire from the Kuki front, it stated, and an improvised mine had killed a corporal a week earlier.
come under fire | ASSAULT/firearms | Kuki front -> troops = army | occurred | it (stated) | - | ..2023-06-28
killed | ASSAULT/explosives | -> corporal | occurred | it (stated) | - | "a week earlier" ..2023-06-21
> Reporters are not allowed past the Y-junction checkpost, and our own correspondent was turned back twice.
not allowed | COERCE/restrict | -> Reporters | occurred | - | Y-junction checkpost | ..2023-06-28
turned back | COERCE/restrict | -> our own correspondent | occurred | - | Y-junction checkpost | ..2023-06-28
>
> A peace committee of elders, which met the rebels online in May, has suspended the dialogue.
met | CONSULT | peace committee of elders, rebels -> | occurred | - | - | "in May" 2023-05-01..2023-05-31
suspended | REJECT or SANCTION | peace committee of elders -> | occurred | - | - | ..2023-06-28
> It could return if the two men are produced in court, its convener, Lalthang Bom, told us.
return | AGREE or CONSULT | It = peace committee of elders -> | hypothetical | Lalthang Bom (told) | - | -
produced in court | CONCEDE or RETREAT or ACCUSE | -> two men = two young men | hypothetical | Lalthang Bom (told) | - | -
office: Lalthang Bom | convener | peace committee of elders | BGD | current
> Across the line in Mizoram, churches shelter some 900 who fled, although Delhi has told the state to register and one day return them.
shelter | AID | churches -> 900 who fled | occurred | - | Mizoram (IND) | ..2023-06-28
told | REQUEST | Delhi -> state | occurred | - | - | ..2023-06-28
? return | COERCE/deport | state -> them = 900 who fled | planned | Delhi (told) | - | 2023-06-28..
