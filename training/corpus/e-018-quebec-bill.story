published: 2022-04-06
style: parliamentary page
region: Canada
title: Question period, in short

@ Lise Charbonneau | CAN | OPP
@ Guy Lamothe | CAN | GOV
@ Assembly | CAN | LEG
@ English-language school boards | CAN | EDU
@ Parti du Fleuve | CAN | OPP
@ Bloc citoyen | CAN | OPP
@ government | CAN | GOV
@ Cree Nation chiefs | CAN | CVL
@ Noah Saganash | CAN | OPP

> The Assembly adopted Bill 214, on the governance of school service centres, by 76 votes to 33 on Tuesday afternoon.
adopted | SUPPORT | Assembly -> | occurred | - | - | "on Tuesday afternoon" 2022-04-05
>
> During question period the Member for Rosemont-Est, Lise Charbonneau, accused the Minister of Education of having misled the House in February when he said that no school would lose its council.
accused | ACCUSE/allege | Lise Charbonneau -> Minister of Education = Guy Lamothe | occurred | - | - | 2022-04-05
misled | COERCE/misinformation or ACCUSE | Minister of Education = Guy Lamothe -> House = Assembly | occurred | Lise Charbonneau (accused) | - | "in February" 2022-02-01..2022-02-28
office: Lise Charbonneau | Member for Rosemont-Est | Assembly | CAN | current
> The Minister, Guy Lamothe, rejected the charge and invited her to withdraw it, which she did under protest.
rejected | REJECT | Guy Lamothe -> | occurred | - | - | 2022-04-05
invited | REQUEST/yield | Guy Lamothe -> her = Lise Charbonneau | occurred | - | - | 2022-04-05
withdraw | CONCEDE or RETREAT | she = Lise Charbonneau -> | occurred | - | - | 2022-04-05
office: Guy Lamothe | Minister of Education | - | CAN | current
>
> The Bloc citoyen moved that the bill be sent back to committee; the motion was defeated.
moved | REQUEST/change | Bloc citoyen -> | occurred | - | - | 2022-04-05
defeated | REJECT/change | -> | occurred | - | - | 2022-04-05
> The Parti du Fleuve, which had opposed an earlier draft, supported the text once the government accepted its amendment on rural boards.
opposed | REJECT | Parti du Fleuve -> | occurred | - | - | ..2022-04-05
supported | SUPPORT | Parti du Fleuve -> | occurred | - | - | ..2022-04-05
accepted | CONCEDE | government -> Parti du Fleuve | occurred | - | - | ..2022-04-05
>
> Petitions were tabled by Mr. Noah Saganash on behalf of Cree Nation chiefs, who ask for an exemption, and by the teachers' federation.
tabled | REQUEST | Noah Saganash -> | occurred | - | - | 2022-04-05
ask | REQUEST/change | Cree Nation chiefs -> | occurred | - | - | 2022-04-05
> English-language school boards have announced that they will challenge the law in Superior Court.
challenge | ACCUSE/investigate or REJECT | they = English-language school boards -> | planned | English-language school boards (announced) | - | 2022-04-06..
> Members observed a minute of silence for the victims of the ice storm, and the sitting rose at 6:12 p.m.
none
