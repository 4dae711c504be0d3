published: 2022-03-14
style: local daily
region: West Africa
title: ASUU begs no one, says branch chair

@ lecturers | NGA | EDU
@ lecture halls | NGA | EDU
@ students | NGA | EDU
@ Kunle Afolabi-Bright | NGA | LAB
@ Federal Government | NGA | GOV
@ union | NGA | LAB
@ Hadiza Gumel | NGA | GOV
@ union's leaders | NGA | LAB
@ Concerned Guardians | NGA | CVL

> Academic activities were grounded at the University of Oke-Ero on Monday as lecturers commenced a four-week warning strike over unpaid allowances.
strike | PROTEST/strike | lecturers -> | occurred | - | University of Oke-Ero (NGA) | "on Monday" 2022-03-14
> Our correspondent observed that lecture halls were padlocked by union members while students who had resumed from far places were turned back at the gate.
padlocked | PROTEST/obstruct | union members = lecturers -> lecture halls | occurred | - | - | 2022-03-14
turned back | COERCE/restrict or PROTEST | -> students | occurred | - | - | ..2022-03-14
>
> The branch chairman, Dr Kunle Afolabi-Bright, alleged that the Federal Government reneged on the agreement it signed with the union in 2020.
alleged | ACCUSE/allege | Kunle Afolabi-Bright -> Federal Government | occurred | - | - | ..2022-03-14
reneged | REJECT | Federal Government -> union | occurred | Kunle Afolabi-Bright (alleged) | - | ..2022-03-14
signed | SUPPORT or AGREE | it = Federal Government, union -> | occurred | Kunle Afolabi-Bright (alleged) | - | "in 2020" 2020-01-01..2020-12-31
office: Kunle Afolabi-Bright | chairman | branch | NGA | current
> "We were promised N50bn and nothing was released," he said, adding that the union would not return to the negotiating table until the money is paid.
promised | AGREE | -> We = union | planned | he = Kunle Afolabi-Bright (said) | - | ..2022-03-14
released | AID or RETREAT | -> | denied | he = Kunle Afolabi-Bright (said) | - | ..2022-03-14
return to the negotiating table | REJECT/meet | union -> | planned | he = Kunle Afolabi-Bright (adding) | - | 2022-03-14..
? paid | AID or CONCEDE | -> | hypothetical | he = Kunle Afolabi-Bright (adding) | - | 2022-03-14..
>
> Reacting, the Minister of Labour, Mrs Hadiza Gumel, appealed to the lecturers to exercise patience and said government would meet the union's leaders on Thursday.
appealed | REQUEST/change or REQUEST | Hadiza Gumel -> lecturers | occurred | - | - | ..2022-03-14
meet | AGREE | government = Federal Government, union's leaders -> | planned | the Minister of Labour = Hadiza Gumel (said) | - | "on Thursday" 2022-03-17
office: Hadiza Gumel | Minister of Labour | - | NGA | current
>
> Parents under the aegis of Concerned Guardians have meanwhile dragged both parties to the National Industrial Court.
dragged | ACCUSE/investigate | Concerned Guardians -> both parties = union, both parties = Federal Government | occurred | - | - | ..2022-03-14
> No date has been fixed for hearing.
none
