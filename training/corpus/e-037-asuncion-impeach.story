published: 2019-08-02
style: wire brief
region: Paraguay / Brazil
title: Paraguay impeachment bid falters

@ Brazil | BRA | GOV
@ Liberal Party | PRY | OPP
@ Honor Colorado | PRY | PTY
@ Luis Alberto Cañete | PRY | GOV
@ ambassador in Brasilia | PRY | GOV
@ head of the power utility | PRY | GOV
@ Paraguay's president | PRY | GOV
@ Colorado dissidents | PRY | PTY
@ Prosecutors | PRY | JUD
@ utility | PRY | BUS
@ Farm workers | PRY | AGR

> ASUNCION – Moves to impeach Paraguay's president ran out of steam on Thursday when the Honor Colorado wing of his own party withdrew its support, hours after Brazil agreed to annul a disputed energy pact.
Moves to impeach | ACCUSE/allege or REQUEST | -> Paraguay's president | occurred | - | ASUNCION = Asunción (PRY) | ..2019-08-02
withdrew its support | REJECT or SANCTION | Honor Colorado wing = Honor Colorado -> | occurred | - | - | "on Thursday" 2019-08-01
agreed | AGREE or CONCEDE | Brazil -> | occurred | - | - | ..2019-08-01
annul | REJECT or CONCEDE | Brazil -> | planned | - | - | 2019-08-01..
>
> The pact on power from the Itaipú dam, signed in May and kept quiet until last week, would have cost Paraguay 200 million dollars a year, the head of the power utility said before stepping down in protest.
signed | SUPPORT or AGREE | -> | occurred | - | - | "in May" 2019-05-01..2019-05-31
? kept quiet | COERCE/withhold | -> | occurred | - | - | "until last week" 2019-05-01..2019-07-28
stepping down | RETREAT/resign | head of the power utility -> | occurred | - | - | ..2019-08-02
> Foreign Minister Luis Alberto Cañete and the ambassador in Brasilia have also quit.
quit | RETREAT/resign | Luis Alberto Cañete, ambassador in Brasilia -> | occurred | - | - | ..2019-08-02
office: Luis Alberto Cañete | Foreign Minister | Paraguay | PRY | former
>
> The opposition Liberal Party, which called the deal treason, said it would file its motion regardless and urged Colorado dissidents to join.
called the deal treason | ACCUSE/allege | opposition Liberal Party = Liberal Party -> | occurred | - | - | ..2019-08-02
file its motion | ACCUSE/allege or REQUEST | it = Liberal Party -> | planned | opposition Liberal Party = Liberal Party (said) | - | 2019-08-02..
urged | REQUEST/assist | opposition Liberal Party = Liberal Party -> Colorado dissidents | occurred | - | - | ..2019-08-02
> The president apologised on television and denied having given the order to hide the text.
apologised | CONCEDE | president = Paraguay's president -> | occurred | - | - | ..2019-08-02
order | REQUEST or COERCE | president = Paraguay's president -> | denied | president = Paraguay's president (denied) | - | ..2019-08-02
> Prosecutors have asked the utility for the phones of three advisers.
asked | REQUEST | Prosecutors -> utility | occurred | - | - | ..2019-08-02
>
> Farm workers blocked Route 2 for two hours; police watched and no one was hurt.
blocked | PROTEST/obstruct | Farm workers -> | occurred | - | Route 2 (PRY) | "for two hours" ..2019-08-02
> The guaraní strengthened 0.3%.
none
