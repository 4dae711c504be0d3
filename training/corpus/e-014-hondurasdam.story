published: 2016-09-22
style: blog-like site
region: Honduras / Central America

@ Hidroeléctrica Pico Alto | HND | BUS
@ Dutch development fund | NLD | BUS
@ Tomasa Gutiérrez | HND | CVL
@ community radio | HND | JRN
@ security guard of the dam company | HND | BUS
@ Inter-American Commission on Human Rights | IGO | JUD
@ Honduras | HND | GOV
@ villagers | HND | CVL
@ two masked men | HND | UAF
@ police | HND | COP
@ one policeman | HND | COP

> Good news first: the Dutch development fund has pulled its 15 million dollars out of the Pico Alto dam.
pulled | SANCTION/discontinue | Dutch development fund -> Pico Alto dam = Hidroeléctrica Pico Alto | occurred | - | - | ..2016-09-22
> It did so on Tuesday, in two lines, without admitting that it ever financed a thing that villagers had rejected in an assembly, twice.
admitting | CONCEDE | It = Dutch development fund -> | denied | - | - | "on Tuesday" 2016-09-20
financed | AID | it = Dutch development fund -> | occurred | - | - | ..2016-09-20
rejected | REJECT | villagers -> | occurred | - | - | ..2016-09-20
>
> Now the bad news.
none
> On Sunday night two masked men fired at the house of Tomasa Gutiérrez, who leads the Río Claro Indigenous Council; nobody was hit, but the community radio next door was burned out.
fired | ASSAULT/firearms | two masked men -> Tomasa Gutiérrez | occurred | - | - | "On Sunday night" 2016-09-18
burned out | ASSAULT/destroy | -> community radio | occurred | - | - | "On Sunday night" 2016-09-18
> Tomasa blames the company.
blames | ACCUSE/allege | Tomasa = Tomasa Gutiérrez -> company = Hidroeléctrica Pico Alto | occurred | - | - | ..2016-09-22
> Hidroeléctrica Pico Alto says that it "repudiates every form of violence" and that a security guard of the dam company arrested by the police on Monday had been sacked weeks ago.
repudiates | ACCUSE/disapprove | it = Hidroeléctrica Pico Alto -> | occurred | Hidroeléctrica Pico Alto (says) | - | ..2016-09-22
arrested | COERCE/arrest | police -> security guard of the dam company | occurred | Hidroeléctrica Pico Alto (says) | - | "on Monday" 2016-09-19
sacked | SANCTION/expel | -> security guard of the dam company | occurred | Hidroeléctrica Pico Alto (says) | - | "weeks ago" ..2016-09-19
>
> Back in March the Inter-American Commission on Human Rights asked Honduras to protect her.
asked | REQUEST/assist | Inter-American Commission on Human Rights -> Honduras | occurred | - | - | "in March" 2016-03-01..2016-03-31
> The protection consisted of one policeman, who came on Thursdays, when he was not needed for the football.
? protection | AID | one policeman -> | occurred | - | - | ..2016-09-22
