published: 2017-10-11
style: agency
region: EU bodies
title: Assembly debates Baku

@ Parliamentary Assembly of the Council of Europe | IGO | LEG
@ Azerbaijan | AZE | GOV
@ Ilkin Mammadzade | AZE | OPP
@ Elshad Rustamov | AZE | LEG
@ Court in Strasbourg | IGO | JUD
@ Committee of Ministers | IGO | GOV
@ Baku | AZE | GOV
@ two Italian ex-deputies | ITA | ELI
@ Milan prosecutors | ITA | JUD
@ president of the assembly | IGO | LEG
@ government critics | AZE | OPP
@ organisation | IGO | GOV
@ colleagues | AZE | LEG
@ Damascus | SYR | GOV

> STRASBOURG - The Parliamentary Assembly of the Council of Europe condemned what it termed the persecution of government critics in Azerbaijan on Wednesday and asked the Committee of Ministers to open infringement proceedings.
condemned | ACCUSE/disapprove | Parliamentary Assembly of the Council of Europe -> Azerbaijan | occurred | - | - | "on Wednesday" 2017-10-11
persecution | COERCE or ASSAULT | -> government critics | occurred | it = Parliamentary Assembly of the Council of Europe (termed) | Azerbaijan (AZE) | ..2017-10-11
asked | REQUEST/change or REQUEST | Parliamentary Assembly of the Council of Europe -> Committee of Ministers | occurred | - | - | "on Wednesday" 2017-10-11
? infringement proceedings | ACCUSE/investigate or ACCUSE | Committee of Ministers -> | hypothetical | it = Parliamentary Assembly of the Council of Europe (asked) | - | 2017-10-11..
> At issue is the refusal of Baku to free Ilkin Mammadzade, an opposition politician whose imprisonment the Court in Strasbourg ruled unlawful three years ago.
refusal | REJECT/yield | Baku -> | occurred | - | - | ..2017-10-11
? free | RETREAT/release | Baku -> Ilkin Mammadzade | denied | - | - | ..2017-10-11
imprisonment | COERCE/arrest or SANCTION | -> Ilkin Mammadzade | occurred | - | - | ..2014-12-31
ruled unlawful | ACCUSE or SANCTION | Court in Strasbourg ->  | occurred | - | - | "three years ago" 2014-01-01..2014-12-31
>
> Moving the text, rapporteur Monique Verhaegen reminded members: "A state that ignores a judgment walks out of the club by itself."
ignores | REJECT/yield or REJECT | state = Azerbaijan -> | hypothetical | Monique Verhaegen (reminded) | - | -
> Elshad Rustamov, leading the Azerbaijani delegation, protested against "double standards" and threatened that his country would leave the organisation.
protested | ACCUSE/disapprove or REJECT | Elshad Rustamov -> | occurred | - | - | ..2017-10-11
threatened | THREATEN/relations | Elshad Rustamov -> organisation | occurred | - | - | ..2017-10-11
? leave | SANCTION/withdraw or RETREAT | country = Azerbaijan -> organisation | hypothetical | Elshad Rustamov (threatened) | - | 2017-10-11..
> He then walked out, followed by five colleagues.
walked out | PROTEST/boycott or REJECT | He = Elshad Rustamov, colleagues -> | occurred | - | - | ..2017-10-11
>
> The debate came days after the president of the assembly quit over a trip to Damascus aboard a Russian aeroplane, and while Milan prosecutors are investigating two Italian ex-deputies said to have taken bribes from Baku.
? debate | CONSULT/multilateral or CONSULT | -> | occurred | - | - | ..2017-10-11
quit | RETREAT/resign | president of the assembly -> | occurred | - | - | ..2017-10-11
trip | CONSULT/visit | president of the assembly -> Damascus | occurred | - | Damascus (SYR) | ..2017-10-11
investigating | ACCUSE/investigate | Milan prosecutors -> two Italian ex-deputies | occurred | - | - | ..2017-10-11
bribes | AID or COERCE or COOPERATE | Baku -> two Italian ex-deputies | uncertain | (said) | - | ..2017-10-11
