published: 2018-12-27
style: regional weekly
region: Sri Lanka

@ Mothers of the disappeared | LKA | CVL
@ justice minister | LKA | GOV
@ those who surrendered | LKA | REB
@ army | LKA | MIL
@ magistrate | LKA | JUD
@ two of them | LKA | CVL
@ defence ministry's lawyer | LKA | GOV
@ intelligence men | LKA | SPY
@ two diggers | LKA | LAB
@ photographer from Point Pedro | LKA | JRN
@ Anton Soosai | LKA | REL
@ president | LKA | GOV
@ checkpoint | LKA | MIL
@ school | LKA | EDU
@ Canada | CAN | GOV

> Mothers of the disappeared in Vavuniya ended a 22-day hunger strike on Saturday after the justice minister gave his word that a list of those who surrendered to the army in May 2009 would be published.
hunger strike | PROTEST/hunger | Mothers of the disappeared -> | occurred | - | Vavuniya (LKA) | "22-day" 2018-11-30..2018-12-22
? ended | CONCEDE or RETREAT | Mothers of the disappeared -> | occurred | - | Vavuniya (LKA) | "on Saturday" 2018-12-22
gave his word | AGREE or CONCEDE | justice minister -> | occurred | - | - | ..2018-12-22
surrendered | RETREAT or CONCEDE | those who surrendered -> army | occurred | - | - | "in May 2009" 2009-05-01..2009-05-31
published | AGREE or CONCEDE | -> | planned | the justice minister (gave his word) | - | 2018-12-27..
> "We were cheated in 2015 and in 2017; this is the last time," said their chairwoman, Selvarani Kanagaratnam, 63.
cheated | ACCUSE/allege | We = Mothers of the disappeared -> | occurred | - | - | "in 2015 and in 2017" ..2017-12-31
office: Selvarani Kanagaratnam | chairwoman | Mothers of the disappeared | LKA | current
> Her son boarded an army bus with a white cloth in his hand, and she has not had a letter since.
none
>
> In Mannar, a magistrate has ordered the bones of a further fourteen people, two of them children with bound ankles, to be sent abroad for dating.
ordered | REQUEST | magistrate -> | occurred | - | Mannar (LKA) | ..2018-12-27
bound | ASSAULT/torture | -> two of them | occurred | - | - | ..2018-12-27
> The defence ministry's lawyer objected.
objected | REJECT | defence ministry's lawyer -> | occurred | - | - | ..2018-12-27
> It may turn out to be an old cemetery, he argued.
none
>
> Meanwhile, intelligence men have questioned two diggers at home, and a photographer from Point Pedro was threatened over the phone with "a place in the next pit".
questioned | ACCUSE/investigate or COERCE | intelligence men -> two diggers | occurred | - | home | ..2018-12-27
threatened | THREATEN/violence | -> photographer from Point Pedro | occurred | - | - | ..2018-12-27
> Bishop Anton Soosai wrote to the president about it; no reply had come by Christmas.
? wrote | REQUEST or ACCUSE | Anton Soosai -> president | occurred | - | - | ..2018-12-25
>
> Land news is better.
none
> The army handed back 38 acres at Keppapilavu on Monday, dismantled a checkpoint and agreed to vacate a school by March, and Canada is to pay for desks.
handed back | RETREAT/withdraw or CONCEDE | army -> | occurred | - | Keppapilavu (LKA) | "on Monday" 2018-12-24
dismantled | RETREAT/withdraw | army -> checkpoint | occurred | - | Keppapilavu (LKA) | "on Monday" 2018-12-24
agreed | AGREE or CONCEDE | army -> | occurred | - | - | ..2018-12-27
vacate | CONCEDE or RETREAT | army -> school | planned | - | - | "by March" 2018-12-27..2019-03-31
pay | AGREE or AID | Canada -> | planned | - | - | 2018-12-27..
