published: 2013-08-30
style: parliamentary page
region: Southern Africa
title: National Assembly notebook: water tariffs, vanishing quorum

@ Assembly | NAM | LEG
@ Josua Nangombe | NAM | GOV
@ town councils | NAM | GOV
@ pensioners | NAM | CVL
@ Official Opposition | NAM | OPP
@ households | NAM | CVL
@ Elsie Tjikuua | NAM | OPP
@ utility | NAM | BUS
@ members of her benches | NAM | OPP
@ public accounts committee | NAM | LEG
@ director of the Road Fund | NAM | GOV
@ Anti-Corruption Commission | NAM | GOV
@ Botswana and Namibian speakers | - | LEG

> The Assembly approved the Water Utilities Bill on Wednesday by 52 votes to 11, after Agriculture Minister Josua Nangombe withdrew a clause that would have let town councils disconnect pensioners.
approved | SUPPORT | Assembly -> | occurred | - | - | "on Wednesday" 2013-08-28
withdrew | CONCEDE or RETREAT | Josua Nangombe -> | occurred | - | - | "on Wednesday" 2013-08-28
? disconnect | COERCE/restrict | town councils -> pensioners | hypothetical | - | - | -
office: Josua Nangombe | Agriculture Minister | - | NAM | current
> Mr Nangombe said he had "heard the grannies".
none
> A proposal by the Official Opposition to freeze tariffs for two years was defeated.
proposal | REQUEST/change | Official Opposition -> | occurred | - | - | ..2013-08-30
defeated | REJECT/change or REJECT | -> Official Opposition | occurred | - | - | 2013-08-28
>
> Opposition whip Elsie Tjikuua told the House that 300 households in Otjiwarongo had been cut off in July alone and accused the utility of running a protection racket.
cut off | COERCE/restrict or COERCE | -> households | occurred | Elsie Tjikuua (told) | Otjiwarongo (NAM) | "in July alone" 2013-07-01..2013-07-31
accused | ACCUSE/allege | Elsie Tjikuua -> utility | occurred | - | - | ..2013-08-30
office: Elsie Tjikuua | whip | Opposition | NAM | current
> She was ordered to withdraw the phrase; when she would not, she was suspended for the rest of the sitting, whereupon all eleven members of her benches walked out singing.
ordered | REQUEST/yield or REQUEST or COERCE | -> She = Elsie Tjikuua | occurred | - | - | ..2013-08-30
would not | REJECT/yield or REJECT | she = Elsie Tjikuua -> | occurred | - | - | ..2013-08-30
suspended | SANCTION/expel or COERCE | -> she = Elsie Tjikuua | occurred | - | - | ..2013-08-30
walked out | PROTEST/boycott or PROTEST | members of her benches -> | occurred | - | - | ..2013-08-30
> The public gallery, a school class among it, enjoyed the show.
none
>
> On Tuesday the public accounts committee heard the director of the Road Fund, who conceded that tenders worth 90 million dollars had been awarded without advertisement.
heard | ACCUSE/investigate or CONSULT | public accounts committee -> director of the Road Fund | occurred | - | - | "On Tuesday" 2013-08-27
conceded | CONCEDE | director of the Road Fund -> | occurred | - | - | "On Tuesday" 2013-08-27
> The committee will refer the matter to the Anti-Corruption Commission.
refer | ACCUSE or REQUEST or AGREE | committee = public accounts committee -> Anti-Corruption Commission | planned | - | - | 2013-08-30..
> The Botswana and Namibian speakers meet in Gobabis next week to draw up rules for a joint fisheries inquiry.
meet | AGREE | Botswana and Namibian speakers -> | planned | - | Gobabis (NAM) | "next week" 2013-09-02..2013-09-08
