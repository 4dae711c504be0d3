published: 2024-10-17
style: wire brief
region: Singapore / Malaysia

@ Singapore | SGP | GOV
@ 39-year-old Malaysian | MYS | CRM
@ pleas | - | GOV
@ Kuala Lumpur | MYS | GOV
@ United Nations | UNO | GOV
@ Selvam Pillai | MYS | CRM
@ judge | SGP | JUD
@ Police | SGP | COP
@ abolitionist website | SGP | JRN
@ guards | SGP | COP
@ editor | SGP | JRN
@ order | SGP | COP
@ She | SGP | JRN
@ Forty more prisoners | SGP | CRM
@ relatives | MYS | CVL
@ lawyers | MYS | JUD
@ leader | SGP | GOV

> SINGAPORE (APW): Singapore hanged a 39-year-old Malaysian for trafficking heroin on Wednesday, brushing aside pleas from Kuala Lumpur and the United Nations.
hanged | ASSAULT or SANCTION or COERCE | Singapore -> 39-year-old Malaysian | occurred | - | - | "on Wednesday" 2024-10-16
brushing aside | REJECT | Singapore -> pleas | occurred | - | - | ..2024-10-17
pleas | REQUEST/yield | Kuala Lumpur, United Nations -> Singapore | occurred | - | - | ..2024-10-16
> The Central Narcotics Bureau said Selvam Pillai was accorded due process.
none
> He had been sentenced in 2018 and lost a final appeal on Monday, when a judge called it an abuse of the court.
sentenced | SANCTION/convict | -> He = Selvam Pillai | occurred | - | - | "in 2018" 2018-01-01..2018-12-31
lost a final appeal | REJECT | -> He = Selvam Pillai | occurred | - | - | "on Monday" 2024-10-14
called | ACCUSE/disapprove or REJECT | judge -> | occurred | - | - | "on Monday" 2024-10-14
>
> Police ordered an abolitionist website to post a correction notice beside an article alleging that guards kicked stools to break necks.
ordered | COERCE/censor | Police -> abolitionist website | occurred | - | - | ..2024-10-17
alleging | ACCUSE/allege | abolitionist website -> guards | occurred | - | - | ..2024-10-17
kicked | ASSAULT/torture | guards -> | occurred | an abolitionist website (alleging) | - | ..2024-10-17
> Its editor complied under protest and plans to challenge the order.
complied | CONCEDE | editor -> | occurred | - | - | ..2024-10-17
challenge | REJECT or ACCUSE | editor -> order | planned | - | - | 2024-10-17..
> She was questioned for three hours in September over a vigil held without a permit.
questioned | ACCUSE/investigate | -> She | occurred | - | - | "in September" 2024-09-01..2024-09-30
vigil | PROTEST/demo | -> | occurred | - | - | ..2024-09-30
>
> Forty more prisoners could follow by year's end, campaigners fear.
? follow | ASSAULT or SANCTION | -> Forty more prisoners | hypothetical | campaigners (fear) | - | "by year's end" 2024-10-17..2024-12-31
> In Johor Bahru, candle-bearing relatives and lawyers stood silently at the causeway.
stood silently | PROTEST/demo | relatives, lawyers -> | occurred | - | Johor Bahru (MYS) | ..2024-10-17
> The city-state's leader is due across that causeway next month to sign a special economic zone pact.
sign | AGREE or SUPPORT | leader -> | planned | - | - | "next month" 2024-11-01..2024-11-30
? due across | AGREE or CONSULT | leader -> | planned | - | - | "next month" 2024-11-01..2024-11-30
