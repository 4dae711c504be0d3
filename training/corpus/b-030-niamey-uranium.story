published: 2024-03-18
style: agency
region: West Africa
title: Niger ends US military accord

@ Niger's junta | NER | GOV
@ American soldiers | USA | MIL
@ US delegation | USA | GOV
@ Iran | IRN | GOV
@ Pentagon | USA | MIL
@ Niamey | NER | GOV
@ French troops | FRA | MIL
@ Niger | NER | GOV
@ Italian instructors | ITA | MIL
@ young people | NER | CVL
@ Washington | USA | GOV
@ men | RUS | MIL
@ army | NER | MIL
@ ECOWAS | IGO | GOV

> Niger's junta has revoked "with immediate effect" the agreement under which about a thousand American soldiers and a drone base at Agadez are tolerated on its soil, its spokesman, Colonel Souleymane Idi, declared on Saturday evening.
revoked | SANCTION/discontinue or REJECT or SANCTION | Niger's junta -> American soldiers | occurred | Souleymane Idi (declared) | - | ..2024-03-18
? agreement | AGREE | -> | occurred | Souleymane Idi (declared) | - | ..2024-03-18
? tolerated | CONCEDE | -> American soldiers | occurred | Souleymane Idi (declared) | - | ..2024-03-18
office: Souleymane Idi | spokesman | Niger's junta | NER | current
> He spoke days after a visit by a US delegation, which according to him had not announced its composition in advance and threatened the Nigeriens with reprisals should they sell uranium to Iran.
visit | CONSULT/visit | US delegation -> | occurred | - | - | ..2024-03-18
threatened | THREATEN | US delegation -> Nigeriens = Niger's junta | occurred | him = Souleymane Idi (according to) | - | ..2024-03-18
sell uranium | COOPERATE or AGREE | they = Niger's junta -> Iran | hypothetical | him = Souleymane Idi (according to) | - | 2024-03-18..
>
> The Pentagon said it was in touch with Niamey to seek clarification and denied that any threat had been uttered.
in touch | CONSULT | it = Pentagon, Niamey -> | occurred | The Pentagon (said) | - | ..2024-03-18
threat | THREATEN | -> | denied | The Pentagon (denied) | - | ..2024-03-18
> French troops, expelled on the same grounds, quit the country in December, and the last 21 Italian instructors could go before Easter.
expelled | SANCTION/expel | -> French troops | occurred | - | - | ..2024-03-18
quit | RETREAT/withdraw | French troops -> country = Niger | occurred | - | country = Niger (NER) | "in December" 2023-12-01..2023-12-31
go | CONCEDE or RETREAT | Italian instructors -> | hypothetical | - | - | "before Easter" 2024-03-18..2024-03-30
>
> In Niamey's Place de la Concertation several hundred young people gathered on Sunday with placards reading "Go home".
gathered | PROTEST/demo | young people -> | occurred | - | Place de la Concertation (NER) | "on Sunday" 2024-03-17
> Washington had frozen 200 million dollars of assistance after last July's putsch, but partly unlocked medical aid in January.
frozen | SANCTION/discontinue | Washington -> | occurred | - | - | ..2024-03-18
putsch | COERCE/seize or ASSAULT | -> | occurred | - | - | "last July" 2023-07-01..2023-07-31
unlocked | RETREAT or CONCEDE or AID | Washington -> | occurred | - | - | "in January" 2024-01-01..2024-01-31
> Two Russian transport planes brought an air-defence battery to the capital this month, together with men who will train the army in its use.
brought | AID or MOBILIZE | -> capital = Niamey | occurred | - | capital = Niamey (NER) | "this month" 2024-03-01..2024-03-18
train | AGREE | men -> army | planned | - | capital = Niamey (NER) | 2024-03-18..
> Onions and livestock are again being trucked to Benin since ECOWAS raised its embargo.
raised | RETREAT or CONCEDE | ECOWAS -> | occurred | - | - | ..2024-03-18
embargo | SANCTION | ECOWAS -> | occurred | - | - | ..2024-03-18
