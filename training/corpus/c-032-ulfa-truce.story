published: 2009-11-24
style: Indian local daily
region: India / Bangladesh

@ pro-talks faction of the banned Hill Liberation Tigers | IND | REB
@ Governor | IND | GOV
@ 342 cadres | IND | REB
@ Centre | IND | GOV
@ Union home secretary | IND | GOV
@ Dilip Nunisa Barman | IND | REB
@ Dhaka | BGD | GOV
@ group | IND | REB
@ nine tea garden labourers | IND | LAB
@ railway engineer | IND | CVL
@ family | IND | CVL
@ rival students' union | IND | EDU
@ it | IND | -

> GUWAHATI, Nov 24: The pro-talks faction of the banned Hill Liberation Tigers laid down 71 weapons before the Governor at a function in Haflong on Tuesday, bringing down the curtain on a ten-year insurgency.
laid down | RETREAT/disarm | pro-talks faction of the banned Hill Liberation Tigers -> Governor | occurred | - | Haflong (IND) | "on Tuesday" 2009-11-24
insurgency | ASSAULT | -> | occurred | - | - | "ten-year" 1999-11-24..2009-11-24
> As many as 342 cadres were garlanded and will get a monthly stipend of Rs 2,000.
get | AGREE or AID | -> 342 cadres | planned | - | - | 2009-11-24..
>
> The Union home secretary, who flew in from Delhi, said the Centre would drop minor cases against them but "heinous offences will take their course".
drop | CONCEDE | Centre -> them = 342 cadres | planned | The Union home secretary (said) | - | 2009-11-24..
? take their course | ACCUSE/allege | -> them = 342 cadres | planned | The Union home secretary (said) | - | 2009-11-24..
? flew in | CONSULT/visit | Union home secretary -> | occurred | - | - | 2009-11-24
>
> The outfit's self-styled commander-in-chief, Dilip Nunisa Barman, did not attend.
attend | CONSULT or REJECT | Dilip Nunisa Barman -> | denied | - | - | 2009-11-24
office: Dilip Nunisa Barman | commander-in-chief | Hill Liberation Tigers | IND | current
> He is believed to be in Sylhet, from where Dhaka is reportedly preparing to push him back.
push him back | COERCE/deport | Dhaka -> him = Dilip Nunisa Barman | uncertain | (reportedly) | Sylhet (BGD) | 2009-11-24..
> If handed over, he may turn approver, police sources hoped.
handed over | COERCE/deport or COOPERATE | -> he = Dilip Nunisa Barman | hypothetical | police sources (hoped) | - | -
turn approver | COOPERATE or CONCEDE | he = Dilip Nunisa Barman -> | hypothetical | police sources (hoped) | - | -
> His group has been blamed for the massacre of nine tea garden labourers in March and the kidnapping of a railway engineer, who was set free after a ransom was paid by his family.
blamed | ACCUSE/allege | -> group | occurred | - | - | ..2009-11-24
massacre | ASSAULT | group -> nine tea garden labourers | uncertain | - | - | "in March" 2009-03-01..2009-03-31
kidnapping | ASSAULT/abduct | group -> railway engineer | uncertain | - | - | ..2009-11-24
set free | RETREAT/release | group -> railway engineer | occurred | - | - | ..2009-11-24
ransom was paid | CONCEDE or AID | family -> | occurred | - | - | ..2009-11-24
>
> A rival students' union boycotted the function and dubbed it a drama.
boycotted | PROTEST/boycott | rival students' union -> | occurred | - | - | 2009-11-24
dubbed | ACCUSE/disapprove | rival students' union -> it | occurred | - | - | ..2009-11-24
> The function ended with a Dimasa folk dance.
none
