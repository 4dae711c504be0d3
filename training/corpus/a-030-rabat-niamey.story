published: 2023-08-31
style: regional weekly
region: Morocco, Algeria

@ Algerian coast guard | DZA | MIL
@ four jet skiers | MAR | CVL
@ Oran court | DZA | JUD
@ third man | MAR | CVL
@ civilian | - | CVL
@ prosecutor in Oujda | MAR | JUD
@ Bilal Kissi | MAR | CVL
@ French citizen | FRA | CVL
@ another | FRA | CVL
@ Algiers | DZA | GOV
@ Algeria | DZA | GOV
@ Niger's junta | NER | GOV
@ Rabat | MAR | GOV
@ Israeli | ISR | BUS
@ Polisario Front | MAR | PRE
@ Royal Armed Forces | MAR | MIL

> A swim, a fog bank, five bursts of gunfire.
? gunfire | ASSAULT/firearms | -> | occurred | - | - | ..2023-08-31
> Two holidaymakers from Saïdia died on Tuesday when, as the sole survivor recounts it, the Algerian coast guard opened up on four jet skiers who had strayed across the line and run out of petrol.
opened up | ASSAULT/firearms | Algerian coast guard -> four jet skiers | occurred | the sole survivor (recounts) | - | "on Tuesday" 2023-08-29 | killed 2
> A third man, wounded in the leg, was brought before an Oran court on Wednesday and got eighteen months for smuggling.
got | SANCTION/convict | Oran court -> third man | occurred | - | Oran (DZA) | "on Wednesday" 2023-08-30
? brought before | ACCUSE/investigate | -> third man | occurred | - | Oran (DZA) | "on Wednesday" 2023-08-30
? wounded | ASSAULT/firearms | -> third man | occurred | - | - | 2023-08-29 | injured 1
>
> Algiers has not said a word; its usual mouthpiece, the site Algérie Debout, wrote that "no shot was fired at any civilian".
fired | ASSAULT/firearms | -> civilian | denied | Algérie Debout (wrote) | - | 2023-08-29
> Moroccan government spokesman Mustapha Lakhdar declined to comment on "a matter for the courts", while a prosecutor in Oujda opened an inquiry and heard the survivor, Bilal Kissi.
inquiry | ACCUSE/investigate | prosecutor in Oujda -> | occurred | - | Oujda (MAR) | ..2023-08-31
? heard | ACCUSE/investigate or CONSULT | prosecutor in Oujda -> Bilal Kissi | occurred | - | Oujda (MAR) | ..2023-08-31
office: Mustapha Lakhdar | government spokesman | - | MAR | current
> Paris confirmed that one French citizen had been killed and another jailed.
killed | ASSAULT/firearms or ASSAULT | -> French citizen | occurred | Paris (confirmed) | - | 2023-08-29 | killed 1
? jailed | COERCE/arrest or SANCTION | -> another | occurred | Paris (confirmed) | - | ..2023-08-31
>
> The border between the two neighbours has been closed since 1994, and Algiers severed diplomatic relations two years ago.
closed | COERCE/restrict | -> | occurred | - | - | "since 1994" 1994-01-01..2023-08-31
severed | SANCTION/withdraw | Algiers -> | occurred | - | - | "two years ago" 2021-08-01..2021-08-31
> Elsewhere this week: Algeria proposed a six-month transition to Niger's junta, which turned it down; Rabat bought Israeli drones, according to a trade bulletin, though neither government will confirm the deal; the Polisario Front reported shelling two posts of the Royal Armed Forces at Mahbes.
proposed | REQUEST or CONSULT | Algeria -> Niger's junta | occurred | - | - | "this week" 2023-08-28..2023-08-31
turned it down | REJECT | Niger's junta -> Algeria | occurred | - | - | "this week" 2023-08-28..2023-08-31
bought | COOPERATE or AID | Rabat -> Israeli | occurred | a trade bulletin (according to) | - | ..2023-08-31
shelling | ASSAULT/heavy-weapons | Polisario Front -> Royal Armed Forces | occurred | the Polisario Front (reported) | Mahbes (MAR) | ..2023-08-31
