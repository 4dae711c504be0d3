published: 2013-04-09
style: army communiqué summary
region: Cambodia / Thailand

@ Thai corporal | THA | MIL
@ two Cambodian villagers | KHM | CVL
@ each army | - | MIL
@ other | - | MIL
@ wing of the temple | KHM | REL
@ Second Army Region | THA | MIL
@ Cambodian gunners | KHM | MIL
@ Both | - | MIL
@ Cambodian premier | KHM | GOV
@ Security Council | UNO | GOV
@ Thailand | THA | GOV
@ Indonesian foreign minister | IDN | GOV
@ Phnom Penh | KHM | GOV
@ Bangkok | THA | GOV
@ ministers of the bloc | IGO | GOV
@ Local commanders | - | MIL

> The fourth day of artillery duels around the Prasat Chrey temple ended on Monday evening with one Thai corporal and two Cambodian villagers dead, each army charging the other with having fired first.
artillery duels | ASSAULT/heavy-weapons | -> | occurred | - | Prasat Chrey temple (KHM) | "fourth day" 2013-04-05..2013-04-08
dead | ASSAULT/heavy-weapons | -> Thai corporal, two Cambodian villagers | occurred | - | Prasat Chrey temple (KHM) | "on Monday evening" 2013-04-08
charging | ACCUSE/allege | each army -> other | occurred | - | - | ..2013-04-09
fired first | ASSAULT | other -> | occurred | each army (charging) | - | ..2013-04-09
>
> Phnom Penh's evening bulletin speaks of 236 Thai shells, of which some contained cluster munitions.
shells | ASSAULT/heavy-weapons | -> | occurred | Phnom Penh's evening bulletin (speaks) | - | ..2013-04-08
? cluster munitions | ASSAULT/unconventional | -> | occurred | Phnom Penh's evening bulletin (speaks) | - | ..2013-04-08
> A wing of the temple "lies in rubble", it claims; the statement could not be verified.
in rubble | ASSAULT/destroy | -> wing of the temple | occurred | it = Phnom Penh's evening bulletin (claims) | - | ..2013-04-08
> Bangkok's Second Army Region admits counter-battery fire only, denies the use of cluster weapons and accuses Cambodian gunners of sheltering among the ruins.
counter-battery fire | ASSAULT/heavy-weapons | Second Army Region -> | occurred | Bangkok's Second Army Region (admits) | - | ..2013-04-09
use of cluster weapons | ASSAULT/unconventional | Second Army Region -> | denied | Bangkok's Second Army Region (denies) | - | ..2013-04-09
accuses | ACCUSE/allege | Second Army Region -> Cambodian gunners | occurred | - | - | ..2013-04-09
? sheltering | MOBILIZE | Cambodian gunners -> | occurred | Bangkok's Second Army Region (accuses) | ruins | ..2013-04-09
>
> Both have moved armour forward: T-55 tanks on the Cambodian road, M-60s near Phu Daeng.
moved armour | MOBILIZE/weapons | Both -> | occurred | - | - | ..2013-04-09
> Some 16,000 people are in school halls and pagodas.
none
>
> The Cambodian premier has written to the Security Council asking for peacekeepers, a request which Thailand opposes, preferring bilateral talks.
asking | REQUEST/assist | Cambodian premier -> Security Council | occurred | - | - | ..2013-04-09
opposes | REJECT | Thailand -> | occurred | - | - | ..2013-04-09
? talks | AGREE or CONSULT or REQUEST | Thailand -> | hypothetical | - | - | -
> ASEAN's envoy, the Indonesian foreign minister, visited Phnom Penh on Monday and goes on to Bangkok today in the hope of a truce; if he fails, ministers of the bloc may convene in Jakarta.
visited | CONSULT/visit | Indonesian foreign minister -> Phnom Penh | occurred | - | Phnom Penh (KHM) | "on Monday" 2013-04-08
goes on | CONSULT/visit or AGREE | Indonesian foreign minister -> Bangkok | planned | - | Bangkok (THA) | "today" 2013-04-09
truce | RETREAT/ceasefire | -> | hypothetical | - | - | -
convene | AGREE or CONSULT | ministers of the bloc -> | hypothetical | - | Jakarta (IDN) | 2013-04-09..
> Local commanders twice shook hands on a ceasefire, and twice it broke within hours.
shook hands | AGREE or RETREAT | Local commanders -> | occurred | - | - | ..2013-04-09
? broke | ASSAULT or REJECT | -> | occurred | - | - | ..2013-04-09
