published: 2024-05-30
style: UN press release
region: UN
title: Security Council extends mission, with three abstentions

@ Security Council | UNO | GOV
@ panel of experts | UNO | GOV
@ South Sudan | SSD | GOV
@ China | CHN | GOV
@ Russian Federation | RUS | GOV
@ Algeria | DZA | GOV
@ delegation | USA | GOV
@ representative of the United States | USA | GOV
@ authorities in Juba | SSD | GOV
@ humanitarian convoys | - | CVL
@ children | SSD | CVL
@ delegate of South Sudan | SSD | GOV
@ 214 prisoners | SSD | CVL
@ holdout group in Tambura | SSD | REB
@ head of the mission | UNO | GOV
@ Addis Ababa | ETH | GOV
@ African Union's mediators | IGO | GOV

> By twelve votes in favour, the Security Council today extended until 31 May 2025 the mandate of the panel of experts that monitors the arms embargo on South Sudan.
extended | SUPPORT or AGREE | Security Council -> panel of experts | occurred | - | - | "today" 2024-05-30
? embargo | SANCTION | -> South Sudan | occurred | - | - | ..2024-05-30
> China, the Russian Federation and Algeria abstained.
? abstained | REJECT | China, Russian Federation, Algeria -> | occurred | - | - | 2024-05-30
> The representative of the United States, whose delegation drafted the text, accused the authorities in Juba of blocking humanitarian convoys, recruiting children and delaying the deployment of the unified forces.
? drafted | REQUEST or SUPPORT | delegation -> | occurred | - | - | ..2024-05-30
accused | ACCUSE/allege | representative of the United States -> authorities in Juba | occurred | - | - | ..2024-05-30
blocking | COERCE/restrict | authorities in Juba -> humanitarian convoys | occurred | representative of the United States (accused) | - | ..2024-05-30
recruiting | MOBILIZE/militia or COERCE | authorities in Juba -> children | occurred | representative of the United States (accused) | - | ..2024-05-30
delaying | REJECT/yield or COERCE | authorities in Juba -> | occurred | representative of the United States (accused) | - | ..2024-05-30
>
> The delegate of South Sudan rejected those charges and urged members to lift the sanctions, which he called a punishment of the poor.
rejected | REJECT | delegate of South Sudan -> | occurred | - | - | ..2024-05-30
urged | REQUEST/yield | delegate of South Sudan -> members = Security Council | occurred | - | - | ..2024-05-30
? sanctions | SANCTION | members = Security Council -> South Sudan | occurred | - | - | ..2024-05-30
> His Government, he said, had already released 214 prisoners, opened two corridors along the Nile and signed a ceasefire with the holdout group in Tambura.
released | RETREAT/release | Government = South Sudan -> 214 prisoners | occurred | he = delegate of South Sudan (said) | - | ..2024-05-30
opened | RETREAT/access | Government = South Sudan -> | occurred | he = delegate of South Sudan (said) | Nile (SSD) | ..2024-05-30
signed | SUPPORT or AGREE or RETREAT | Government = South Sudan, holdout group in Tambura -> | occurred | he = delegate of South Sudan (said) | - | ..2024-05-30
> China's representative noted that sanctions "cannot replace political work".
none
> The meeting began at 10.02 a.m. and ended at 10.41 a.m.
none
>
> In a separate consultation, members heard a briefing by the head of the mission, who will travel to Addis Ababa on 3 June to meet the African Union's mediators.
briefing | CONSULT | members = Security Council, head of the mission -> | occurred | - | - | ..2024-05-30
travel | AGREE or CONSULT | head of the mission -> Addis Ababa | planned | - | Addis Ababa (ETH) | "on 3 June" 2024-06-03
meet | AGREE or CONSULT | head of the mission, African Union's mediators -> | planned | - | Addis Ababa (ETH) | "on 3 June" 2024-06-03
