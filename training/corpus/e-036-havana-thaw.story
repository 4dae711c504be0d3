published: 2015-03-20
style: agency
region: Cuba / Latin America

@ Cuba | CUB | GOV
@ United States | USA | GOV
@ Josefina Valdés | CUB | GOV
@ Mel Arroyo | USA | LEG
@ Vatican | VAT | REL
@ Ladies of the Lamp | CUB | OPP
@ Cuban police | CUB | COP
@ Washington | USA | GOV
@ State Department official | USA | GOV
@ seven Venezuelans | VEN | GOV
@ any ambassador | USA | GOV
@ White House | USA | GOV

> HAVANA (Reporter pool) – Cuba wants to be off Washington's list of state sponsors of terrorism before embassies are reopened, its chief negotiator, Josefina Valdés, repeated on Friday at the end of a third round of talks.
wants | REQUEST/change | Cuba -> Washington | occurred | Josefina Valdés (repeated) | - | ..2015-03-20
reopened | AGREE or SUPPORT | -> | hypothetical | Josefina Valdés (repeated) | - | 2015-03-20..
talks | CONSULT | -> | occurred | - | HAVANA = Havana (CUB) | ..2015-03-20
office: Josefina Valdés | chief negotiator | Cuba | CUB | current
>
> The meeting, unlike those of January and February, closed without a joint appearance.
? those | CONSULT | -> | occurred | - | - | "of January and February" 2015-01-01..2015-02-28
> A State Department official, speaking on condition of anonymity, described the exchange as constructive and said the review of the list, ordered in December, was nearly finished.
described the exchange as constructive | SUPPORT | State Department official -> | occurred | - | - | ..2015-03-20
ordered | REQUEST or ACCUSE | -> | occurred | State Department official (said) | - | "in December" 2014-12-01..2014-12-31
> Ms Valdés for her part criticised the sanctions that the United States imposed on seven Venezuelans last week, "a slap to the whole region".
criticised | ACCUSE/disapprove | Valdés = Josefina Valdés -> United States | occurred | - | - | ..2015-03-20
sanctions | SANCTION | United States -> seven Venezuelans | occurred | - | - | "last week" 2015-03-09..2015-03-15
>
> In Miami, Senator Mel Arroyo vowed to block any ambassador and dared the White House to name one.
vowed | THREATEN | Mel Arroyo -> | occurred | - | Miami (USA) | ..2015-03-20
block | REJECT | Mel Arroyo -> any ambassador | planned | Mel Arroyo (vowed) | - | 2015-03-20..
dared | REQUEST or REJECT | Mel Arroyo -> White House | occurred | - | Miami (USA) | ..2015-03-20
office: Mel Arroyo | Senator | - | USA | current
> The Ladies of the Lamp, whose Sunday march was broken up by Cuban police, said eleven of them had been held overnight.
march | PROTEST/demo | Ladies of the Lamp -> | occurred | - | - | "Sunday" 2015-03-15
broken up | ASSAULT/crowd-control or COERCE | Cuban police -> Ladies of the Lamp | occurred | - | - | "Sunday" 2015-03-15
held | COERCE/arrest | -> eleven of them = Ladies of the Lamp | occurred | Ladies of the Lamp (said) | - | "overnight" 2015-03-15..2015-03-16 | arrested 11
>
> The Vatican, which in 2014 brokered the secret contacts, has offered its good offices again, and both presidents are to shake hands at a summit in Panama next month.
brokered | CONSULT/third-party | Vatican -> | occurred | - | - | "in 2014" 2014-01-01..2014-12-31
offered | AGREE | Vatican -> | occurred | - | - | ..2015-03-20
shake hands | AGREE or CONSULT | both presidents = Cuba, both presidents = United States -> | planned | - | Panama (PAN) | "next month" 2015-04-01..2015-04-30
> Hotels report being full until May; cigars sold well.
none
