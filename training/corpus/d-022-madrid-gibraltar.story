published: 2013-08-14
style: regional weekly
region: Western Europe
title: Six hours to cross La Linea

@ Spanish fishermen | ESP | BUS
@ Civil Guard | ESP | COP
@ Spanish foreign minister | ESP | GOV
@ Downing Street | GBR | GOV
@ European Commission | EUR | GOV
@ HMS Farnham | GBR | MIL
@ Gibraltar government | GBR | GOV
@ Madrid | ESP | GOV
@ Joaquin Roldan | ESP | LAB
@ flights bound for the colony | GBR | BUS
@ Both capitals | - | GOV
@ Inspectors | EUR | GOV
@ mayor | ESP | GOV
@ fishing boats | ESP | BUS

> Anyone who wanted to leave the Rock by car last Saturday needed patience: the Civil Guard searched every boot, and the queue reached back to Catalan Bay.
searched | COERCE/restrict or COERCE | Civil Guard -> | occurred | - | - | "last Saturday" 2013-08-10
> The checks are Madrid's answer to seventy concrete blocks which the Gibraltar government sank in the bay in July to keep Spanish fishermen out.
? checks | COERCE/restrict or SANCTION | Madrid -> | occurred | - | - | ..2013-08-14
sank | COERCE/restrict or PROTEST | Gibraltar government -> Spanish fishermen | occurred | - | bay | "in July" 2013-07-01..2013-07-31
>
> More may come.
none
> The Spanish foreign minister told the daily Voz del Sur that he was considering a fee of 50 euros per crossing and closing the airspace to flights bound for the colony.
? fee | SANCTION/discontinue or COERCE or THREATEN | he = Spanish foreign minister -> | hypothetical | The Spanish foreign minister (told) | - | 2013-08-14..
closing the airspace | SANCTION/discontinue or COERCE or THREATEN | he = Spanish foreign minister -> flights bound for the colony | hypothetical | The Spanish foreign minister (told) | - | 2013-08-14..
> "The party is over," he said.
? The party is over | THREATEN or REJECT | he = Spanish foreign minister -> | occurred | he = Spanish foreign minister (said) | - | ..2013-08-14
>
> Downing Street said it was seriously considering legal action, and the frigate HMS Farnham sailed from Portsmouth on Monday for what London insists is a routine exercise.
legal action | ACCUSE/allege or THREATEN | it = Downing Street -> | hypothetical | it = Downing Street (said) | - | 2013-08-14..
sailed | MOBILIZE/troops | HMS Farnham -> | occurred | - | Portsmouth (GBR) | "on Monday" 2013-08-12
? exercise | MOBILIZE/troops | -> | planned | London (insists) | - | 2013-08-12..
> Both capitals have complained to the European Commission.
complained | ACCUSE/disapprove or REQUEST | Both capitals -> European Commission | occurred | - | - | ..2013-08-14
> Inspectors will come in September, it has let them know.
come | AGREE or ACCUSE | Inspectors -> | planned | it = European Commission (let them know) | - | "in September" 2013-09-01..2013-09-30
>
> On this side, 7,000 workers cross daily, and they are angry with both.
none
> "We have asked the mayor for a lane of our own," says union man Joaquin Roldan, "and she has not even replied."
asked | REQUEST/assist or REQUEST | We = Joaquin Roldan -> mayor | occurred | Joaquin Roldan (says) | - | ..2013-08-14
not even replied | REJECT | she = mayor -> | occurred | Joaquin Roldan (says) | - | ..2013-08-14
> On Sunday 38 fishing boats staged a protest around the blocks, shepherded by the Royal Gibraltar Police.
protest | PROTEST/demo | fishing boats -> | occurred | - | - | "On Sunday" 2013-08-11
> The feria programme is on page nine.
none
