published: 2013-09-05
style: local daily
region: Central Asia
title: Talas miners walk out

@ miners at the Ak-Bulak gold pit | KGZ | LAB
@ Canadian operator | CAN | BUS
@ company | CAN | BUS
@ Police | KGZ | COP
@ two stewards | KGZ | LAB
@ villagers of Kara-Kol | KGZ | CVL
@ Meerim Toktogulova | KGZ | LEG
@ ministry | KGZ | GOV
@ strike committee | KGZ | LAB
@ access road | KGZ | -

> For the ninth day running the miners at the Ak-Bulak gold pit have not gone down, and nobody in Talas now expects that they will before the weekend.
not gone down | PROTEST/strike | miners at the Ak-Bulak gold pit -> | occurred | - | Ak-Bulak (KGZ) | 2013-08-28..2013-09-05
> They want a third more pay.
? want | REQUEST/yield | They = miners at the Ak-Bulak gold pit -> | occurred | - | - | ..2013-09-05
> "We asked politely in spring and got a calendar and a pen," shift foreman Nurlan Asanbekov told this newspaper, stirring his tea.
asked | REQUEST/yield | We = miners at the Ak-Bulak gold pit -> | occurred | Nurlan Asanbekov (told) | - | "in spring" 2013-03-01..2013-05-31
> The Canadian operator refuses to talk as long as the pit stands still, and last week it sued the strike committee before the Talas district court.
refuses to talk | REJECT/meet | Canadian operator -> | occurred | - | - | ..2013-09-05
sued | ACCUSE/allege | it = Canadian operator -> strike committee | occurred | - | - | "last week" 2013-08-26..2013-09-01
>
> On Tuesday villagers of Kara-Kol, who have quarrels of their own with the company, rolled boulders across the only access road.
rolled boulders across the only access road | PROTEST/obstruct | villagers of Kara-Kol -> company | occurred | - | access road | "On Tuesday" 2013-09-03
> Police cleared it overnight and took away two stewards, Asanbekov's brother among them.
cleared | COERCE or ASSAULT | Police -> it = access road | occurred | - | - | "overnight" 2013-09-03..2013-09-04
took away | COERCE/arrest | Police -> two stewards | occurred | - | - | "overnight" 2013-09-03..2013-09-04
>
> Meerim Toktogulova, who heads the parliamentary commission on mining, has offered to mediate.
offered to mediate | AGREE or CONSULT | Meerim Toktogulova -> | planned | - | - | 2013-09-05..
> The ministry had warned in August that it would revoke the licence if the dispute were not settled by the middle of this month.
warned | THREATEN/restrict | ministry -> | occurred | - | - | "in August" 2013-08-01..2013-08-31
? revoke | SANCTION/discontinue or COERCE | it = ministry -> | hypothetical | ministry (warned) | - | 2013-09-05..
> Meanwhile the first snow has fallen above three thousand metres.
none
