published: 2015-08-11
style: regional weekly
region: India

@ Thoubal | IND | CVL
@ police commandos | IND | COP
@ Naorem Ibotombi | IND | CVL
@ families | IND | CVL
@ apex body of 32 organisations | IND | CVL
@ chief minister | IND | GOV
@ Phuritsabam Memcha | IND | CVL
@ ten women torch-bearers | IND | CVL
@ commandos | IND | COP
@ Six of the accused commandos | IND | COP
@ judge | IND | JUD
@ Central Bureau of Investigation | IND | COP

> Thoubal remained under indefinite curfew as the agitation over the 20 July killing of Naorem Ibotombi by police commandos entered its third week.
curfew | COERCE/curfew | -> Thoubal | occurred | - | Thoubal (IND) | ..2015-08-11
agitation | PROTEST | -> | occurred | - | - | "entered its third week" ..2015-08-11
killing | ASSAULT/firearms | police commandos -> Naorem Ibotombi | occurred | - | - | "20 July" 2015-07-20
> Relief until noon was granted on Sunday so that families might buy rice.
granted | CONCEDE | -> families | occurred | - | - | "on Sunday" 2015-08-09
>
> Ibotombi, a former militant according to the state and a bus cleaner according to his mother, was shot inside a tailoring shop.
shot | ASSAULT/firearms | -> Ibotombi = Naorem Ibotombi | occurred | - | tailoring shop | 2015-07-20
> The commandos say that he drew a pistol first.
drew a pistol | ASSAULT or THREATEN | he = Naorem Ibotombi -> | occurred | The commandos (say) | - | 2015-07-20
> A film made by a neighbour seems to show him on his knees with both hands up.
none
>
> An apex body of 32 organisations has called a boycott of schools and wants the chief minister to resign.
boycott | PROTEST/boycott | apex body of 32 organisations -> | occurred | - | - | ..2015-08-11
wants | REQUEST/yield | apex body of 32 organisations -> chief minister | occurred | - | - | ..2015-08-11
resign | RETREAT/resign | chief minister -> | hypothetical | An apex body of 32 organisations (wants) | - | -
> Its co-convener, Phuritsabam Memcha, was arrested on Thursday under the National Security Act, as were ten women torch-bearers at Kongba.
arrested | COERCE/arrest | -> Phuritsabam Memcha, ten women torch-bearers | occurred | - | - | "on Thursday" 2015-08-06
office: Phuritsabam Memcha | co-convener | - | IND | current
> The chief minister conceded a judicial inquiry on Saturday but would not hear of removing the commandos from the bazaar.
conceded | CONCEDE | chief minister -> | occurred | - | - | "on Saturday" 2015-08-08
? inquiry | ACCUSE/investigate | -> | planned | - | - | 2015-08-11..
would not hear | REJECT | chief minister -> | occurred | - | - | "on Saturday" 2015-08-08
? removing | RETREAT/withdraw | chief minister -> commandos | denied | - | bazaar | -
>
> Six of the accused commandos have been suspended.
suspended | SANCTION/expel | -> Six of the accused commandos | occurred | - | - | ..2015-08-11
> A judge may ask the Central Bureau of Investigation to take the case over.
ask | REQUEST | judge -> Central Bureau of Investigation | hypothetical | - | - | 2015-08-11..
