published: 2024-11-06
style: business wire
region: East Asia

@ Netherlands | NLD | GOV
@ Japan | JPN | GOV
@ China | CHN | GOV
@ Beijing | CHN | GOV
@ Washington | USA | GOV
@ restrictions | - | GOV
@ US memory maker | USA | BUS
@ foreign firms that "follow the baton" | - | BUS
@ Hsin Ya Precision | TWN | BUS
@ two mainland customers | CHN | BUS
@ Eindhoven plant of a lens maker | NLD | BUS
@ South Korea | KOR | GOV
@ trade ministry in Seoul | KOR | GOV
@ US Commerce Department | USA | GOV
@ nobody | - | UNK

> The Netherlands and Japan are preparing to tighten export rules for chip-making tools, four people familiar with the talks said, a move that would deepen China's isolation and which Washington has sought for two years.
tighten | SANCTION/discontinue or COERCE | Netherlands, Japan -> China | planned | four people familiar with the talks (said) | - | 2024-11-06..
talks | CONSULT | -> | occurred | - | - | ..2024-11-06
sought | REQUEST | Washington -> | occurred | four people familiar with the talks (said) | - | "for two years" 2022-11-06..2024-11-06
> The restrictions may cover spare parts and servicing.
cover | SANCTION/discontinue or COERCE | restrictions -> | hypothetical | four people familiar with the talks (said, carried) | - | 2024-11-06..
> Beijing, which answered an earlier round by curbing shipments of gallium and opening an antitrust probe into a US memory maker, threatened on Wednesday to put foreign firms that "follow the baton" on its unreliable entities list.
curbing | SANCTION/discontinue or COERCE | Beijing -> | occurred | - | - | ..2024-11-06
probe | ACCUSE/investigate | Beijing -> US memory maker | occurred | - | - | ..2024-11-06
threatened | THREATEN/restrict | Beijing -> foreign firms that "follow the baton" | occurred | - | - | "on Wednesday" 2024-11-06
>
> Hsin Ya Precision, a supplier in Hsinchu, fell 6 per cent after saying it would halt deliveries to two mainland customers; Tokyo Seiki gained 1.2 per cent.
halt | SANCTION/discontinue | it = Hsin Ya Precision -> two mainland customers | planned | Hsin Ya Precision (saying) | - | 2024-11-06..
> A strike at the Eindhoven plant of a lens maker, in its second week, has added to worries about supply.
strike | PROTEST/strike | -> Eindhoven plant of a lens maker | occurred | - | Eindhoven (NLD) | ..2024-11-06
>
> South Korea won a waiver for its two big memory firms last month, having agreed to share customer data with the US Commerce Department.
waiver | CONCEDE | -> South Korea | occurred | - | - | "last month" 2024-10-01..2024-10-31
agreed | AGREE | South Korea -> | occurred | - | - | ..2024-11-06
? share | COOPERATE or AGREE | South Korea -> US Commerce Department | planned | - | - | 2024-11-06..
> The trade ministry in Seoul declined to say whether it would join the Dutch and the Japanese, but an official noted that "nobody has asked us yet".
? asked | REQUEST | nobody -> us = trade ministry in Seoul | denied | an official (noted) | - | ..2024-11-06
? join | COOPERATE or SANCTION | it = trade ministry in Seoul -> | hypothetical | - | - | 2024-11-06..
