published: 2023-11-07
style: agency
region: Palestinian territories, Egypt, Israel
title: Who closed Rafah? Three answers

@ foreign passport holders | - | CVL
@ Egypt | EGY | GOV
@ Israel | ISR | GOV
@ Hamas | PSE | REB
@ Israeli aircraft | ISR | MIL
@ convoy of ambulances | PSE | MED
@ fifteen people | PSE | CVL
@ Hamas cell | PSE | REB
@ vehicles | PSE | MED
@ Diaa Hamdy | EGY | GOV
@ American network | USA | JRN
@ Cairo | EGY | GOV
@ Gazans | PSE | CVL
@ Nobody | - | -
@ nobody | - | -
@ Jordanian cargo plane | JOR | MIL
@ field hospital | JOR | MED
@ South Africa | ZAF | GOV
@ Tel Aviv | ISR | GOV
@ Turkey | TUR | GOV
@ White House | USA | GOV
@ Ministers of eight Arab states | - | GOV
@ Turkish hospital ship | TUR | MED

> The evacuation of foreign passport holders from Gaza resumed on Monday after a two-day halt for which Egypt, Israel and Hamas blamed one another.
evacuation | RETREAT/access or RETREAT or CONCEDE | -> foreign passport holders | occurred | - | Gaza (PSE) | "on Monday" 2023-11-06
blamed | ACCUSE/allege | Egypt, Israel, Hamas -> | occurred | - | - | ..2023-11-07
? halt | COERCE/restrict or REJECT | -> | occurred | - | - | ..2023-11-06
>
> The departures stopped when Israeli aircraft struck a convoy of ambulances outside Shifa hospital on Friday, killing fifteen people according to the Palestinian Red Crescent.
struck | ASSAULT/aerial | Israeli aircraft -> convoy of ambulances | occurred | - | Shifa hospital | "on Friday" 2023-11-03
killing | ASSAULT/aerial | Israeli aircraft -> fifteen people | occurred | the Palestinian Red Crescent (according to) | Shifa hospital | "on Friday" 2023-11-03 | killed 15
> The Israeli army said a Hamas cell was using one of the vehicles, an assertion for which it gave no evidence and which Hamas denied.
? using | COERCE or ASSAULT | Hamas cell -> vehicles | occurred | The Israeli army (said) | - | 2023-11-03
? denied | REJECT | Hamas -> | occurred | - | - | ..2023-11-07
>
> Diaa Hamdy, who heads Egypt’s State Information Service, dismissed as baseless a claim by an American network, attributed to two Israeli officials, that Cairo agreed to take in a million Gazans in exchange for debt relief.
dismissed | REJECT | Diaa Hamdy -> American network | occurred | - | - | ..2023-11-07
agreed | AGREE | Cairo -> | denied | Diaa Hamdy (dismissed as baseless) | - | ..2023-11-07
? take in | AGREE or AID | Cairo -> Gazans | denied | Diaa Hamdy (dismissed as baseless) | - | 2023-11-07..
office: Diaa Hamdy | - | Egypt’s State Information Service | EGY | current
> “Nobody asked, nobody offered,” he said.
? asked | REQUEST | Nobody -> | denied | he = Diaa Hamdy (said) | - | ..2023-11-07
? offered | AGREE | nobody -> | denied | he = Diaa Hamdy (said) | - | ..2023-11-07
>
> A Jordanian cargo plane dropped medical crates over the kingdom’s field hospital overnight.
dropped | AID | Jordanian cargo plane -> field hospital | occurred | - | field hospital | "overnight" 2023-11-06..2023-11-07
> South Africa called its diplomats home from Tel Aviv, following Turkey, which recalled its envoy on Saturday.
called | SANCTION/withdraw | South Africa -> Tel Aviv | occurred | - | Tel Aviv (ISR) | ..2023-11-07
recalled | SANCTION/withdraw | Turkey -> Tel Aviv | occurred | - | - | "on Saturday" 2023-11-04
> The White House opposes a general ceasefire but supports “pauses”.
? opposes | REJECT | White House -> | occurred | - | - | ..2023-11-07
? supports | SUPPORT | White House -> | occurred | - | - | ..2023-11-07
> Ministers of eight Arab states will gather in Riyadh on Saturday, and a Turkish hospital ship has supposedly been cleared to dock at El Arish, though the port knows of no such vessel.
gather | AGREE | Ministers of eight Arab states -> | planned | - | Riyadh (SAU) | "on Saturday" 2023-11-11
cleared | CONCEDE or AGREE | -> Turkish hospital ship | uncertain | (supposedly) | El Arish (EGY) | ..2023-11-07
