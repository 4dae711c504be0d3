published: 2024-04-08
style: agency
region: Southeast Asia

@ Defence ministers of the Association of Southeast Asian Nations | IGO | GOV
@ nine of the ten | IGO | GOV
@ communiqué | IGO | GOV
@ Cambodia | KHM | GOV
@ Laos | LAO | GOV
@ Manila | PHL | GOV
@ paragraph that Manila and Hanoi had proposed on the ramming of supply boats | - | -
@ all parties | - | -
@ Hanoi | VNM | GOV
@ supply boats | PHL | BUS
@ generals | MMR | MIL
@ Myanmar's junta | MMR | MIL
@ Azlan Rahim | MYS | GOV
@ Thai counterpart | THA | GOV
@ Yala | THA | GOV
@ Bangkok | THA | GOV
@ troops | THA | MIL
@ Singapore | SGP | GOV
@ southern insurgents | THA | REB

> Defence ministers of the Association of Southeast Asian Nations ended two days of talks in Vientiane on Monday without naming China, after Cambodia and Laos blocked a paragraph that Manila and Hanoi had proposed on the ramming of supply boats.
talks | CONSULT/multilateral | Defence ministers of the Association of Southeast Asian Nations -> | occurred | - | Vientiane (LAO) | "on Monday" 2024-04-07..2024-04-08
blocked | REJECT | Cambodia, Laos -> paragraph that Manila and Hanoi had proposed on the ramming of supply boats | occurred | - | Vientiane (LAO) | ..2024-04-08
proposed | REQUEST | Manila, Hanoi -> | occurred | - | - | ..2024-04-08
ramming | ASSAULT | -> supply boats | occurred | - | - | ..2024-04-08
> The communiqué merely calls on "all parties" to exercise self-restraint.
calls on | REQUEST | communiqué -> all parties | occurred | - | - | ..2024-04-08
> They did agree to hold a first joint naval exercise in the Natuna Sea in October, with Indonesia as host, and to set up a hotline, which nine of the ten had favoured for years.
agree | AGREE | They = Defence ministers of the Association of Southeast Asian Nations -> | occurred | - | - | ..2024-04-08
joint naval exercise | AGREE or COOPERATE | They = Defence ministers of the Association of Southeast Asian Nations -> | planned | - | Natuna Sea (IDN) | "in October" 2024-10-01..2024-10-31
? favoured | SUPPORT | nine of the ten -> | occurred | - | - | "for years" ..2024-04-08
>
> Myanmar's junta was represented by a permanent secretary because its generals remain barred from the table; a request that the ban be lifted was turned down.
barred | SANCTION or COERCE | -> generals | occurred | - | - | ..2024-04-08
request | REQUEST/yield | -> | occurred | - | - | ..2024-04-08
turned down | REJECT | -> Myanmar's junta | occurred | - | - | ..2024-04-08
> On the sidelines Malaysia's Azlan Rahim met his Thai counterpart before flying to Yala, where the two watched troops train for border patrols, and Singapore offered to host peace talks between Bangkok and the southern insurgents.
met | CONSULT | Azlan Rahim, Thai counterpart -> | occurred | - | - | ..2024-04-08
flying | CONSULT/visit | Azlan Rahim -> Yala | occurred | - | Yala (THA) | ..2024-04-08
train | MOBILIZE/troops or COOPERATE | troops -> | occurred | - | Yala (THA) | ..2024-04-08
offered | AGREE | Singapore -> Bangkok, southern insurgents | planned | - | - | 2024-04-08..
? peace talks | CONSULT or AGREE | Bangkok, southern insurgents -> | hypothetical | - | - | -
> "Nobody wants a summer of accidents," the Singaporean minister remarked.
none
