published: 2017-09-29
style: broadcaster site
region: Indonesia

@ anti-graft commission | IDN | GOV
@ Hendra Lukito | IDN | GOV
@ agents | IDN | GOV
@ aide | IDN | GOV
@ two plantation firms | IDN | BUS
@ Investigators | IDN | GOV
@ land office | IDN | GOV
@ files | IDN | GOV
@ hard disk | IDN | GOV
@ Some 200 students | IDN | EDU
@ lawmakers | IDN | LEG
@ Transparency International | NGO | NGO
@ bill | IDN | LEG

> Indonesia's anti-graft commission has named a sitting regent, Hendra Lukito, a suspect in a bribery case over palm oil permits, three days after its agents caught an aide with a suitcase of cash.
named | ACCUSE/allege | anti-graft commission -> Hendra Lukito | occurred | - | - | ..2017-09-29
caught | COERCE/arrest | agents -> aide | occurred | - | - | "three days after" 2017-09-26
office: Hendra Lukito | regent | - | IDN | current
> He is alleged to have received 4.5 billion rupiah from two plantation firms in return for licences on protected peatland.
alleged | ACCUSE/allege | -> He = Hendra Lukito | occurred | - | - | ..2017-09-29
received | AID or COOPERATE | two plantation firms -> He = Hendra Lukito | uncertain | (alleged) | - | ..2017-09-29
>
> Investigators searched his residence and the land office on Wednesday, carting off files and a hard disk.
searched | ACCUSE/investigate or COERCE | Investigators -> his residence = Hendra Lukito, land office | occurred | - | his residence | "on Wednesday" 2017-09-27
carting off | COERCE/seize | Investigators -> files, hard disk | occurred | - | - | "on Wednesday" 2017-09-27
> The commission has barred him from travelling abroad.
barred | COERCE/restrict | commission = anti-graft commission -> him = Hendra Lukito | occurred | - | - | ..2017-09-29
>
> Through his lawyer, Lukito rejected the accusations as "a gift to my rivals".
rejected | REJECT | Lukito = Hendra Lukito -> | occurred | - | - | ..2017-09-29
> He will not step down before the June election, the lawyer told reporters.
step down | RETREAT/resign or CONCEDE | He = Hendra Lukito -> | denied | the lawyer (told) | - | 2017-09-29..
> If convicted, he could spend 20 years behind bars.
convicted | SANCTION/convict | -> he = Hendra Lukito | hypothetical | - | - | -
? spend 20 years behind bars | COERCE/arrest or SANCTION | -> he = Hendra Lukito | hypothetical | - | - | -
>
> Some 200 students rallied outside the commission in support of its work, while lawmakers in Jakarta are drafting a bill that would strip it of wiretapping powers.
rallied | PROTEST/demo or SUPPORT | Some 200 students -> | occurred | - | outside the commission | ..2017-09-29
support | SUPPORT | Some 200 students -> commission = anti-graft commission | occurred | - | - | ..2017-09-29
strip | COERCE/restrict | lawmakers -> it = anti-graft commission | hypothetical | - | - | 2017-09-29..
> The bill was condemned by Transparency International.
condemned | ACCUSE/disapprove | Transparency International -> bill | occurred | - | - | ..2017-09-29
> A haze advisory remains in force for Riau.
none
