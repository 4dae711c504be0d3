published: 2024-07-25
style: state agency
region: Jordan, Gulf

@ Canadian prime minister | CAN | GOV
@ His Majesty the King | JOR | GOV
@ Israeli National Security Minister | ISR | GOV
@ Al-Aqsa | PSE | REL
@ Indonesian president | IDN | GOV
@ Israeli military aircraft | ISR | MIL
@ Jordan | JOR | GOV
@ Royal Jordanian Air Force | JOR | MIL
@ Egypt | EGY | GOV
@ Netherlands | NLD | GOV
@ southern Gaza | PSE | CVL
@ Jordan Hashemite Charity Organisation | JOR | NGO
@ Strip | PSE | CVL
@ settlers | ISR | CVL
@ trucks | JOR | NGO
@ Jordan Armed Forces | JOR | MIL
@ two smugglers | - | CRM
@ European Union | EUR | GOV
@ Treasury | JOR | GOV

> Amman, July 25 (State News) — His Majesty the King received a telephone call from the Canadian prime minister on Wednesday and reviewed with him ways to expand cooperation.
telephone call | CONSULT/phone | Canadian prime minister, His Majesty the King -> | occurred | - | - | "on Wednesday" 2024-07-24
? reviewed | CONSULT | His Majesty the King, him = Canadian prime minister -> | occurred | - | - | "on Wednesday" 2024-07-24
> His Majesty warned of the consequences of the storming of Al-Aqsa by the Israeli National Security Minister last week.
? warned | ACCUSE or THREATEN or REQUEST | His Majesty = His Majesty the King -> | occurred | - | - | 2024-07-24
storming | ASSAULT or COERCE or PROTEST | Israeli National Security Minister -> Al-Aqsa | occurred | - | Al-Aqsa | "last week" 2024-07-15..2024-07-21
> The King also held talks at Al Husseiniya Palace with the visiting Indonesian president, attended by the Crown Prince, after which memoranda on agriculture, customs and defence training were inked.
talks | CONSULT | King = His Majesty the King, Indonesian president -> | occurred | - | Al Husseiniya Palace | ..2024-07-25
? visiting | CONSULT/visit | Indonesian president -> | occurred | - | - | ..2024-07-25
inked | SUPPORT or AGREE | -> | occurred | - | - | ..2024-07-25
>
> The Ministry of Foreign Affairs stressed that reports circulated by some platforms about the passage of Israeli military aircraft through the Kingdom's airspace were untrue.
passage | COOPERATE or CONCEDE or ASSAULT | Israeli military aircraft -> | denied | The Ministry of Foreign Affairs (stressed) | Kingdom's airspace | ..2024-07-25
> Official spokesperson Ziad Al-Majali said the Kingdom has never permitted any such flight and will never permit one.
permitted | CONCEDE or COOPERATE | Kingdom = Jordan -> | denied | Ziad Al-Majali (said) | - | ..2024-07-25
office: Ziad Al-Majali | Official spokesperson | Ministry of Foreign Affairs | JOR | current
>
> The Royal Jordanian Air Force, jointly with Egypt and the Netherlands, conducted two airdrops of relief for southern Gaza.
airdrops | AID | Royal Jordanian Air Force, Egypt, Netherlands -> southern Gaza | occurred | - | southern Gaza (PSE) | ..2024-07-25
> A convoy of 60 trucks dispatched by the Jordan Hashemite Charity Organisation entered the Strip through Kerem Shalom, 11 of them having been pelted by settlers on the way.
dispatched | AID | Jordan Hashemite Charity Organisation -> Strip | occurred | - | - | ..2024-07-25
pelted | ASSAULT/primitive or PROTEST | settlers -> trucks | occurred | - | - | ..2024-07-25
> On the northern border the Jordan Armed Forces foiled an attempt to bring in captagon, killed two smugglers and seized 1.4 million pills.
killed | ASSAULT | Jordan Armed Forces -> two smugglers | occurred | - | northern border | ..2024-07-25 | killed 2
seized | COERCE/seize | Jordan Armed Forces -> | occurred | - | northern border | ..2024-07-25
> The European Union will grant the Treasury 100 million euros before the end of the year.
grant | AGREE | European Union -> Treasury | planned | - | - | "before the end of the year" 2024-07-25..2024-12-31 | amount 100000000 EUR
