published: 2021-06-24
style: NGO statement
region: Nicaragua

@ Centro Voz Libre | CRI | SOC
@ Nicaraguan police | NIC | COP
@ Miguel Ángel Sandoval | NIC | JRN
@ prosecutor's office | NIC | JUD
@ government | NIC | GOV
@ customs authority | NIC | GOV
@ family | NIC | CVL
@ more than 300 people | NIC | CVL
@ Costa Rica | CRI | GOV
@ El Faro del Sur | NIC | JRN
@ Five opposition aspirants | NIC | OPP
@ paramilitaries | NIC | PRM
@ dead | NIC | CVL
@ member states of the Organization of American States | IGO | GOV
@ colleagues | NIC | JRN

> Centro Voz Libre, which works from San José, deplores the arrest of sports columnist Miguel Ángel Sandoval, who was taken from his home in León by Nicaraguan police shortly before dawn today.
deplores | ACCUSE/disapprove | Centro Voz Libre -> | occurred | - | - | ..2021-06-24
arrest | COERCE/arrest | Nicaraguan police -> Miguel Ángel Sandoval | occurred | - | León (NIC) | "shortly before dawn today" 2021-06-24
> His family has not been told where he is.
? told | COERCE/withhold | -> family | denied | - | - | ..2021-06-24
>
> Mr Sandoval's newspaper, El Faro del Sur, printed its last edition in August 2019, when the customs authority withheld its paper and ink.
withheld | COERCE/withhold | customs authority -> El Faro del Sur | occurred | - | - | "in August 2019" 2019-08-01..2019-08-31
> Since then it has appeared online only; its site was blocked on 2 June, the day when the prosecutor's office opened a case against him for "spreading false news".
blocked | COERCE/censor | -> site = El Faro del Sur | occurred | - | - | "on 2 June" 2021-06-02
opened a case | ACCUSE/investigate | prosecutor's office -> him = Miguel Ángel Sandoval | occurred | - | - | "on 2 June" 2021-06-02
>
> Five opposition aspirants to the presidency have been jailed this month on treason charges, and according to human rights monitors more than 300 people were killed by police and paramilitaries during the protests of 2018.
jailed | COERCE/arrest | -> Five opposition aspirants | occurred | - | - | "this month" 2021-06-01..2021-06-24 | arrested 5
charges | ACCUSE/allege | -> Five opposition aspirants | occurred | - | - | ..2021-06-24
killed | ASSAULT/targeted | police = Nicaraguan police, paramilitaries -> more than 300 people | occurred | human rights monitors (according to) | - | "of 2018" 2018-01-01..2018-12-31 | killed 300..
protests | PROTEST/demo | -> | occurred | human rights monitors (according to) | - | "of 2018" 2018-01-01..2018-12-31
> The government denies having ordered anyone to fire; its spokeswoman, María Elena Rostrán, told state television last week that the dead "killed each other".
? fire | ASSAULT/firearms | government -> | denied | government (denies) | - | 2018-01-01..2018-12-31
killed each other | ASSAULT | dead -> | occurred | María Elena Rostrán (told) | - | 2018-01-01..2018-12-31
office: María Elena Rostrán | spokeswoman | government | NIC | current
>
> We ask the member states of the Organization of American States to speak up, and we thank Costa Rica for sheltering 74 of our colleagues.
ask | REQUEST | We = Centro Voz Libre -> member states of the Organization of American States | occurred | - | - | ..2021-06-24
thank | SUPPORT | we = Centro Voz Libre -> Costa Rica | occurred | - | - | ..2021-06-24
sheltering | AID | Costa Rica -> colleagues | occurred | - | - | ..2021-06-24
