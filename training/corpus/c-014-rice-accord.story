published: 2024-07-09
style: business wire
region: South-East Asia

@ Malaysia | MYS | GOV
@ Vietnam | VNM | GOV
@ Kuala Lumpur | MYS | GOV
@ India | IND | GOV
@ Padibumi Bhd | MYS | BUS
@ accord | - | -
@ National Farmers' Front | MYS | AGR
@ parliament | MYS | LEG
@ Customs officers in Kelantan | MYS | GOV
@ 42 tonnes of smuggled grain | MYS | -
@ owner of a riverside warehouse | MYS | BUS
@ Hanoi | VNM | GOV
@ fishing boat | - | AGR

> Malaysia and Vietnam have signed a memorandum on rice supplies and will set up a joint buffer stock of 300,000 tonnes, their trade ministries announced on Monday.
signed | SUPPORT or AGREE | Malaysia, Vietnam -> | occurred | their trade ministries (announced) | - | ..2024-07-08
set up | AGREE or COOPERATE | Malaysia, Vietnam -> | planned | their trade ministries (announced) | - | 2024-07-09..
>
> The deal comes as Kuala Lumpur keeps in place its ban on exports of subsidised cooking oil and as India weighs an end to its own curbs on white rice.
ban | COERCE/restrict or SANCTION | Kuala Lumpur -> | occurred | - | - | ..2024-07-09
end | CONCEDE or RETREAT | India -> | hypothetical | - | - | 2024-07-09..
curbs | COERCE/restrict or SANCTION | India -> | occurred | - | - | ..2024-07-09
>
> Padibumi Bhd, the state-backed miller, welcomed the accord, but the National Farmers' Front criticised it as "a lifeline for smugglers" and asked parliament to hold a hearing.
welcomed | SUPPORT | Padibumi Bhd -> accord | occurred | - | - | ..2024-07-09
criticised | ACCUSE/disapprove | National Farmers' Front -> it = accord | occurred | - | - | ..2024-07-09
asked | REQUEST | National Farmers' Front -> parliament | occurred | - | - | ..2024-07-09
> Benchmark Thai 5% broken eased to $565 a tonne.
none
> Shares in Padibumi rose 3%.
none
>
> Customs officers in Kelantan seized 42 tonnes of smuggled grain in June and are questioning the owner of a riverside warehouse, a state official said.
seized | COERCE/seize | Customs officers in Kelantan -> 42 tonnes of smuggled grain | occurred | a state official (said) | Kelantan (MYS) | "in June" 2024-06-01..2024-06-30
questioning | ACCUSE/investigate | Customs officers in Kelantan -> owner of a riverside warehouse | occurred | a state official (said) | - | ..2024-07-09
>
> Vietnam's deputy trade minister Pham Duc Loc said Hanoi would also lend Malaysia two agronomists and could join drills of the two coast guards off Terengganu this autumn, the first since a fishing boat was shot at in 2020.
lend | AGREE or AID | Hanoi -> Malaysia | planned | Pham Duc Loc (said) | - | 2024-07-09..
join drills | AGREE or COOPERATE | Hanoi -> | hypothetical | Pham Duc Loc (said) | Terengganu (MYS) | "this autumn" 2024-09-01..2024-11-30
shot at | ASSAULT/firearms | -> fishing boat | occurred | Pham Duc Loc (said) | - | "in 2020" 2020-01-01..2020-12-31
office: Pham Duc Loc | deputy trade minister | Vietnam | VNM | current
