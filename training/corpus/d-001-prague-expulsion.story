published: 2018-03-28
style: agency
region: Eastern Europe
title: Prague sends home two Russian diplomats

@ Czech Republic | CZE | GOV
@ Russian embassy in Prague | RUS | GOV
@ Pavel Drnek | CZE | GOV
@ Moscow | RUS | GOV
@ two staff members of the Russian embassy | RUS | GOV
@ former double agent | RUS | SPY
@ Maria Salovina | RUS | GOV
@ opposition Communists | CZE | PTY
@ government | CZE | GOV
@ European Council | EUR | GOV
@ EU ambassador in Moscow | EUR | GOV
@ European states | - | GOV
@ Czech diplomats | CZE | GOV

> The Czech Republic on Wednesday expelled two staff members of the Russian embassy, joining more than a dozen European states that have taken similar steps this week over the poisoning of a former double agent in Britain.
expelled | SANCTION/expel | Czech Republic -> two staff members of the Russian embassy | occurred | - | - | "on Wednesday" 2018-03-28
taken similar steps | SANCTION/expel | European states -> | occurred | - | - | "this week" 2018-03-26..2018-03-28
poisoning | ASSAULT/unconventional | -> former double agent | occurred | - | Britain (GBR) | ..2018-03-28
> "Both must be gone by Sunday night," Foreign Minister Pavel Drnek said after a cabinet session.
? gone | SANCTION/expel or REQUEST | -> Both = two staff members of the Russian embassy | planned | Pavel Drnek (said) | - | "by Sunday night" 2018-03-28..2018-04-01
office: Pavel Drnek | Foreign Minister | Czech Republic | CZE | current
> He rejected as absurd a suggestion by Moscow that the nerve agent had been made in a Czech laboratory.
rejected | REJECT or ACCUSE | He = Pavel Drnek -> Moscow | occurred | - | - | ..2018-03-28
? suggestion | ACCUSE/allege | Moscow -> | occurred | - | - | ..2018-03-28
>
> The embassy called the move unfriendly.
called the move unfriendly | ACCUSE/disapprove | embassy = Russian embassy in Prague -> | occurred | - | - | ..2018-03-28
> Russia would answer "mirror-like and without delay", its spokeswoman Maria Salovina told reporters outside the building in the Bubenec district.
answer | THREATEN/relations or SANCTION | Russia = Moscow -> | planned | Maria Salovina (told) | - | 2018-03-28..
office: Maria Salovina | spokeswoman | Russian embassy in Prague | RUS | current
> She did not say whether Czech diplomats would be sent home.
? sent home | SANCTION/expel | -> Czech diplomats | hypothetical | She = Maria Salovina (say) | - | 2018-03-28..
>
> The opposition Communists criticised the government for acting before the inquiry in Britain was over, while the European Council last Friday recalled the EU ambassador in Moscow for consultations.
criticised | ACCUSE/disapprove | opposition Communists -> government | occurred | - | - | ..2018-03-28
? inquiry | ACCUSE/investigate | -> | occurred | - | Britain (GBR) | ..2018-03-28
recalled | SANCTION/withdraw | European Council -> EU ambassador in Moscow | occurred | - | Moscow (RUS) | "last Friday" 2018-03-23
> The Russian embassy in Prague has more than forty accredited employees.
none
> Trams in Bubenec were delayed by the crowd of cameramen.
none
