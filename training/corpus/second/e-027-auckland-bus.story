published: 2022-03-18
style: regional weekly
region: New Zealand

@ Waitematā Bus Drivers' Union | NZL | LAB
@ Harbourline Coaches | NZL | BUS
@ 170 drivers | NZL | LAB
@ mediator | NZL | UNK
@ Employment Court | NZL | JUD
@ School principals | NZL | EDU
@ mayor | NZL | GOV
@ North Shore Commuters | NZL | SOC

> After four Fridays without buses the North Shore can breathe again.
none
> The Waitematā Bus Drivers' Union suspended its rolling strikes on Wednesday, and Harbourline Coaches lifted the lockout notices it had handed to 170 drivers at the beginning of the month.
suspended | RETREAT or CONCEDE | Waitematā Bus Drivers' Union -> | occurred | - | - | "on Wednesday" 2022-03-16
strikes | PROTEST/strike | Waitematā Bus Drivers' Union -> | occurred | - | - | ..2022-03-16
lifted | RETREAT or CONCEDE | Harbourline Coaches -> 170 drivers | occurred | - | - | "on Wednesday" 2022-03-16
handed | COERCE/restrict or SANCTION or THREATEN | it = Harbourline Coaches -> 170 drivers | occurred | - | - | "at the beginning of the month" 2022-03-01..2022-03-10
>
> "We have withdrawn the action because they have finally agreed to arbitration," said union organiser Viliami Fonua.
? withdrawn | RETREAT or CONCEDE | We = Waitematā Bus Drivers' Union -> they = Harbourline Coaches | occurred | Viliami Fonua (said) | - | 2022-03-16
agreed | AGREE or CONCEDE | they = Harbourline Coaches -> | occurred | Viliami Fonua (said) | - | ..2022-03-18
office: Viliami Fonua | organiser | Waitematā Bus Drivers' Union | NZL | current
> Both sides will see a mediator on Monday.
see | AGREE or CONSULT | Both sides = Waitematā Bus Drivers' Union, Both sides = Harbourline Coaches, mediator -> | planned | - | - | "on Monday" 2022-03-21
>
> The company had gone to the Employment Court to have the strikes declared unlawful, but was refused last week.
gone | ACCUSE/investigate or REQUEST | company = Harbourline Coaches -> Employment Court | occurred | - | - | ..2022-03-18
refused | REJECT | Employment Court -> company = Harbourline Coaches | occurred | - | - | "last week" 2022-03-07..2022-03-13
> School principals had pleaded with the mayor to step in, and North Shore Commuters threatened to withhold their rates.
pleaded | REQUEST/assist | School principals -> mayor | occurred | - | - | ..2022-03-18
threatened | THREATEN | North Shore Commuters -> | occurred | - | - | ..2022-03-18
> The mayor sat on her hands, if you ask this newspaper.
none
>
> A southerly change is due on Sunday, and the Takapuna triathlon will start at seven, an hour early, to beat it.
none
