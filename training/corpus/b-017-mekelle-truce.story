published: 2022-03-25
style: agency
region: Horn of Africa
title: Ethiopia declares humanitarian truce

@ Ethiopia's federal government | ETH | GOV
@ Tigray | ETH | REB
@ region's rebellious authorities | ETH | REB
@ Addis Ababa | ETH | GOV
@ Afar | ETH | GOV
@ Britain | GBR | GOV
@ Canada | CAN | GOV
@ European Union | EUR | GOV
@ Daniel Whitcombe | USA | GOV
@ Congress | USA | LEG

> Ethiopia's federal government declared an indefinite truce on Thursday so that food could be let into Tigray, and the region's rebellious authorities replied early on Friday that they would respect it if aid arrived soon.
truce | RETREAT/ceasefire | Ethiopia's federal government -> | occurred | - | - | "on Thursday" 2022-03-24
let into | CONCEDE or RETREAT | Ethiopia's federal government -> Tigray | planned | - | Tigray (ETH) | 2022-03-25..
respect | AGREE or RETREAT or CONCEDE | they = region's rebellious authorities -> | planned | the region's rebellious authorities (replied) | - | 2022-03-25..
? arrived | AID | -> | hypothetical | the region's rebellious authorities (replied) | - | 2022-03-25..
>
> No relief trucks have got through since 15 December, the World Food Programme says.
got through | AID or RETREAT | -> | denied | the World Food Programme (says) | - | "since 15 December" 2021-12-15..2022-03-25
> Addis Ababa puts that down to fighting in Afar, which the Tigrayans invaded in January; they in turn accuse it of a siege.
puts that down | ACCUSE | Addis Ababa -> | occurred | - | - | ..2022-03-25
? fighting | ASSAULT | -> | occurred | Addis Ababa (puts) | Afar (ETH) | ..2022-03-25
invaded | ASSAULT | Tigrayans = region's rebellious authorities -> Afar | occurred | - | Afar (ETH) | "in January" 2022-01-01..2022-01-31
accuse | ACCUSE/allege | they = region's rebellious authorities -> it = Addis Ababa | occurred | - | - | ..2022-03-25
siege | COERCE/restrict | it = Addis Ababa -> they = region's rebellious authorities | occurred | they = region's rebellious authorities (accuse) | - | ..2022-03-25
>
> "We commit ourselves to a cessation of hostilities effective immediately," the Tigrayan statement read, "and call on the authorities to go beyond rhetoric."
commit | RETREAT/ceasefire or AGREE | We = region's rebellious authorities -> | occurred | the Tigrayan statement = region's rebellious authorities (read) | - | ..2022-03-25
call on | REQUEST/yield or REQUEST | We = region's rebellious authorities -> authorities = Ethiopia's federal government | occurred | the Tigrayan statement = region's rebellious authorities (read) | - | ..2022-03-25
>
> Britain, Canada and the European Union applauded the move.
applauded | SUPPORT | Britain, Canada, European Union -> | occurred | - | - | ..2022-03-25
> Washington's special envoy, Daniel Whitcombe, had shuttled between both sides since Sunday, and Congress is weighing sanctions on those who block aid.
shuttled | CONSULT/third-party or CONSULT | Daniel Whitcombe -> both sides = Ethiopia's federal government, both sides = region's rebellious authorities | occurred | - | - | "since Sunday" 2022-03-20..2022-03-25
sanctions | SANCTION or THREATEN | Congress -> | hypothetical | - | - | 2022-03-25..
? block | COERCE/restrict | -> | hypothetical | - | - | -
office: Daniel Whitcombe | special envoy | Washington | USA | current
> Rain is forecast for the highlands.
none
