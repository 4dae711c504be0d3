published: 2017-09-29
style: broadcaster site
region: Indonesia

@ Indonesia's anti-graft commission | IDN | GOV
@ Hendra Lukito | IDN | GOV
@ agents | IDN | GOV
@ aide | IDN | GOV
@ plantation firms | IDN | BUS
@ Investigators | IDN | GOV
@ land office | IDN | GOV
@ accusations | - | UNK
@ students | IDN | EDU
@ lawmakers in Jakarta | IDN | LEG
@ Transparency International | NGO | SOC
@ bill | IDN | LEG
office: Hendra Lukito | regent | Indonesia | IDN | current

> Indonesia's anti-graft commission has named a sitting regent, Hendra Lukito, a suspect in a bribery case over palm oil permits, three days after its agents caught an aide with a suitcase of cash.
named | ACCUSE/allege | Indonesia's anti-graft commission -> Hendra Lukito | occurred | - | - | ..2017-09-29
caught | COERCE/arrest | agents -> aide | occurred | - | - | ..2017-09-29
> He is alleged to have received 4.5 billion rupiah from two plantation firms in return for licences on protected peatland.
? received | AID or COOPERATE or AGREE | plantation firms -> He = Hendra Lukito | uncertain | - | - | ..2017-09-29 | amount 4500000000 IDR
>
> Investigators searched his residence and the land office on Wednesday, carting off files and a hard disk.
searched | ACCUSE/investigate or COERCE | Investigators -> his = Hendra Lukito, land office | occurred | - | - | "on Wednesday" 2017-09-27
carting off | COERCE/seize | Investigators -> his = Hendra Lukito, land office | occurred | - | - | "on Wednesday" 2017-09-27
> The commission has barred him from travelling abroad.
barred | COERCE/restrict | commission = Indonesia's anti-graft commission -> him = Hendra Lukito | occurred | - | - | ..2017-09-29
>
> Through his lawyer, Lukito rejected the accusations as "a gift to my rivals".
rejected | REJECT | Lukito = Hendra Lukito -> accusations | occurred | - | - | ..2017-09-29
> He will not step down before the June election, the lawyer told reporters.
step down | RETREAT/resign or REJECT | He = Hendra Lukito -> | denied | the lawyer (told) | - | "before the June election" 2017-09-29..2018-06-30
> If convicted, he could spend 20 years behind bars.
convicted | SANCTION/convict | -> he = Hendra Lukito | hypothetical | - | - | 2017-09-29..
? spend | COERCE/arrest | -> he = Hendra Lukito | hypothetical | - | - | 2017-09-29..
>
> Some 200 students rallied outside the commission in support of its work, while lawmakers in Jakarta are drafting a bill that would strip it of wiretapping powers.
rallied | PROTEST/demo or SUPPORT | students -> | occurred | - | commission | ..2017-09-29 | crowd 200
? drafting | COERCE/restrict or THREATEN | lawmakers in Jakarta -> commission = Indonesia's anti-graft commission | occurred | - | Jakarta (IDN) | ..2017-09-29
strip | COERCE/restrict or SANCTION | lawmakers in Jakarta -> it = Indonesia's anti-graft commission | hypothetical | - | - | 2017-09-29..
> The bill was condemned by Transparency International.
condemned | ACCUSE/disapprove | Transparency International -> bill | occurred | - | - | ..2017-09-29
> A haze advisory remains in force for Riau.
none
