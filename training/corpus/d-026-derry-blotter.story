published: 2019-01-25
style: police blotter
region: Western Europe
title: District notes: Foyle and Strabane

@ New Irish Front | GBR | REB
@ three masked men | GBR | CRM
@ delivery driver | GBR | CVL
@ Ciaran Mulhern | GBR | CRM
@ army technical officers | GBR | MIL
@ councillor | GBR | LEG
@ pizza van | GBR | BUS
@ courthouse | GBR | JUD
@ officers on patrol | GBR | COP
@ hotels | GBR | BUS
@ youth club | GBR | CVL
@ Five men | GBR | CVL
@ crown property | GBR | GOV
@ Teenagers | GBR | CVL
@ cordon | GBR | COP
@ callers | GBR | UNK
@ Garda officers in Letterkenny | IRL | COP

> Saturday, 8.09 p.m.: A hijacked pizza van exploded outside the courthouse in Bishop Street, minutes after officers on patrol had cleared two hotels and a youth club.
hijacked | COERCE/seize or ASSAULT | -> pizza van | occurred | - | - | "Saturday" 2019-01-19
exploded | ASSAULT/explosives | -> courthouse | occurred | - | Bishop Street | "Saturday, 8.09 p.m." 2019-01-19
cleared | AID | officers on patrol -> hotels, youth club | occurred | - | - | "Saturday" 2019-01-19
> The delivery driver told detectives that three masked men had dragged him out and held a gun to his head.
dragged him out | ASSAULT or COERCE | three masked men -> him = delivery driver | occurred | The delivery driver (told) | - | 2019-01-19
held a gun | ASSAULT/firearms or THREATEN | three masked men -> his = delivery driver | occurred | The delivery driver (told) | - | 2019-01-19
>
> Sunday: Five men aged 21 to 50 were arrested in the Creggan; all have been let go without charge.
arrested | COERCE/arrest | -> Five men | occurred | - | Creggan = Derry (GBR) | "Sunday" 2019-01-20
let go | RETREAT/release | -> Five men | occurred | - | - | ..2019-01-25
> In a text to a newspaper the New Irish Front said it planted the device and vowed further attacks on "crown property".
planted | ASSAULT/explosives | New Irish Front -> | occurred | the New Irish Front (said) | - | 2019-01-19
vowed | THREATEN/violence | New Irish Front -> crown property | occurred | - | - | ..2019-01-25
? attacks | ASSAULT | New Irish Front -> crown property | planned | New Irish Front (vowed) | - | 2019-01-25..
>
> Monday: Two vans abandoned by hooded men turned out to be empty; army technical officers made them safe with controlled explosions.
made them safe | AID | army technical officers -> | occurred | - | - | "Monday" 2019-01-21
> Teenagers pelted the cordon with paint bombs.
pelted | ASSAULT/primitive or PROTEST | Teenagers -> cordon | occurred | - | - | 2019-01-21
> A councillor was told by callers to leave the district or be shot.
told | THREATEN/violence | callers -> councillor | occurred | - | - | 2019-01-21
>
> Thursday: Ciaran Mulhern, 34, was charged at Derry magistrates' court with possessing ammunition, which he denies; Garda officers in Letterkenny had passed on the tip.
charged | ACCUSE/allege | -> Ciaran Mulhern | occurred | - | Derry (GBR) | "Thursday" 2019-01-24
? denies | REJECT | he = Ciaran Mulhern -> | occurred | - | - | ..2019-01-25
passed on the tip | COOPERATE | Garda officers in Letterkenny -> | occurred | - | - | ..2019-01-24
> A stolen bicycle was recovered in Lifford.
none
