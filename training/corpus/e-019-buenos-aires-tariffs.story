published: 2025-03-13
style: business wire
region: Argentina

@ Argentina's lower house | ARG | LEG
@ International Monetary Fund | IGO | GOV
@ Peronist bloc | ARG | OPP
@ pensioners | ARG | CVL
@ steel | ARG | BUS
@ U.S. | USA | GOV
@ photographer | ARG | JRN
@ Confederación Obrera | ARG | LAB
@ government | ARG | GOV
@ police | ARG | COP
@ judge | ARG | JUD
@ More than 100 people | ARG | CVL

> BUENOS AIRES, March 13 – Sovereign bonds rose 1.4% on average and the peso was steady on Thursday after Argentina's lower house endorsed a decree that lets the government take a fresh loan from the International Monetary Fund.
endorsed | SUPPORT | Argentina's lower house -> | occurred | - | - | ..2025-03-13
? take a fresh loan | AGREE or AID | government -> International Monetary Fund | planned | - | - | 2025-03-13..
>
> The decree needed only one chamber; it passed 129–108, with the Peronist bloc alleging that the hearing had been rigged.
passed | SUPPORT | -> | occurred | - | - | ..2025-03-13
alleging | ACCUSE/allege | Peronist bloc -> | occurred | - | - | ..2025-03-13
> Economy Minister Facundo Berti told investors that a staff-level agreement was "a matter of weeks", though a person familiar with the talks said the sum was still under discussion.
agreement | AGREE | -> | planned | Facundo Berti (told) | - | "a matter of weeks" 2025-03-13..
talks | CONSULT | -> | occurred | a person familiar with the talks (said) | - | ..2025-03-13
office: Facundo Berti | Economy Minister | Argentina | ARG | current
>
> Outside Congress, police on Wednesday fired rubber bullets and water cannon at pensioners who have marched every week since last year over the freezing of their allowances, and a photographer was gravely wounded.
fired | ASSAULT/crowd-control | police -> pensioners | occurred | - | Congress = Buenos Aires (ARG) | "on Wednesday" 2025-03-12
marched | PROTEST/demo | pensioners -> | occurred | - | Congress = Buenos Aires (ARG) | "every week since last year" 2024-01-01..2025-03-12
freezing | SANCTION/discontinue | -> their allowances = pensioners | occurred | - | - | ..2025-03-12
wounded | ASSAULT | -> photographer | occurred | - | Congress = Buenos Aires (ARG) | "on Wednesday" 2025-03-12 | injured 1
> More than 100 people were detained; a judge ordered them freed overnight.
detained | COERCE/arrest | -> More than 100 people | occurred | - | - | 2025-03-12 | arrested 100..
ordered | REQUEST or RETREAT | judge -> | occurred | - | - | "overnight" 2025-03-12..2025-03-13
freed | RETREAT/release | -> them = More than 100 people | occurred | - | - | "overnight" 2025-03-12..2025-03-13
> The Confederación Obrera called a general strike for April 10.
strike | PROTEST/strike | Confederación Obrera -> | planned | - | - | "for April 10" 2025-04-10
>
> Separately, Acerosur shares slid 3% as U.S. duties on steel took effect.
duties | SANCTION/discontinue or COERCE | U.S. -> steel | occurred | - | - | ..2025-03-13
