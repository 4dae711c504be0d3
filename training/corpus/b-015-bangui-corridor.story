published: 2021-02-24
style: NGO statement
region: Central Africa
title: Central African Republic: convoys roll again

@ humanitarian lorries | NGO | SOC
@ capital | CAF | CVL
@ peacekeepers | UNO | MIL
@ government soldiers | CAF | MIL
@ Solidarité Nord-Sud | NGO | SOC
@ displaced children | CAF | REF
@ Coalition of Patriots | CAF | REB
@ drivers | CAF | CVL
@ Three drivers | CAF | CVL
@ armed men | CAF | UAF
@ clinic | CAF | MED
@ Cameroonian authorities | CMR | GOV
@ all parties | CAF | UNK
@ aid worker | NGO | SOC
@ children | CAF | CVL
@ both camps | CAF | UNK
@ column of foreign instructors | - | MIL

> After 52 days the road between Béloko and Bangui is open.
? open | RETREAT/access or CONCEDE | -> | occurred | - | Béloko (CAF) | ..2021-02-24
> On 21 February a first convoy of 14 humanitarian lorries, escorted by peacekeepers and government soldiers, reached the capital, where our teams distributed high-energy biscuits to 1,100 displaced children.
reached | AID or RETREAT | first convoy of 14 humanitarian lorries = humanitarian lorries -> capital | occurred | - | capital = Bangui (CAF) | "On 21 February" 2021-02-21
escorted | AID or COOPERATE | peacekeepers, government soldiers -> convoy of 14 humanitarian lorries = humanitarian lorries | occurred | - | - | "On 21 February" 2021-02-21
distributed | AID | our teams = Solidarité Nord-Sud -> displaced children | occurred | - | capital = Bangui (CAF) | "On 21 February" 2021-02-21
>
> The road had been cut since mid-December by the Coalition of Patriots, whose fighters dug trenches, felled trees and robbed drivers of everything they carried.
cut | COERCE/restrict | Coalition of Patriots -> | occurred | - | - | "since mid-December" 2020-12-15..2021-02-21
robbed | COERCE/seize or ASSAULT | fighters = Coalition of Patriots -> drivers | occurred | - | - | ..2021-02-24
> Three drivers were killed; one of them, a father of five, worked for us.
killed | ASSAULT | -> Three drivers | occurred | - | - | ..2021-02-24
> A clinic at Niem was occupied by armed men for nine days and stripped of its medicines.
occupied | COERCE/seize | armed men -> clinic | occurred | - | Niem (CAF) | "for nine days" ..2021-02-24
stripped | COERCE/seize | armed men -> clinic | occurred | - | Niem (CAF) | ..2021-02-24
>
> Solidarité Nord-Sud thanks the Cameroonian authorities for having waived customs fees on relief goods.
thanks | SUPPORT | Solidarité Nord-Sud -> Cameroonian authorities | occurred | - | - | ..2021-02-24
waived | CONCEDE | Cameroonian authorities -> | occurred | - | - | ..2021-02-24
> We ask all parties to keep the corridor free of weapons and to grant access to Bocaranga, which no aid worker has been permitted to enter since Christmas.
ask | REQUEST/yield or REQUEST | We = Solidarité Nord-Sud -> all parties | occurred | - | - | ..2021-02-24
? grant access | RETREAT/access or CONCEDE | all parties -> | hypothetical | We = Solidarité Nord-Sud (ask) | Bocaranga (CAF) | 2021-02-24..
permitted to enter | COERCE/restrict or CONCEDE or RETREAT | -> aid worker | denied | - | Bocaranga (CAF) | "since Christmas" 2020-12-25..2021-02-24
> From March we intend to vaccinate 40,000 children in Bouar against measles.
vaccinate | AGREE | we = Solidarité Nord-Sud -> children | planned | - | Bouar (CAF) | "From March" 2021-03-01..
> We note with concern that both camps are recruiting again around Bouar, and that a column of foreign instructors with tanks took up position at Baboua on Monday.
recruiting | MOBILIZE/militia or MOBILIZE | both camps -> | occurred | We = Solidarité Nord-Sud (note) | Bouar (CAF) | ..2021-02-24
took up position | MOBILIZE/troops | column of foreign instructors -> | occurred | We = Solidarité Nord-Sud (note) | Baboua (CAF) | "on Monday" 2021-02-22
