published: 2024-06-20
style: local daily
region: Bolivia

@ Truckers | BOL | LAB
@ Heavy Transport Chamber | BOL | LAB
@ Edson Choque | BOL | GOV
@ state oil firm | BOL | BUS
@ Ombudsman | BOL | GOV
@ Héctor Mamani | BOL | LAB
@ Santa Cruz Civic Committee | BOL | SOC
@ La Paz | BOL | GOV
@ 14 drivers | BOL | LAB
@ One driver | BOL | LAB
@ Assembly | BOL | LEG

> Truckers lifted their roadblocks on the Oruro and Cochabamba highways yesterday after La Paz undertook to guarantee diesel for thirty days.
lifted | RETREAT or CONCEDE | Truckers -> | occurred | - | - | "yesterday" 2024-06-19
roadblocks | PROTEST/obstruct | Truckers -> | occurred | - | Oruro (BOL) | ..2024-06-19
undertook | AGREE | La Paz -> Truckers | occurred | - | - | ..2024-06-19
>
> The agreement, signed at two in the morning by Government Minister Edson Choque and the Heavy Transport Chamber, also frees 14 drivers detained on Monday at Patacamaya.
signed | SUPPORT or AGREE | Edson Choque, Heavy Transport Chamber -> | occurred | - | - | "at two in the morning" 2024-06-19
frees | RETREAT/release or CONCEDE | Edson Choque -> 14 drivers | occurred | - | - | ..2024-06-19
detained | COERCE/arrest | -> 14 drivers | occurred | - | Patacamaya (BOL) | "on Monday" 2024-06-17 | arrested 14
office: Edson Choque | Government Minister | Bolivia | BOL | current
> One driver died there of a tear-gas canister fired at close range, the Ombudsman has established; the minister insists he fell.
fired | ASSAULT/crowd-control | -> One driver | occurred | Ombudsman (established) | there = Patacamaya (BOL) | 2024-06-17 | killed 1
insists | REJECT | minister = Edson Choque -> Ombudsman | occurred | - | - | ..2024-06-20
>
> Chamber president Héctor Mamani warned that the trucks would be back "with more teeth" if a single pump runs dry.
warned | THREATEN | Héctor Mamani -> | occurred | - | - | ..2024-06-20
? back | PROTEST/obstruct | trucks = Truckers -> | hypothetical | Héctor Mamani (warned) | - | 2024-06-20..
office: Héctor Mamani | president | Heavy Transport Chamber | BOL | current
> The Santa Cruz Civic Committee accused the state oil firm of hiding how little money is left for imports and asked the Assembly to summon its chief.
accused | ACCUSE/allege | Santa Cruz Civic Committee -> state oil firm | occurred | - | - | ..2024-06-20
hiding | COERCE/withhold or ACCUSE | state oil firm -> | occurred | Santa Cruz Civic Committee (accused) | - | ..2024-06-20
asked | REQUEST | Santa Cruz Civic Committee -> Assembly | occurred | - | - | ..2024-06-20
? summon | ACCUSE/investigate | Assembly -> its chief = state oil firm | hypothetical | Santa Cruz Civic Committee (asked) | - | 2024-06-20..
>
> A tanker with Russian fuel, bought in April, is to dock at Arica next week.
bought | COOPERATE | -> | occurred | - | - | "in April" 2024-04-01..2024-04-30
> In La Paz the cold snap goes on, and the national team flies to Dallas today.
none
