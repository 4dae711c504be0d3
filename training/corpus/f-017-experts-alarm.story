published: 2023-07-28
style: UN press release
region: UN
title: Experts alarmed by reprisals against fishing communities

@ UN human rights experts | UNO | GOV
@ experts | UNO | GOV
@ security forces in the coastal province of Sarabat | - | MIL
@ protesting fishers | - | CVL
@ fishers | - | CVL
@ Fishers | - | CVL
@ coast road | - | CVL
@ two women | - | CVL
@ all those rounded up since 14 July | - | CVL
@ all those | - | CVL
@ ambulances | - | MED
@ government | - | GOV
@ concession | - | GOV
@ decree | - | GOV
@ bill | - | GOV
@ foreign consortium | - | BUS
@ court | - | JUD
@ Local monitors | - | SOC
@ lawyers | - | SOC

> GENEVA – UN human rights experts today expressed alarm at reports that security forces in the coastal province of Sarabat had opened fire on protesting fishers, killing at least seven, and had afterwards prevented ambulances from reaching the wounded.
expressed alarm | ACCUSE/disapprove | UN human rights experts -> | occurred | - | - | "today" 2023-07-28
opened fire | ASSAULT/firearms | security forces in the coastal province of Sarabat -> protesting fishers | occurred | reports (reports) | Sarabat | ..2023-07-28 | killed 7..
protesting | PROTEST | fishers -> | occurred | reports (reports) | Sarabat | ..2023-07-28
prevented | COERCE/restrict | security forces in the coastal province of Sarabat -> ambulances | occurred | reports (reports) | Sarabat | ..2023-07-28
> "The use of live ammunition against people who ask to be heard is never lawful," they said.
none
> "We call for an independent investigation and for the immediate release of all those rounded up since 14 July."
call for | REQUEST | We = UN human rights experts -> | occurred | - | - | ..2023-07-28
? investigation | ACCUSE/investigate | -> | hypothetical | they = UN human rights experts (said, carried) | - | -
? release | RETREAT/release | -> all those rounded up since 14 July | hypothetical | they = UN human rights experts (said, carried) | - | -
rounded up | COERCE/arrest | -> all those | occurred | they = UN human rights experts (said, carried) | - | "since 14 July" 2023-07-14..2023-07-28
>
> Fishers have blocked the coast road since the government granted a foreign consortium the right to mine sand in their waters, a concession that a court suspended in May and an executive decree restored ten days later.
blocked | PROTEST/obstruct | Fishers -> coast road | occurred | - | - | ..2023-07-28
granted | AGREE or SUPPORT or AID | government -> foreign consortium | occurred | - | - | ..2023-07-28
suspended | REJECT or COERCE or SANCTION | court -> concession | occurred | - | - | "in May" 2023-05-01..2023-05-31
restored | SUPPORT or REJECT | decree -> concession | occurred | - | - | "ten days later" 2023-05-11..2023-06-10
> Local monitors allege that two women were sexually assaulted in custody.
allege | ACCUSE/allege | Local monitors -> | occurred | - | - | ..2023-07-28
sexually assaulted | ASSAULT/sexual | -> two women | uncertain | Local monitors (allege) | - | ..2023-07-28
>
> The experts have written to the authorities and to the consortium's parent company.
none
> They also warned that the fishers' lawyers risk disbarment if a pending bill is passed.
? warned | ACCUSE or THREATEN | They = experts -> | occurred | - | - | ..2023-07-28
disbarment | COERCE/restrict or SANCTION | -> lawyers | hypothetical | They = experts (warned) | - | 2023-07-28..
passed | SUPPORT | -> bill | hypothetical | They = experts (warned) | - | 2023-07-28..
