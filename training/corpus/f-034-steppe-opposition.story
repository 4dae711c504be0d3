published: 2023-10-25
style: opposition site
region: East Asia
title: Third colleague behind bars

@ Enkhtuya Ganbold | MNG | JRN
@ Our site | MNG | JRN
@ We | MNG | JRN
@ seven men of the anti-corruption agency | MNG | GOV
@ anti-corruption agency | MNG | GOV
@ justice minister | MNG | GOV
@ city | MNG | GOV
@ tax inspectors | MNG | GOV
@ foreign organisation | NGO | SOC
@ Open Seams | NGO | SOC
@ Norway's ambassador | NOR | GOV
@ readers | MNG | CVL
@ two advertisers | MNG | BUS

> Our colleague Enkhtuya Ganbold spent her second night in the Gants Khudag remand centre on Tuesday for the crime of reading out a coal contract on live television.
spent her second night | COERCE/arrest | -> Enkhtuya Ganbold | occurred | - | Gants Khudag remand centre (MNG) | "on Tuesday" 2023-10-24
> She was taken from her flat by seven men of the anti-corruption agency, who carried off two laptops and, according to her mother, a child's school tablet.
taken | COERCE/arrest | seven men of the anti-corruption agency -> She = Enkhtuya Ganbold | occurred | - | - | ..2023-10-25
carried off | COERCE/seize | seven men of the anti-corruption agency -> | occurred | - | - | ..2023-10-25
> They asked her 114 questions and she answered none.
? asked | ACCUSE/investigate | They = seven men of the anti-corruption agency -> her = Enkhtuya Ganbold | occurred | - | - | ..2023-10-25
answered none | REJECT | she = Enkhtuya Ganbold -> | occurred | - | - | ..2023-10-25
>
> The agency suspects her of "disclosing state secrets to a foreign organisation", by which it apparently means the Oslo-based Open Seams, with which she shared files in 2021.
suspects | ACCUSE/allege | agency = anti-corruption agency -> her = Enkhtuya Ganbold | occurred | - | - | ..2023-10-25
disclosing | COOPERATE or AID | her = Enkhtuya Ganbold -> foreign organisation | uncertain | The agency = anti-corruption agency (suspects) | - | ..2023-10-25
shared | COOPERATE | she = Enkhtuya Ganbold -> Open Seams | occurred | - | - | "in 2021" 2021-01-01..2021-12-31
> Open Seams has denied ever paying her.
paying | AID | Open Seams -> her = Enkhtuya Ganbold | denied | Open Seams (denied) | - | ..2023-10-25
> Norway's ambassador raised the case with the justice minister on Monday and was told, we hear, that journalists "will be treated like everybody else".
raised | CONSULT | Norway's ambassador, justice minister -> | occurred | - | - | "on Monday" 2023-10-23
>
> We call on readers to come to Sükhbaatar Square at six on Friday with a blank microphone.
call on | REQUEST | We -> readers | occurred | - | - | ..2023-10-25
come | PROTEST/demo | readers -> | planned | - | Sükhbaatar Square (MNG) | "on Friday" 2023-10-27
> The city has refused a permit.
refused | REJECT | city -> | occurred | - | - | ..2023-10-25
> Our site has been under attack since the weekend, slowed to a crawl by millions of false requests, and two advertisers have cancelled their contracts after visits from tax inspectors.
attack | COERCE/cyber | -> Our site | occurred | - | - | "since the weekend" 2023-10-21..2023-10-25
cancelled | SANCTION/discontinue | two advertisers -> | occurred | - | - | ..2023-10-25
? visits | CONSULT/visit or COERCE or ACCUSE | tax inspectors -> two advertisers | occurred | - | - | ..2023-10-25
