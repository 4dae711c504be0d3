published: 2014-10-18
style: broadcaster site
region: West Africa
title: Nigeria truce claim met with doubt

@ Nigeria's chief of defence staff | NGA | MIL
@ troops | NGA | MIL
@ Boko Haram | NGA | REB
@ schoolgirls | NGA | EDU
@ Hassan Daura-Bello | NGA | GOV
@ Chad's president | TCD | GOV
@ five villagers | NGA | CVL
@ Campaigners | NGA | SOC
@ 27 hostages | - | CVL
@ Cameroon | CMR | GOV

> Nigeria's chief of defence staff has ordered his troops to cease fire immediately, saying an accord was struck with Boko Haram under which more than 200 schoolgirls kidnapped in April will be set free.
ordered | RETREAT/ceasefire | Nigeria's chief of defence staff -> troops | occurred | - | - | ..2014-10-18
accord | AGREE | Nigeria's chief of defence staff, Boko Haram -> | occurred | Nigeria's chief of defence staff (saying) | - | ..2014-10-18
kidnapped | ASSAULT/abduct | -> schoolgirls | occurred | - | - | "in April" 2014-04-01..2014-04-30
set free | CONCEDE or RETREAT | -> schoolgirls | planned | Nigeria's chief of defence staff (saying) | - | 2014-10-18..
>
> A presidential aide, Hassan Daura-Bello, told us that he had met two envoys of the group in N'Djamena in the presence of Chad's president.
met | CONSULT | he = Hassan Daura-Bello, two envoys of the group = Boko Haram -> | occurred | Hassan Daura-Bello (told) | N'Djamena (TCD) | ..2014-10-18
? in the presence | CONSULT/third-party | Chad's president -> | occurred | Hassan Daura-Bello (told) | N'Djamena (TCD) | ..2014-10-18
office: Hassan Daura-Bello | presidential aide | - | NGA | current
> Final details would be settled in a week's time, he said.
settled | AGREE | -> | planned | he = Hassan Daura-Bello (said) | - | "in a week's time" 2014-10-25
>
> Neither of the supposed envoys is known to people who follow the insurgency.
none
> The militants have put out no word, and on Friday night, hours after the announcement, five villagers were reportedly slaughtered at Abadam.
slaughtered | ASSAULT/primitive or ASSAULT | -> five villagers | uncertain | (reportedly) | Abadam (NGA) | "on Friday night" 2014-10-17
> Campaigners in Abuja, who have held daily vigils for the girls, said they would go on until the last one was home.
vigils | PROTEST/demo | Campaigners -> | occurred | - | Abuja (NGA) | "daily" 2014-04-14..2014-10-18
go on | PROTEST/demo | they = Campaigners -> | planned | Campaigners (said) | - | 2014-10-18..
> "We were lied to in May," said one of them, Bukky Olatunji.
lied | COERCE/misinformation or ACCUSE | -> We = Campaigners | occurred | Bukky Olatunji (said) | - | "in May" 2014-05-01..2014-05-31
> "The minister swore they had been found."
none
>
> Cameroon, from whose north 27 hostages were released last week, is said to have paid a ransom; it denies this.
released | RETREAT/release | -> 27 hostages | occurred | - | - | "last week" 2014-10-06..2014-10-12
paid | CONCEDE or AID | Cameroon -> | uncertain | (said) | - | ..2014-10-18
? denies | REJECT | it = Cameroon -> | occurred | - | - | ..2014-10-18
