published: 2015-11-30
style: NGO statement
region: Western Europe
title: Verdict in Utrecht bribery case welcome but late

@ Clean Hands Netherlands | NLD | NGO
@ Utrecht district court | NLD | JUD
@ dredging company Van Tuyl | NLD | BUS
@ Joost Hagedoorn | NLD | BUS
@ ministers in two West African states | - | GOV
@ Public Prosecution Service | NLD | JUD
@ OECD | IGO | GOV
@ minister of justice | NLD | GOV
@ whistleblower | NLD | CVL
@ Netherlands | NLD | GOV
@ those who speak up | NLD | CVL

> Clean Hands Netherlands welcomes today's judgment by the Utrecht district court, which convicted former executive Joost Hagedoorn of bribing ministers in two West African states and fined dredging company Van Tuyl 12 million euros.
welcomes | SUPPORT | Clean Hands Netherlands -> Utrecht district court | occurred | - | - | 2015-11-30
convicted | SANCTION/convict | Utrecht district court -> Joost Hagedoorn | occurred | - | Utrecht (NLD) | "today" 2015-11-30
bribing | COERCE or AID | Joost Hagedoorn -> ministers in two West African states | occurred | Utrecht district court (convicted) | - | ..2015-11-30
fined | SANCTION/convict | Utrecht district court -> dredging company Van Tuyl | occurred | - | Utrecht (NLD) | "today" 2015-11-30
>
> Our joy is mixed.
none
> It took the Public Prosecution Service seven years to charge anyone, although we handed over the bank statements in 2008.
charge | ACCUSE/allege | Public Prosecution Service -> | occurred | - | - | ..2015-11-30
handed over | COOPERATE or AID | we = Clean Hands Netherlands -> Public Prosecution Service | occurred | - | - | "in 2008" 2008-01-01..2008-12-31
> The whistleblower who had given them to us was dismissed and sued by his employer, and he never got a word of thanks from the Dutch state.
dismissed | SANCTION/expel | employer = dredging company Van Tuyl -> whistleblower | occurred | - | - | ..2015-11-30
sued | ACCUSE/allege | employer = dredging company Van Tuyl -> whistleblower | occurred | - | - | ..2015-11-30
given | COOPERATE or AID | whistleblower -> us = Clean Hands Netherlands | occurred | - | - | ..2015-11-30
> As early as 2012 the OECD reproached the Netherlands for its slowness.
reproached | ACCUSE/disapprove | OECD -> Netherlands | occurred | - | - | "As early as 2012" 2012-01-01..2012-12-31
>
> "The minister of justice keeps telling parliament that there is no problem.
none
> We call on him to protect those who speak up, and we will go to the European Court of Human Rights if he does not," says Marijke Oldenhof, director of Clean Hands Netherlands.
call on | REQUEST/change | We = Clean Hands Netherlands -> him = minister of justice | occurred | Marijke Oldenhof (says) | - | ..2015-11-30
? protect | AID or CONCEDE | him = minister of justice -> those who speak up | hypothetical | Marijke Oldenhof (says) | - | 2015-11-30..
go to the European Court of Human Rights | ACCUSE or THREATEN | we = Clean Hands Netherlands -> | hypothetical | Marijke Oldenhof (says) | - | 2015-11-30..
office: Marijke Oldenhof | director | Clean Hands Netherlands | NLD | current
> Van Tuyl has announced an appeal.
appeal | REJECT or ACCUSE | Van Tuyl = dredging company Van Tuyl -> | planned | Van Tuyl = dredging company Van Tuyl (announced) | - | 2015-11-30..
> Some four million euros parked in Switzerland remain frozen.
frozen | COERCE/seize or SANCTION | -> | occurred | - | Switzerland (CHE) | ..2015-11-30
