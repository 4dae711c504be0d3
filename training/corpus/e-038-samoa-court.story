published: 2021-05-24
style: broadcaster site
region: Samoa / Pacific
title: Locked out of parliament

@ Speaker | WSM | LEG
@ Tofilau Senio | WSM | GOV
@ Leilani Matautia | WSM | OPP
@ Supreme Court | WSM | JUD
@ Head of State | WSM | GOV
@ police | WSM | COP
@ Federated States of Micronesia | FSM | GOV
@ New Zealand | NZL | GOV
@ Pacific Islands Forum | IGO | GOV
@ Attorney-General | WSM | JUD
@ Council of Churches | WSM | REL
@ Electoral Commissioner | WSM | GOV
@ A few hundred supporters | WSM | CVL

> Samoa woke to two governments on Monday.
none
> Leilani Matautia, whose Faleula Party took 26 of 51 seats in April, was sworn in under a tent on the lawn after the Speaker locked the doors of parliament against her on the orders, he said, of the Head of State.
locked the doors | COERCE/restrict | Speaker -> her = Leilani Matautia | occurred | - | parliament (WSM) | ..2021-05-24
? orders | REQUEST or COERCE | Head of State -> Speaker | occurred | he = Speaker (said) | - | ..2021-05-24
>
> The caretaker prime minister, Tofilau Senio, called the ceremony treason and asked the Attorney-General to prosecute everyone who took part.
called the ceremony treason | ACCUSE/allege | Tofilau Senio -> ceremony = Leilani Matautia | occurred | - | - | ..2021-05-24
asked | REQUEST | Tofilau Senio -> Attorney-General | occurred | - | - | ..2021-05-24
? prosecute | ACCUSE/allege | Attorney-General -> | hypothetical | Tofilau Senio (asked) | - | 2021-05-24..
office: Tofilau Senio | prime minister | Samoa | WSM | acting
> He has governed since 1998 and is said to be unwilling to meet her.
? unwilling to meet | REJECT/meet | He = Tofilau Senio -> her = Leilani Matautia | uncertain | (is said) | - | ..2021-05-24
> On Sunday the Supreme Court had ruled that parliament must sit, dismissing an application by the Electoral Commissioner for a fresh ballot.
ruled | REQUEST or COERCE | Supreme Court -> | occurred | - | - | "On Sunday" 2021-05-23
dismissing | REJECT | Supreme Court -> Electoral Commissioner | occurred | - | - | "On Sunday" 2021-05-23
application | REQUEST/change | Electoral Commissioner -> Supreme Court | occurred | - | - | ..2021-05-23
>
> The Federated States of Micronesia was the first to recognise the new cabinet; New Zealand urged all sides to respect the court, and the Pacific Islands Forum offered to mediate.
recognise | SUPPORT | Federated States of Micronesia -> new cabinet = Leilani Matautia | occurred | - | - | ..2021-05-24
urged | REQUEST/change | New Zealand -> | occurred | - | - | ..2021-05-24
offered | AGREE | Pacific Islands Forum -> | occurred | - | - | ..2021-05-24
? mediate | CONSULT/third-party or AGREE | Pacific Islands Forum -> | hypothetical | Pacific Islands Forum (offered) | - | 2021-05-24..
> A few hundred supporters sang hymns outside, the Council of Churches called for prayer, and police, who had promised the day before not to take sides, directed the traffic.
? sang hymns | PROTEST/demo | A few hundred supporters -> | occurred | - | - | 2021-05-24
? called for | REQUEST | Council of Churches -> | occurred | - | - | ..2021-05-24
promised | AGREE | police -> | occurred | - | - | "the day before" 2021-05-23
> In Auckland, the Samoan XV lost 20–14.
none
