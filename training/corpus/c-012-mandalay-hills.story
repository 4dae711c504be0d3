published: 2023-11-03
style: regional weekly
region: Myanmar / Thailand
title: Jets over the trading town

@ Fighter jets | MMR | MIL
@ trading town of Namhkan | MMR | CVL
@ row of shops | MMR | BUS
@ Ta'ang fighters | MMR | REB
@ allied brigades | MMR | REB
@ 57 posts | MMR | MIL
@ bridge | MMR | GOV
@ drone unit | MMR | REB
@ army convoy | MMR | MIL
@ Beijing | CHN | GOV
@ border police | CHN | COP
@ special envoy | CHN | GOV
@ commerce minister | MMR | GOV
@ schools | THA | EDU
@ families | MMR | REF
@ his officers | THA | COP
@ 31 men without papers | MMR | REF

> Fighter jets dropped four bombs on the trading town of Namhkan early on Wednesday, flattening a row of shops that the Ta'ang fighters had entered two days before.
dropped four bombs | ASSAULT/aerial | Fighter jets -> trading town of Namhkan | occurred | - | Namhkan (MMR) | "early on Wednesday" 2023-11-01
flattening | ASSAULT/destroy | Fighter jets -> row of shops | occurred | - | Namhkan (MMR) | "early on Wednesday" 2023-11-01
entered | COERCE/seize or ASSAULT | Ta'ang fighters -> | occurred | - | - | "two days before" 2023-10-30
> Nobody died, because nobody was left, an aid worker joked bitterly.
none
>
> The allied brigades say they have captured 57 posts since the offensive began, as well as a bridge on the road to China.
captured | COERCE/seize or ASSAULT | allied brigades -> 57 posts, bridge | occurred | The allied brigades (say) | - | "since the offensive began" ..2023-11-03
offensive | ASSAULT | allied brigades -> | occurred | The allied brigades (say) | - | ..2023-11-03
> Their figures could not be checked.
none
> A drone unit of theirs hit an army convoy near Kutkai on Thursday; the army has so far said nothing about it.
hit | ASSAULT/drone | drone unit -> army convoy | occurred | - | Kutkai (MMR) | "on Thursday" 2023-11-02
>
> Beijing, which has called for an immediate ceasefire, closed two of its three gates at Ruili and has moved border police up to the fence.
called for | REQUEST/yield | Beijing -> | occurred | - | - | ..2023-11-03
ceasefire | RETREAT/ceasefire | -> | hypothetical | Beijing (called for) | - | -
closed | COERCE/restrict | Beijing -> | occurred | - | Ruili (CHN) | ..2023-11-03
moved | MOBILIZE/police | Beijing -> border police | occurred | - | fence | ..2023-11-03
> Its special envoy met the commerce minister in Naypyitaw.
met | CONSULT | special envoy, commerce minister -> | occurred | - | Naypyitaw (MMR) | ..2023-11-03
> Traders hope that he talked about fuel.
none
>
> On the Thai side, the governor of Mae Hong Son said schools would take in families if shells landed across the river again.
take in | AGREE or AID | schools -> families | hypothetical | the governor of Mae Hong Son (said) | Mae Hong Son (THA) | 2023-11-03..
shells landed | ASSAULT/heavy-weapons | -> | hypothetical | the governor of Mae Hong Son (said) | - | -
> Last month his officers sent back 31 men without papers.
sent back | COERCE/deport | his officers -> 31 men without papers | occurred | - | - | "Last month" 2023-10-01..2023-10-31
