published: 2021-05-18
style: police blotter
region: Israel

@ synagogue | ISR | REL
@ Three suspects | ISR | -
@ bus | ISR | CVL
@ lecturer | ISR | EDU
@ Four men | ISR | -
@ Magistrate's Court | ISR | JUD
@ Jewish man | ISR | CVL
@ Arab driver | ISR | CVL
@ officers | ISR | COP
@ ambulances | ISR | MED
@ Border Police companies | ISR | COP
@ Shin Bet agents | ISR | SPY
@ two imams of Jaffa | ISR | REL
@ Arab merchants | ISR | BUS
@ settler patrol | ISR | CVL
@ minibus | ISR | CVL

> Lod, 02:40 — Fire at a synagogue on Exodus Street; put out, no injuries.
? Fire | ASSAULT/destroy | -> synagogue | occurred | - | Lod (ISR) | 2021-05-18
> Three suspects in custody.
custody | COERCE/arrest | -> Three suspects | occurred | - | - | 2021-05-18 | arrested 3
> Lod, 04:10 — Stones thrown at a bus; driver lightly hurt.
thrown | ASSAULT/primitive or PROTEST | -> bus | occurred | - | Lod (ISR) | 2021-05-18 | injured 1
>
> Acre, overnight — A 58-year-old lecturer, beaten with iron bars last Wednesday, has regained consciousness.
beaten | ASSAULT/beat | -> lecturer | occurred | - | Acre (ISR) | "last Wednesday" 2021-05-12
> Four men were indicted in Haifa on Monday.
indicted | ACCUSE/allege | -> Four men | occurred | - | Haifa (ISR) | "on Monday" 2021-05-17
>
> Bat Yam — The Magistrate's Court extended by five days the remand of a Jewish man accused of dragging an Arab driver from his car.
extended | COERCE/arrest | Magistrate's Court -> Jewish man | occurred | - | Bat Yam (ISR) | ..2021-05-18
accused | ACCUSE/allege | -> Jewish man | occurred | - | - | ..2021-05-18
dragging | ASSAULT/beat or ASSAULT | Jewish man -> Arab driver | uncertain | (accused) | Bat Yam (ISR) | ..2021-05-18
> Through his lawyer he denied having touched the victim.
touched | ASSAULT/beat or ASSAULT | he = Jewish man -> victim = Arab driver | denied | he = Jewish man (denied) | - | ..2021-05-18
>
> Clarification by Superintendent Avi Shmueli: officers did not prevent ambulances from entering Ramat Eshkol on Sunday, as was alleged by lawmaker Amal Zoabi.
prevent | COERCE/restrict | officers -> ambulances | denied | Avi Shmueli (Clarification by) | Ramat Eshkol | "on Sunday" 2021-05-16
office: Avi Shmueli | Superintendent | - | ISR | current
office: Amal Zoabi | lawmaker | - | ISR | current
> Sixteen Border Police companies have been sent to mixed towns; the night curfew in Lod stays.
sent | MOBILIZE/police | -> Border Police companies | occurred | - | - | ..2021-05-18
curfew | COERCE/curfew | -> | occurred | - | Lod (ISR) | ..2021-05-18
>
> Reported but not verified: that Shin Bet agents interrogated two imams of Jaffa until morning.
interrogated | ACCUSE/investigate | Shin Bet agents -> two imams of Jaffa | uncertain | (Reported but not verified) | - | ..2021-05-18
> Arab merchants in Nazareth kept their shops closed on Tuesday in a strike called by the High Follow-Up Committee.
strike | PROTEST/strike | Arab merchants -> | occurred | - | Nazareth (ISR) | "on Tuesday" 2021-05-18
> A settler patrol allegedly shot at a minibus near the Ben Shemen junction at 23:15; police found no casings.
shot at | ASSAULT/firearms | settler patrol -> minibus | uncertain | (allegedly) | Ben Shemen junction (ISR) | ..2021-05-18
