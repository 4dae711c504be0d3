published: 2023-06-09
style: agency
region: EU bodies
title: Budapest holds up Ukraine tranche

@ Hungary | HUN | GOV
@ Ukraine | UKR | GOV
@ Zsolt Kelemen | HUN | GOV
@ Kyiv | UKR | GOV
@ Hungarian lender Danubius Bank | HUN | BUS
@ Ukrainian anti-corruption agency | UKR | GOV
@ ambassadors of the 27 states | EUR | GOV
@ Sweden | SWE | GOV
@ Budapest | HUN | GOV
@ Polish ambassador | POL | GOV
@ Turkey | TUR | GOV
@ occupiers' "republics" | UKR | PRE
@ Moscow | RUS | GOV

> Hungary again blocked a 500-million-euro tranche of military aid to Ukraine on Friday, refusing to relent before Kyiv strikes the Hungarian lender Danubius Bank off its list of "sponsors of war".
blocked | REJECT/assist or REJECT | Hungary -> Ukraine | occurred | - | - | "on Friday" 2023-06-09
aid | AID or AGREE | -> Ukraine | denied | - | - | 2023-06-09..
refusing | REJECT/yield | Hungary -> | occurred | - | - | "on Friday" 2023-06-09
? strikes | CONCEDE | Kyiv -> Hungarian lender Danubius Bank | hypothetical | - | - | 2023-06-09..
> "First respect, then money," Deputy Foreign Minister Zsolt Kelemen summed up to journalists in Luxembourg.
none
office: Zsolt Kelemen | Deputy Foreign Minister | Hungary | HUN | current
>
> The Ukrainian anti-corruption agency put the bank on the list in May for recognising, in its words, the occupiers' "republics" as borrowers.
put the bank on the list | ACCUSE/allege or SANCTION | Ukrainian anti-corruption agency -> bank = Hungarian lender Danubius Bank | occurred | - | - | "in May" 2023-05-01..2023-05-31
recognising | SUPPORT or COOPERATE | bank = Hungarian lender Danubius Bank -> occupiers' "republics" | occurred | its = Ukrainian anti-corruption agency (in its words) | - | ..2023-05-31
> It offered last week to suspend the entry if the bank closed its branches there.
offered | AGREE or CONCEDE | It = Ukrainian anti-corruption agency -> | planned | - | - | "last week" 2023-05-29..2023-06-04
? suspend | CONCEDE | It = Ukrainian anti-corruption agency -> | hypothetical | - | - | 2023-06-09..
> The bank has declined, two people familiar with the exchange told EuroWire.
declined | REJECT/yield or REJECT | bank = Hungarian lender Danubius Bank -> | occurred | two people familiar with the exchange (told) | - | ..2023-06-09
>
> At the meeting of the ambassadors of the 27 states the Polish ambassador accused Budapest of doing Moscow's errands, according to a participant.
meeting | CONSULT/multilateral or CONSULT | ambassadors of the 27 states -> | occurred | a participant (according to) | - | ..2023-06-09
accused | ACCUSE/allege or ACCUSE | Polish ambassador -> Budapest | occurred | a participant (according to) | - | ..2023-06-09
? doing Moscow's errands | COOPERATE or SUPPORT | Budapest -> Moscow | occurred | a participant (according to) > Polish ambassador (accused) | - | ..2023-06-09
> The Hungarian reply, he said, was a shrug.
none
> Nor will Hungary vote on Sweden's accession to NATO before the summer recess, Kelemen confirmed; Turkey has not ratified it either.
? vote | SUPPORT or AGREE | Hungary -> Sweden | denied | Kelemen = Zsolt Kelemen (confirmed) | - | "before the summer recess" 2023-06-09..
ratified | SUPPORT | Turkey -> Sweden | denied | - | - | ..2023-06-09
