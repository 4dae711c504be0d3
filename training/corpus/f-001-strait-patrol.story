published: 2024-08-13
style: agency
region: East Asia
title: Taiwan tracks carrier group as Beijing rages at lawmakers' trip

@ Taiwan | TWN | GOV
@ Chinese carrier group | CHN | MIL
@ territorial waters | TWN | -
@ five Czech senators | CZE | LEG
@ Taipei | TWN | GOV
@ Tokyo | JPN | GOV
@ speaker of parliament | TWN | LEG
@ Beijing | CHN | GOV
@ trip | CZE | LEG
@ Czech chargé d'affaires | CZE | GOV
@ Prague | CZE | GOV
@ spokesman for the Taiwan Affairs Office | CHN | GOV
@ handful | - | UNK
@ protest | CHN | GOV
@ Taiwan's largest opposition party | TWN | OPP
@ government | TWN | GOV

> Taiwan sent up fighter jets and put coastal missile batteries on alert on Tuesday after a Chinese carrier group sailed through the Bashi Channel, the defence ministry in Taipei said.
sent up | MOBILIZE/weapons | Taiwan -> | occurred | the defence ministry in Taipei (said) | - | "on Tuesday" 2024-08-13
put coastal missile batteries on alert | MOBILIZE/weapons | Taiwan -> | occurred | the defence ministry in Taipei (said) | - | "on Tuesday" 2024-08-13
sailed | MOBILIZE | Chinese carrier group -> | occurred | the defence ministry in Taipei (said) | Bashi Channel | ..2024-08-13
> The ships did not enter territorial waters, it added.
? enter | COERCE or MOBILIZE or ASSAULT | ships = Chinese carrier group -> territorial waters | denied | it = defence ministry in Taipei (added) | - | ..2024-08-13
>
> The passage came two days after five Czech senators visited Taipei, where they met the speaker of parliament before flying to Tokyo.
visited | CONSULT/visit | five Czech senators -> Taipei | occurred | - | Taipei (TWN) | "two days" 2024-08-11
met | CONSULT | they = five Czech senators, speaker of parliament -> | occurred | - | Taipei (TWN) | 2024-08-11
? flying | CONSULT/visit | they = five Czech senators -> Tokyo | occurred | - | Tokyo (JPN) | ..2024-08-13
> Beijing, which regards the island as its own, had condemned the trip and summoned the Czech chargé d'affaires.
condemned | ACCUSE/disapprove | Beijing -> trip | occurred | - | - | ..2024-08-13
summoned | ACCUSE | Beijing -> Czech chargé d'affaires | occurred | - | Beijing (CHN) | ..2024-08-13
> "Those who play with fire will get burned," a spokesman for the Taiwan Affairs Office warned, threatening further countermeasures against "the handful who sell visits for cheques".
warned | THREATEN | spokesman for the Taiwan Affairs Office -> | occurred | - | - | ..2024-08-13
threatening | THREATEN | spokesman for the Taiwan Affairs Office -> handful | occurred | - | - | ..2024-08-13
> Prague rejected the protest.
rejected | REJECT | Prague -> protest | occurred | - | - | ..2024-08-13
>
> Taiwan's largest opposition party demanded that the government explain how much the visit had cost.
demanded | REQUEST | Taiwan's largest opposition party -> government | occurred | - | - | ..2024-08-13
> Shares in Taipei closed 0.4 per cent lower, with chipmakers hit hardest.
none
