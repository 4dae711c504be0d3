published: 2018-02-09
style: agency
region: Central Africa
title: Chad unions suspend strike

@ Chad's unions | TCD | LAB
@ government | TCD | GOV
@ 78 demonstrators | TCD | CVL
@ students | TCD | EDU
@ National Assembly | TCD | LEG
@ Ten opposition parties | TCD | OPP
@ Glencross | MNC | BUS
@ N'Djamena | TCD | GOV
@ International Monetary Fund | IGO | GOV

> Chad's unions on Thursday suspended the strike which had shut hospitals, schools and courts since 29 January, giving the government until 15 March to restore the bonuses it halved by decree.
suspended | RETREAT or CONCEDE | Chad's unions -> government | occurred | - | - | "on Thursday" 2018-02-08
strike | PROTEST/strike | Chad's unions -> | occurred | - | - | "since 29 January" 2018-01-29..2018-02-08
giving | THREATEN or REQUEST | Chad's unions -> government | occurred | - | - | "on Thursday" 2018-02-08
restore | CONCEDE or AID | government -> | hypothetical | - | - | "until 15 March" 2018-02-09..2018-03-15
halved | SANCTION/discontinue or COERCE or SANCTION | it = government -> | occurred | - | - | ..2018-02-09
> In return, finance officials told Agence Sahel-Tchad, a second round of cuts has been dropped and the 78 demonstrators still in custody are to be let out.
dropped | CONCEDE or RETREAT | -> | occurred | finance officials (told) | - | ..2018-02-09
let out | CONCEDE or RETREAT | -> 78 demonstrators | planned | finance officials (told) | - | 2018-02-09..
? in custody | COERCE/arrest | -> 78 demonstrators | occurred | finance officials (told) | - | ..2018-02-09
>
> They were rounded up on Tuesday as students tried to march on the National Assembly.
rounded up | COERCE/arrest | -> They = 78 demonstrators | occurred | - | - | "on Tuesday" 2018-02-06
march | PROTEST/demo | students -> National Assembly | occurred | - | - | "on Tuesday" 2018-02-06
> A dozen of them have eaten nothing since.
eaten nothing | PROTEST/hunger | dozen of them = 78 demonstrators -> | occurred | - | - | "since" 2018-02-06..2018-02-09
> Ten opposition parties, whose licences were suspended for two months for "disturbing public order", announced a day of dead towns for 21 February.
suspended | COERCE/restrict or SANCTION | -> Ten opposition parties | occurred | - | - | ..2018-02-09
dead towns | PROTEST/strike or PROTEST | Ten opposition parties -> | planned | Ten opposition parties (announced) | - | "for 21 February" 2018-02-21
>
> Public Security Minister Abakar Senoussi said rallies would be broken up "with all rigour".
broken up | THREATEN or COERCE or ASSAULT | -> | planned | Abakar Senoussi (said) | - | 2018-02-09..
office: Abakar Senoussi | Public Security Minister | - | TCD | current
> The oil price, on which two thirds of the budget hang, has halved since 2014.
none
> The trader Glencross, to which N'Djamena owes 1.4 billion dollars, has consented to a new schedule of repayments, and the International Monetary Fund may now release a tranche it has held back since October.
consented | CONCEDE or AGREE | Glencross -> N'Djamena | occurred | - | - | ..2018-02-09
release | AID or CONCEDE or AGREE | International Monetary Fund -> N'Djamena | hypothetical | - | - | 2018-02-09..
held back | COERCE/withhold or SANCTION | it = International Monetary Fund -> N'Djamena | occurred | - | - | "since October" 2017-10-01..2018-02-09
> It is the third such reprieve in four years.
none
