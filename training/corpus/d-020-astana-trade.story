published: 2019-11-28
style: business wire
region: Central Asia
title: Uzbek-Kazakh trade house opens

@ Kazakhstan | KAZ | GOV
@ Uzbekistan | UZB | GOV
@ Tashkent | UZB | GOV
@ Dilshod Mirzaev | UZB | GOV
@ Asian Development Bank | IGO | -
@ Kazakh grain exporters | KAZ | BUS
@ Afghanistan | AFG | GOV
@ two governments | - | GOV
@ Navoi carmaker | UZB | BUS
@ Kostanay plant | KAZ | BUS
@ Kazakh poultry | KAZ | BUS
@ partners | - | GOV

> Kazakhstan and Uzbekistan traded goods worth 2.7 billion dollars in the first ten months of the year, up by a third, Uzbek Deputy Trade Minister Dilshod Mirzaev said at the opening of a trade house in Shymkent.
traded goods | COOPERATE | Kazakhstan, Uzbekistan -> | occurred | Dilshod Mirzaev (said) | - | "in the first ten months of the year" 2019-01-01..2019-10-31
office: Dilshod Mirzaev | Deputy Trade Minister | Uzbekistan | UZB | current
> The Navoi carmaker and the Kostanay plant jointly assemble light vans since spring.
jointly assemble | COOPERATE | Navoi carmaker, Kostanay plant -> | occurred | - | - | "since spring" 2019-03-01..2019-11-28
>
> Kazakh grain exporters have complained of long queues at Saryagash.
complained | ACCUSE/disapprove | Kazakh grain exporters -> | occurred | - | - | ..2019-11-28
> Mirzaev acknowledged the problem and promised that the Uzbek customs service would open four more lanes by March.
acknowledged | CONCEDE | Mirzaev = Dilshod Mirzaev -> | occurred | - | - | ..2019-11-28
promised | AGREE | Mirzaev = Dilshod Mirzaev -> | planned | - | - | "by March" 2019-11-28..2020-03-31
> His Kazakh counterpart, Aigul Sarsenova, said the two governments had agreed to recognise each other's veterinary certificates, scrapping a ban on Kazakh poultry that Tashkent introduced in 2018 after an outbreak of Newcastle disease.
agreed | AGREE | two governments -> | occurred | Aigul Sarsenova (said) | - | ..2019-11-28
? recognise | SUPPORT or AGREE | two governments -> | planned | Aigul Sarsenova (said) | - | 2019-11-28..
scrapping | CONCEDE | -> | planned | Aigul Sarsenova (said) | - | ..2019-11-28
ban | SANCTION/discontinue or COERCE | Tashkent -> Kazakh poultry | occurred | Aigul Sarsenova (said) | - | "in 2018" 2018-01-01..2018-12-31
>
> The Asian Development Bank has lent the partners 150 million dollars for a logistics park, to be built with Chinese contractors.
lent | AID | Asian Development Bank -> partners | occurred | - | - | ..2019-11-28
? built | AGREE or COOPERATE | -> | planned | - | - | 2019-11-28..
> A third memorandum, on selling surplus electricity to Afghanistan, awaits signature.
? selling | AGREE or COOPERATE | -> Afghanistan | planned | - | - | 2019-11-28..
? signature | SUPPORT or AGREE | -> | hypothetical | - | - | 2019-11-28..
> The tenge closed at 386 to the dollar.
none
