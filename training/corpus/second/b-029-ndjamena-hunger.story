published: 2018-02-09
style: agency
region: Central Africa
title: Chad unions suspend strike

@ Chad's unions | TCD | LAB
@ government | TCD | GOV
@ demonstrators | TCD | CVL
@ students | TCD | EDU
@ National Assembly | TCD | LEG
@ opposition parties | TCD | OPP
@ rallies | TCD | CVL
@ Glencross | MNC | BUS
@ N'Djamena | TCD | GOV
@ International Monetary Fund | IGO | GOV
office: Abakar Senoussi | Public Security Minister | Chad | TCD | current

> Chad's unions on Thursday suspended the strike which had shut hospitals, schools and courts since 29 January, giving the government until 15 March to restore the bonuses it halved by decree.
suspended | CONCEDE or RETREAT | Chad's unions -> government | occurred | - | - | "on Thursday" 2018-02-08
strike | PROTEST/strike | Chad's unions -> government | occurred | - | - | "since 29 January" 2018-01-29..2018-02-08
giving | REQUEST/change or THREATEN | Chad's unions -> government | occurred | - | - | "on Thursday" 2018-02-08
? restore | CONCEDE or AID | government -> Chad's unions | hypothetical | - | - | "until 15 March" 2018-02-09..2018-03-15
halved | COERCE/withhold or SANCTION | it = government -> Chad's unions | occurred | - | - | ..2018-02-09
> In return, finance officials told Agence Sahel-Tchad, a second round of cuts has been dropped and the 78 demonstrators still in custody are to be let out.
dropped | CONCEDE | -> | occurred | finance officials (told) | - | ..2018-02-09
let out | CONCEDE or RETREAT | -> demonstrators | planned | finance officials (told) | - | 2018-02-09..
>
> They were rounded up on Tuesday as students tried to march on the National Assembly.
rounded up | COERCE/arrest | -> They = demonstrators | occurred | - | - | "on Tuesday" 2018-02-06 | arrested 78..
march | PROTEST/demo | students -> National Assembly | occurred | - | National Assembly (TCD) | "on Tuesday" 2018-02-06
> A dozen of them have eaten nothing since.
eaten nothing | PROTEST/hunger | them = demonstrators -> | occurred | - | - | "since" 2018-02-06..2018-02-09
> Ten opposition parties, whose licences were suspended for two months for "disturbing public order", announced a day of dead towns for 21 February.
suspended | COERCE/restrict or SANCTION | -> opposition parties | occurred | - | - | ..2018-02-09
day of dead towns | PROTEST/strike | opposition parties -> | planned | Ten opposition parties (announced) | - | "for 21 February" 2018-02-21
>
> Public Security Minister Abakar Senoussi said rallies would be broken up "with all rigour".
broken up | ASSAULT/crowd-control or COERCE or THREATEN | -> rallies | planned | Abakar Senoussi (said) | - | 2018-02-09..
> The oil price, on which two thirds of the budget hang, has halved since 2014.
none
> The trader Glencross, to which N'Djamena owes 1.4 billion dollars, has consented to a new schedule of repayments, and the International Monetary Fund may now release a tranche it has held back since October.
consented | AGREE or CONCEDE | Glencross -> N'Djamena | occurred | - | - | ..2018-02-09
release | AGREE or AID or CONCEDE | International Monetary Fund -> N'Djamena | hypothetical | - | - | "now" 2018-02-09..
held back | SANCTION/discontinue or COERCE | International Monetary Fund -> N'Djamena | occurred | - | - | "since October" 2017-10-01..2018-02-09
> It is the third such reprieve in four years.
none
