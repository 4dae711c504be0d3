published: 2026-02-12
style: business wire
region: Southern Africa
title: Zambia, Angola to share Zambezi power

@ Zambia | ZMB | GOV
@ Angola | AGO | GOV
@ Lusaka | ZMB | GOV
@ consortium of Portuguese and Chinese firms | MNC | BUS
@ African Development Bank | IGO | GOV
@ Copper smelters | ZMB | BUS
@ Households | ZMB | CVL
@ Consumer Unity Society | ZMB | SOC
@ regulator | ZMB | GOV
@ traders at Soweto market | ZMB | BUS
@ utility | ZMB | BUS
@ transformer | ZMB | BUS
@ Namibia | NAM | GOV
@ Malawi | MWI | GOV
@ presidents | - | GOV
office: Chisomo Lungwangwa | Energy Minister | Zambia | ZMB | current

> Zambia and Angola signed a power-trading pact on Thursday that will let Lusaka draw 300 megawatts from Angolan dams while its own turbines idle.
signed | SUPPORT or AGREE | Zambia, Angola -> | occurred | - | - | "on Thursday" 2026-02-12
draw | AGREE or COOPERATE | Lusaka -> | planned | - | - | 2026-02-12..
> Kariba's level stands at 9 percent.
none
>
> The line will be built by a consortium of Portuguese and Chinese firms; half of the 410 million dollars it costs is to be lent by the African Development Bank, whose board meets in Abidjan on 26 February.
built | AGREE or COOPERATE | consortium of Portuguese and Chinese firms -> | planned | - | - | 2026-02-12..
lent | AGREE or AID | African Development Bank -> | planned | - | - | 2026-02-12.. | amount 205000000 USD
meets | AGREE or CONSULT | board = African Development Bank -> | planned | - | Abidjan (CIV) | "on 26 February" 2026-02-26
> Energy Minister Chisomo Lungwangwa told investors that loadshedding would be cut from 17 hours a day to eight "by the cold season".
cut | AGREE or CONCEDE | -> | planned | Chisomo Lungwangwa (told) | - | "by the cold season" 2026-02-12..
>
> Copper smelters, which last year agreed to ration themselves after being threatened with fines, have been exempted from the new surcharge.
agreed | AGREE or CONCEDE | Copper smelters -> | occurred | - | - | "last year" 2025-01-01..2025-12-31
threatened | THREATEN/restrict | -> Copper smelters | occurred | - | - | "last year" 2025-01-01..2025-12-31
exempted | CONCEDE | -> Copper smelters | occurred | - | - | ..2026-02-12
> Households have not, a fact criticised by the Consumer Unity Society, which wants the regulator taken to court.
? have not | CONCEDE | -> Households | denied | - | - | ..2026-02-12
criticised | ACCUSE/disapprove | Consumer Unity Society -> | occurred | - | - | ..2026-02-12
wants | REQUEST or ACCUSE | Consumer Unity Society -> regulator | occurred | - | - | ..2026-02-12
? taken to court | ACCUSE/investigate | -> regulator | hypothetical | the Consumer Unity Society (wants) | - | 2026-02-12..
> On Monday, traders at Soweto market marched to the utility's head office with empty pots, and a transformer at Chelstone was wrecked in the night.
marched | PROTEST/demo | traders at Soweto market -> utility | occurred | - | utility's head office | "On Monday" 2026-02-09
wrecked | ASSAULT/destroy or PROTEST | -> transformer | occurred | - | Chelstone (ZMB) | "in the night" 2026-02-09..2026-02-10
>
> The kwacha was little changed.
none
> Namibia, invited to join the scheme, will decide after its mid-year budget; Malawi declined.
invited | AGREE | -> Namibia | occurred | - | - | ..2026-02-12
? decide | AGREE | Namibia -> | planned | - | - | 2026-02-12..
declined | REJECT | Malawi -> | occurred | - | - | ..2026-02-12
> The two presidents are to open the interconnector together in 2028, God and the creditors willing, an Angolan negotiator joked.
open | AGREE or COOPERATE | presidents -> | planned | an Angolan negotiator (joked) | - | "in 2028" 2028-01-01..2028-12-31
