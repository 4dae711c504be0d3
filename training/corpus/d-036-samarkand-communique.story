published: 2022-09-16
style: official communiqué
region: Central Asia
title: Joint communiqué

@ President of Uzbekistan | UZB | GOV
@ President of Kyrgyzstan | KGZ | GOV
@ Uzbekistan | UZB | GOV
@ Sides | - | GOV
@ Kyrgyz Side | KGZ | GOV
@ Uzbek Side | UZB | GOV
@ foreign ministers | - | GOV
@ Afghanistan | AFG | GOV
@ Fund | IGO | GOV
@ two Heads of State | - | GOV
@ lorries | - | BUS
@ Units of the two border services | - | MIL
@ donors | - | GOV
@ people of Samarkand | UZB | CVL

> On 15 September the President of Kyrgyzstan paid a working visit to Samarkand at the invitation of the President of Uzbekistan.
visit | CONSULT/visit | President of Kyrgyzstan -> President of Uzbekistan | occurred | - | Samarkand (UZB) | "On 15 September" 2022-09-15
? invitation | AGREE | President of Uzbekistan -> President of Kyrgyzstan | occurred | - | - | ..2022-09-15
> During the talks, held in an atmosphere of mutual trust, the two Heads of State exchanged views on the border, on water and on the situation in Afghanistan.
talks | CONSULT | two Heads of State -> | occurred | - | - | 2022-09-15
? exchanged views | CONSULT | two Heads of State -> | occurred | - | - | 2022-09-15
>
> The Sides expressed satisfaction with the joint operation of the Kempir-Abad reservoir and agreed to prolong it by five years.
expressed satisfaction | SUPPORT | Sides -> | occurred | - | - | 2022-09-15
joint operation | COOPERATE | Sides -> | occurred | - | Kempir-Abad reservoir | ..2022-09-15
agreed | AGREE | Sides -> | occurred | - | - | 2022-09-15
> They instructed the foreign ministers to prepare a treaty on extradition and one on the exchange of convicted persons before the end of the year.
? treaty | AGREE or SUPPORT | foreign ministers -> | planned | - | - | "before the end of the year" 2022-09-16..2022-12-31
> The Kyrgyz Side undertook to reopen the crossing point of Kara-Suu, closed to lorries since March, and the Uzbek Side to waive the fees imposed in return.
undertook | AGREE or CONCEDE | Kyrgyz Side -> | planned | - | - | 2022-09-15
? reopen | CONCEDE | Kyrgyz Side -> | planned | - | Kara-Suu (KGZ) | 2022-09-16..
closed | COERCE/restrict or SANCTION | -> lorries | occurred | - | Kara-Suu (KGZ) | "since March" 2022-03-01..2022-09-16
waive | CONCEDE or AGREE | Uzbek Side -> | planned | - | - | 2022-09-16..
imposed | SANCTION/discontinue or COERCE | -> | occurred | - | - | ..2022-09-15
>
> Uzbekistan contributed 20 million dollars to the Fund for the development of Kyrgyzstan's southern regions.
contributed | AID | Uzbekistan -> Fund | occurred | - | - | ..2022-09-16
> Units of the two border services will train together at Andijan in November.
train together | AGREE or COOPERATE | Units of the two border services -> | planned | - | Andijan (UZB) | "in November" 2022-11-01..2022-11-30
> The Sides spoke out against the freezing of Afghanistan's reserves abroad and called upon donors to resume deliveries of food.
spoke out against | ACCUSE/disapprove or REJECT | Sides -> | occurred | - | - | 2022-09-15
freezing | SANCTION/discontinue or COERCE | -> Afghanistan | occurred | - | - | ..2022-09-15
called upon | REQUEST/assist | Sides -> donors | occurred | - | - | 2022-09-15
> The President of Kyrgyzstan thanked the people of Samarkand for their hospitality.
thanked | SUPPORT | President of Kyrgyzstan -> people of Samarkand | occurred | - | - | ..2022-09-16
