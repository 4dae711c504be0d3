published: 2023-03-13
style: local daily
region: Turkey, Syria

@ 184 contractors | TUR | BUS
@ 71 more | TUR | BUS
@ One builder | TUR | BUS
@ Red Crescent | TUR | NGO
@ survivors | TUR | CVL
@ Nevin Karaca | TUR | OPP
@ chairman | TUR | NGO
@ Football supporters | TUR | CVL
@ Government | TUR | GOV
@ foreigners | - | -
@ bank | TUR | BUS
@ lynch mob | TUR | CVL
@ two Afghan men | AFG | REF
@ Armenian lorries | ARM | GOV
@ Spain | ESP | GOV
@ World Food Programme | UNO | GOV
@ Damascus | SYR | GOV

> Five weeks after the earthquake, 184 contractors are behind bars, the Antakya prosecutor's office announced, and warrants are out for 71 more.
behind bars | COERCE/arrest | -> 184 contractors | occurred | the Antakya prosecutor's office (announced) | - | ..2023-03-13 | arrested 184
warrants | THREATEN/arrest | -> 71 more | occurred | the Antakya prosecutor's office (announced) | - | ..2023-03-13
> One builder was caught at the airport with 340,000 euros in a gym bag.
caught | COERCE/arrest | -> One builder | occurred | - | airport | ..2023-03-13
>
> Did the Red Crescent sell tents instead of giving them away?
? sell | COOPERATE | Red Crescent -> | hypothetical | - | - | ..2023-03-13
> Its board says it sold none to survivors.
sold | COOPERATE | it = Red Crescent -> survivors | denied | Its board (says) | - | ..2023-03-13
> Opposition deputy Nevin Karaca waved an invoice in parliament all the same and called on its chairman to go.
called on | REQUEST/change | Nevin Karaca -> chairman | occurred | - | parliament | ..2023-03-13
? go | RETREAT/resign | chairman -> | hypothetical | Nevin Karaca (called on) | - | 2023-03-13..
office: Nevin Karaca | deputy | parliament | TUR | current
> Football supporters who chanted "Government, resign" in Istanbul have been barred from away matches.
chanted | PROTEST/demo or REQUEST | Football supporters -> Government | occurred | - | Istanbul (TUR) | ..2023-03-13
barred | COERCE/restrict | -> Football supporters | occurred | - | - | ..2023-03-13
>
> The governor of Kırıkhan denied social-media posts claiming that foreigners had looted the bank; two Afghan men had been beaten by a lynch mob on the strength of them, he noted.
looted | COERCE/seize or ASSAULT | foreigners -> bank | denied | The governor of Kırıkhan (denied) | Kırıkhan (TUR) | ..2023-03-13
beaten | ASSAULT/beat | lynch mob -> two Afghan men | occurred | he = The governor of Kırıkhan (noted) | - | ..2023-03-13
>
> Armenian lorries crossed the Margara bridge with medicine on 11 February, the first to do so in thirty years, and Spain lent a floating hospital.
crossed | AID | Armenian lorries -> | occurred | - | Margara bridge | "on 11 February" 2023-02-11
lent | AID | Spain -> | occurred | - | - | ..2023-03-13
> On the Syrian side, the World Food Programme has asked Damascus to prolong the opening of two further gates, which expires in May.
asked | REQUEST | World Food Programme -> Damascus | occurred | - | - | ..2023-03-13
? opening | RETREAT/access or CONCEDE | -> | occurred | - | - | ..2023-03-13
