published: 2012-05-17
style: wire brief
region: United States
title: House panel subpoenas energy chief

@ House oversight panel | USA | LEG
@ Warren Tillis | USA | GOV
@ Roger Amblin | USA | LEG
@ Sunfield Power | USA | BUS
@ Democrats | USA | PTY
@ department | USA | GOV
@ Federal agents | USA | COP
@ White House spokesman | USA | GOV
@ donors | USA | BUS
@ 900 people | USA | LAB
@ grand jury | USA | JUD

> WASHINGTON – A House oversight panel voted along party lines Wednesday to subpoena Energy Secretary Warren Tillis over a loan guarantee to Sunfield Power, the bankrupt solar-panel maker.
subpoena | ACCUSE/investigate | House oversight panel -> Warren Tillis | occurred | - | WASHINGTON = Washington (USA) | "Wednesday" 2012-05-16
loan guarantee | AID | -> Sunfield Power | occurred | - | - | ..2012-05-16
office: Warren Tillis | Energy Secretary | - | USA | current
>
> Rep. Roger Amblin, the chairman, said the department had handed over 200 of the 3,000 e-mails demanded in February, and threatened to hold Tillis in contempt.
handed over | CONCEDE or COOPERATE | department -> | occurred | Roger Amblin (said) | - | ..2012-05-17
demanded | REQUEST/yield | -> department | occurred | Roger Amblin (said) | - | "in February" 2012-02-01..2012-02-29
threatened | THREATEN/arrest | Roger Amblin -> Tillis = Warren Tillis | occurred | - | - | ..2012-05-17
office: Roger Amblin | chairman | House oversight panel | USA | current
> Democrats walked out before the roll was called.
walked out | PROTEST or REJECT | Democrats -> | occurred | - | - | 2012-05-16
> "This is a fishing trip without a lake," a White House spokesman said, dismissing suggestions that donors had pressed for the loan.
fishing trip | ACCUSE/disapprove | White House spokesman -> | occurred | White House spokesman (said) | - | ..2012-05-17
dismissing | REJECT | White House spokesman -> | occurred | - | - | ..2012-05-17
pressed | REQUEST/assist | donors -> | denied | White House spokesman (dismissing) | - | ..2012-05-17
>
> Federal agents searched Sunfield's plant in Fremont last September, three days after it laid off 900 people.
searched | COERCE/seize or ACCUSE | Federal agents -> Sunfield = Sunfield Power | occurred | - | Fremont (USA) | "last September" 2011-09-01..2011-09-30
? laid off | SANCTION/expel | it = Sunfield Power -> 900 people | occurred | - | Fremont (USA) | 2011-09-01..2011-09-30
> The Justice Department would neither confirm nor deny that a grand jury is looking into the affair.
looking into | ACCUSE/investigate | grand jury -> | uncertain | Justice Department (neither confirm nor deny) | - | ..2012-05-17
> The company's auditors had warned in 2010 of thin margins and falling silicon prices.
none
