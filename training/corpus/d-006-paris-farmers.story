published: 2024-01-25
style: regional weekly
region: Western Europe
title: Tractors on the A62

@ farmers from Lot-et-Garonne | FRA | AGR
@ agriculture minister | FRA | GOV
@ Spanish lorry drivers | ESP | BUS
@ Spain's road hauliers' association | ESP | BUS
@ government | FRA | GOV
@ young farmers' union | FRA | AGR
@ Madrid | ESP | GOV
@ organisers | FRA | AGR

> The manure in front of the prefecture in Agen has been shovelled away, but the tractors are still there.
none
> Since Monday morning farmers from Lot-et-Garonne have been blocking the A62 in both directions to force the government to drop its planned rise in diesel duty.
blocking | PROTEST/obstruct | farmers from Lot-et-Garonne -> government | occurred | - | A62 | "Since Monday morning" 2024-01-22..2024-01-25
? drop | CONCEDE | government -> | hypothetical | - | - | 2024-01-25..
> By Wednesday four Spanish lorry drivers had seen their cargo of tomatoes tipped on to the asphalt.
tipped on to the asphalt | PROTEST/vandalize or ASSAULT | -> Spanish lorry drivers | occurred | - | - | "By Wednesday" ..2024-01-24
> Spain's road hauliers' association has lodged a complaint with the European Commission and asked Madrid to intervene.
lodged a complaint | ACCUSE/allege | Spain's road hauliers' association -> | occurred | - | - | ..2024-01-25
asked | REQUEST/assist | Spain's road hauliers' association -> Madrid | occurred | - | - | ..2024-01-25
>
> The agriculture minister came down by helicopter on Tuesday, met the organisers in a barn near Layrac for two hours, and left again with a list of twelve demands.
came down | CONSULT/visit | agriculture minister -> | occurred | - | - | "on Tuesday" 2024-01-23
met | CONSULT | agriculture minister, organisers -> | occurred | - | Layrac (FRA) | "on Tuesday" 2024-01-23
? demands | REQUEST/yield | -> agriculture minister | occurred | - | - | "on Tuesday" 2024-01-23
> He had gone back on nothing, says Bernard Castaing, president of the Rural Coordination of the South-West.
? gone back | CONCEDE or RETREAT | He = agriculture minister -> | denied | Bernard Castaing (says) | - | 2024-01-23
office: Bernard Castaing | president | Rural Coordination of the South-West | FRA | current
> "So we refuse to move.
refuse | REJECT/yield | we = farmers from Lot-et-Garonne -> | occurred | Bernard Castaing (says, carried) | - | ..2024-01-25
> If the gendarmes come, they will find three hundred trailers."
none
> The rival young farmers' union has not joined in; it accepted the government's offer of 80 million euros last week.
? joined in | PROTEST | young farmers' union -> | denied | - | - | ..2024-01-25
accepted | AGREE or SUPPORT | it = young farmers' union -> government | occurred | - | - | "last week" 2024-01-15..2024-01-21
? offer | AGREE or AID | government -> | occurred | - | - | ..2024-01-25
> Schools in the canton stay open, and the rugby match on Saturday will go ahead.
none
