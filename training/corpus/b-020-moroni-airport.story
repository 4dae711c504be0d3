published: 2018-09-10
style: wire brief
region: East Africa
title: Anjouan boats sail again

@ Comoros | COM | GOV
@ migrants | COM | REF
@ France | FRA | GOV
@ Paris | FRA | GOV
@ Comorian officials | COM | GOV
@ Hombo | COM | MED
@ two foreign ministers | - | GOV
@ opposition parties | COM | OPP
@ dockers | FRA | LAB
@ port of Longoni | FRA | BUS
@ prefect | FRA | GOV
@ Maria Galanta | - | BUS
@ collective of residents | FRA | CVL

> The Comoros on Monday allowed ferries to sail again between Anjouan and Mayotte, ending a standoff of five months in which it turned back boats carrying migrants deported by France.
allowed | CONCEDE or RETREAT | Comoros -> | occurred | - | Anjouan (COM) | "on Monday" 2018-09-10
turned back | REJECT or COERCE | it = Comoros -> migrants | occurred | - | - | "five months" 2018-04-10..2018-09-10
deported | COERCE/deport | France -> migrants | occurred | - | - | ..2018-09-10
> In exchange Paris is to resume issuing visas to Comorian officials, which it had stopped in May, and will finance a maternity ward at Hombo, a diplomat close to the talks said.
resume | CONCEDE or RETREAT | Paris -> Comorian officials | planned | a diplomat close to the talks (said) | - | 2018-09-10..
stopped | SANCTION/discontinue or SANCTION or COERCE | it = Paris -> Comorian officials | occurred | a diplomat close to the talks (said) | - | "in May" 2018-05-01..2018-05-31
finance | AGREE | Paris -> Hombo | planned | a diplomat close to the talks (said) | Hombo (COM) | 2018-09-10..
? talks | CONSULT | -> | occurred | - | - | ..2018-09-10
>
> The two foreign ministers spoke by telephone twice last week.
spoke by telephone | CONSULT/phone | two foreign ministers -> | occurred | - | - | "last week" 2018-09-03..2018-09-09
> Neither government has published the text, and opposition parties in Moroni want it laid before parliament.
? want | REQUEST | opposition parties -> | occurred | - | Moroni (COM) | ..2018-09-10
>
> On Mayotte itself, a French department, dockers who had blockaded the port of Longoni since Thursday in protest at "an open door" went back to work after the prefect received them.
blockaded | PROTEST/obstruct | dockers -> port of Longoni | occurred | - | port of Longoni (MYT) | "since Thursday" 2018-09-06..2018-09-10
went back to work | RETREAT or CONCEDE | dockers -> | occurred | - | port of Longoni (MYT) | ..2018-09-10
received | CONSULT | prefect, them = dockers -> | occurred | - | - | ..2018-09-10
> Seas were rough, and nine passengers were treated for nausea.
none
> The last repatriation boat to be let in, the Maria Galanta, arrived on 21 March with 96 people on board.
let in | CONCEDE or RETREAT | -> Maria Galanta | occurred | - | - | "on 21 March" 2018-03-21
> A collective of residents threatens to set up roadblocks again should the promises turn out empty.
threatens | THREATEN | collective of residents -> | occurred | - | - | ..2018-09-10
roadblocks | PROTEST/obstruct | collective of residents -> | hypothetical | - | - | 2018-09-10..
