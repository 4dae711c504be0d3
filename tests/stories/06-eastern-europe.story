# A broadcaster's live blog, newest entry first, with times of day between: expulsion, hack, rumour, denied threat.
report: examples/06-eastern-europe.txt
published: 2023-03-15
floor: 0.00

@ Moldova | MDA | GOV
@ European Commission | EUR | GOV
@ Gazprom | RUS | BUS
@ court of appeal | MDA | JUD

> Moldova is expelling three Russian diplomats and cutting the number of staff that Moscow may keep at its embassy in Chisinau by half, the foreign minister has announced.
expelling | SANCTION/expel | Moldova -> Russian diplomats | occurred | the foreign minister (announced) | - | ..2023-03-15
cutting | SANCTION/withdraw | Moldova -> Moscow | occurred | the foreign minister (announced) | Chisinau (MDA) | ..2023-03-15
> She accused them of running agents in the civil service.
accused | ACCUSE/allege | She = foreign minister -> them = Russian diplomats | occurred | - | - | ..2023-03-15
? running agents | COERCE or ASSAULT | them = Russian diplomats -> | occurred | She = foreign minister (accused) | - | ..2023-03-15
> Russia will answer in kind, the embassy wrote on Telegram.
answer in kind | THREATEN/relations or SANCTION | Russia -> | planned | the embassy (wrote) | - | 2023-03-15..
>
> What do we know about the hack?
> Shortly after noon a group that calls itself Black Stork hacked the websites of four ministries and leaked thousands of e-mails.
hacked | COERCE/cyber | Black Stork -> websites of four ministries | occurred | - | - | 2023-03-15
? leaked | COERCE/cyber or ASSAULT | Black Stork -> | occurred | - | - | 2023-03-15
> An attack from abroad is possible, says the intelligence service.
attack | COERCE/cyber or ASSAULT | -> | hypothetical | the intelligence service (says) | - | ..2023-03-15
>
> Our correspondent in Tiraspol hears that the self-proclaimed authorities there have put their militia on alert.
on alert | MOBILIZE/militia | self-proclaimed authorities -> | uncertain | Our correspondent in Tiraspol (hears) | Tiraspol (MDA) | ..2023-03-15
> We have not been able to confirm this.
>
> Romania and Ukraine have pledged to supply electricity if Gazprom halts deliveries on 1 April.
pledged | AGREE | Romania, Ukraine -> | planned | - | - | 2023-03-15..
halts | SANCTION/discontinue | Gazprom -> | hypothetical | - | - | "on 1 April" 2023-04-01
> The energy ministers of the three countries met in Iasi this afternoon.
met | CONSULT | energy ministers of the three countries -> | occurred | - | Iasi (ROU) | "this afternoon" 2023-03-15
> Bucharest has already lent Chisinau 60 million euros.
lent | AID | Bucharest -> Chisinau | occurred | - | - | ..2023-03-15 | amount 60000000 EUR
>
> The European Commission is planning sanctions against seven businessmen whom it accuses of buying votes, three EU diplomats told us on condition of anonymity.
sanctions | SANCTION | European Commission -> seven businessmen | planned | three EU diplomats (told) | - | 2023-03-15..
accuses | ACCUSE/allege | it = European Commission -> seven businessmen | occurred | three EU diplomats (told) | - | ..2023-03-15
> The member states could adopt the list on Monday.
? adopt | SUPPORT or SANCTION or AGREE | member states -> | hypothetical | three EU diplomats (told, carried) | - | "on Monday" 2023-03-20
> Hungary has not threatened a veto, one of them said.
threatened | THREATEN or REJECT | Hungary -> | denied | one of them = three EU diplomats (said) | - | ..2023-03-15
>
> Some 3,000 supporters of the opposition marched to parliament this morning.
marched | PROTEST/demo | supporters of the opposition -> | occurred | - | parliament | "this morning" 2023-03-15
> Protesters threw bottles at the cordon, injuring two officers, and 21 people were taken into custody, police say.
threw bottles | ASSAULT/primitive or PROTEST | Protesters -> cordon | occurred | police (say) | - | 2023-03-15
? injuring | ASSAULT/primitive or PROTEST | Protesters -> two officers | occurred | police (say) | - | 2023-03-15 | injured 2
taken into custody | COERCE/arrest | -> 21 people | occurred | police (say) | - | 2023-03-15 | arrested 21
> An adviser to the prime minister claimed that a fugitive banker had paid the marchers.
? claimed | ACCUSE/allege | adviser to the prime minister -> fugitive banker | occurred | - | - | ..2023-03-15
paid | AID or SUPPORT | fugitive banker -> marchers | occurred | An adviser to the prime minister (claimed) | - | ..2023-03-15
> The organisers dispute that.
? dispute | REJECT | organisers -> | occurred | - | - | ..2023-03-15
>
> Good afternoon.
none
> The court of appeal has sentenced a former customs chief to six years in prison for smuggling.
sentenced | SANCTION/convict | court of appeal -> former customs chief | occurred | - | - | ..2023-03-15
> He is being tried in his absence.
? tried | ACCUSE/investigate | -> He = former customs chief | occurred | - | - | ..2023-03-15
> Two of his deputies were acquitted.
acquitted | CONCEDE or RETREAT or SUPPORT | -> deputies | occurred | - | - | ..2023-03-15
