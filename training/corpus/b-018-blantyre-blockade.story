published: 2020-01-17
style: regional weekly
region: Southern Africa
title: Vigil ends, lorries move

@ Residents of Nsundwe | MWI | CVL
@ Dickens Mbewe | MWI | COP
@ trading centre | MWI | CVL
@ chiefs | MWI | CVL
@ Human Rights Commission | MWI | GOV
@ officers | MWI | COP
@ eight women | MWI | CVL
@ houses | MWI | CVL
@ mob | MWI | CVL
@ superintendent | MWI | COP
@ Fourteen officers | MWI | COP
@ none | MWI | COP
@ Women Lawyers' Association | MWI | SOC
@ police | MWI | COP
@ Tamanda Chisale | MWI | SOC
@ Government | MWI | GOV
@ Nsundwe | MWI | CVL

> Residents of Nsundwe this week removed the boulders and burnt-out cars with which they had closed the Lilongwe–Mchinji road since last October.
removed | RETREAT or CONCEDE | Residents of Nsundwe -> | occurred | - | Lilongwe–Mchinji road (MWI) | "this week" 2020-01-13..2020-01-19
closed | PROTEST/obstruct | they = Residents of Nsundwe -> | occurred | - | Lilongwe–Mchinji road (MWI) | "since last October" 2019-10-01..2020-01-12
> They did so after Inspector General Dickens Mbewe travelled to the trading centre, sat under the fig tree with the chiefs for three hours and apologised for the conduct of his officers.
travelled | CONSULT/visit | Dickens Mbewe -> trading centre | occurred | - | trading centre = Nsundwe (MWI) | ..2020-01-17
sat | CONSULT | Dickens Mbewe, chiefs -> | occurred | - | trading centre = Nsundwe (MWI) | ..2020-01-17
apologised | CONCEDE | Dickens Mbewe -> | occurred | - | trading centre = Nsundwe (MWI) | ..2020-01-17
office: Dickens Mbewe | Inspector General | - | MWI | current
>
> What officers did there has been laid bare by the Human Rights Commission.
? laid bare | ACCUSE/investigate or ACCUSE | Human Rights Commission -> officers | occurred | - | - | ..2020-01-17
> Its report, based on 40 interviews, states that eight women were raped and scores of houses broken into on 8 October, a day after a superintendent had been stoned to death by a mob.
raped | ASSAULT/sexual | -> eight women | occurred | Its report = Human Rights Commission (states) | - | "on 8 October" 2019-10-08
broken into | COERCE or ASSAULT | -> houses | occurred | Its report = Human Rights Commission (states) | - | "on 8 October" 2019-10-08
stoned to death | ASSAULT/primitive | mob -> superintendent | occurred | Its report = Human Rights Commission (states) | - | 2019-10-07
> Fourteen officers named in it have been interdicted, but none arrested.
interdicted | SANCTION or COERCE | -> Fourteen officers | occurred | - | - | ..2020-01-17
arrested | COERCE/arrest | -> none | denied | - | - | ..2020-01-17
>
> The Women Lawyers' Association is suing the police for compensation on behalf of the eight.
suing | ACCUSE/investigate or ACCUSE | Women Lawyers' Association -> police | occurred | - | - | ..2020-01-17
> Its chairperson, Tamanda Chisale, told this paper she had received anonymous calls threatening her with "the same medicine".
threatening | THREATEN/violence | -> her = Tamanda Chisale | occurred | Tamanda Chisale (told) | - | ..2020-01-17
office: Tamanda Chisale | chairperson | Women Lawyers' Association | MWI | current
> Tobacco farmers who lost a season's sales are unhappy.
none
> "Who pays us?" asked one.
none
> Government says a bridge will be built at Nsundwe by 2022.
built | AGREE or AID | Government -> Nsundwe | planned | Government (says) | Nsundwe (MWI) | "by 2022" 2020-01-17..2022-12-31
