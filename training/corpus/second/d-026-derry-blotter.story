published: 2019-01-25
style: police blotter
region: Western Europe
title: District notes: Foyle and Strabane

@ officers on patrol | GBR | COP
@ three masked men | - | UNK
@ delivery driver | GBR | CVL
@ Five men | GBR | CVL
@ New Irish Front | GBR | REB
@ crown property | GBR | GOV
@ Teenagers | GBR | CVL
@ cordon | GBR | COP
@ callers | - | UNK
@ councillor | GBR | GOV
@ Ciaran Mulhern | - | CVL
@ Garda officers in Letterkenny | IRL | COP

> Saturday, 8.09 p.m.: A hijacked pizza van exploded outside the courthouse in Bishop Street, minutes after officers on patrol had cleared two hotels and a youth club.
hijacked | COERCE/seize or ASSAULT | -> | occurred | - | - | "Saturday" 2019-01-19
exploded | ASSAULT/explosives | -> | occurred | - | Bishop Street = Derry (GBR) | "Saturday, 8.09 p.m." 2019-01-19
? cleared | COERCE/restrict or AID | officers on patrol -> | occurred | - | - | "Saturday" 2019-01-19
> The delivery driver told detectives that three masked men had dragged him out and held a gun to his head.
dragged | ASSAULT/abduct | three masked men -> him = delivery driver | occurred | delivery driver (told) | - | 2019-01-19
held | THREATEN/violence or ASSAULT | three masked men -> delivery driver | occurred | delivery driver (told) | - | 2019-01-19
>
> Sunday: Five men aged 21 to 50 were arrested in the Creggan; all have been let go without charge.
arrested | COERCE/arrest | -> Five men | occurred | - | Creggan (GBR) | "Sunday" 2019-01-20
let go | RETREAT/release | -> Five men | occurred | - | - | 2019-01-20..2019-01-25
> In a text to a newspaper the New Irish Front said it planted the device and vowed further attacks on "crown property".
planted | ASSAULT/explosives | it = New Irish Front -> | occurred | New Irish Front (said) | - | 2019-01-19
vowed | THREATEN/violence | New Irish Front -> crown property | occurred | - | - | ..2019-01-25
>
> Monday: Two vans abandoned by hooded men turned out to be empty; army technical officers made them safe with controlled explosions.
none
> Teenagers pelted the cordon with paint bombs.
pelted | PROTEST/riot or ASSAULT | Teenagers -> cordon | occurred | - | - | 2019-01-21
> A councillor was told by callers to leave the district or be shot.
told | THREATEN/violence or REQUEST | callers -> councillor | occurred | - | - | 2019-01-21
>
> Thursday: Ciaran Mulhern, 34, was charged at Derry magistrates' court with possessing ammunition, which he denies; Garda officers in Letterkenny had passed on the tip.
charged | ACCUSE/allege | -> Ciaran Mulhern | occurred | - | Derry (GBR) | "Thursday" 2019-01-24
? denies | REJECT or ACCUSE | Ciaran Mulhern -> | denied | Ciaran Mulhern (denies) | - | ..2019-01-25
passed on | COOPERATE or AID | Garda officers in Letterkenny -> | occurred | - | - | ..2019-01-24
> A stolen bicycle was recovered in Lifford.
none
