published: 2024-08-01
style: agency
region: Central Africa
title: Guns fall silent on Rutshuru road

@ Democratic Republic of Congo | COD | GOV
@ Rwanda | RWA | GOV
@ Domingos Kiala | AGO | GOV
@ rebels of the M23 | COD | REB
@ Éric Bahati | COD | REB
@ Kinshasa | COD | GOV
@ Kigali | RWA | GOV
@ Congolese soil | COD | GOV
@ Washington | USA | GOV
@ Sake | COD | CVL
@ soldiers | BDI | MIL
@ Congolese army | COD | MIL
@ Burundi | BDI | GOV
@ reservists | BDI | MIL
@ Wazalendo militia | COD | PRM
@ boys | COD | CVL

> A ceasefire between the Democratic Republic of Congo and Rwanda will take effect at midnight on Sunday, Angola's presidency announced after a meeting in Luanda chaired by Foreign Minister Domingos Kiala.
ceasefire | CONCEDE or RETREAT or AGREE | Democratic Republic of Congo, Rwanda -> | planned | Angola's presidency (announced) | - | "on Sunday" 2024-08-04
meeting | CONSULT | Democratic Republic of Congo, Rwanda, Domingos Kiala -> | occurred | Angola's presidency (announced) | Luanda (AGO) | ..2024-08-01
office: Domingos Kiala | Foreign Minister | Angola | AGO | current
> The two neighbours also undertook to share intelligence on armed groups along their border.
undertook | AGREE | two neighbours = Democratic Republic of Congo, two neighbours = Rwanda -> | planned | Angola's presidency (announced, carried) | - | 2024-08-01..
>
> The rebels of the M23 were not at the table and did not say whether they would lay down their arms.
? lay down their arms | CONCEDE or RETREAT | they = rebels of the M23 -> | hypothetical | - | - | 2024-08-01..
> Their spokesman, Éric Bahati, insisted on direct talks, which Kinshasa has always refused.
insisted | REQUEST/meet | Éric Bahati -> Kinshasa | occurred | - | - | ..2024-08-01
refused | REJECT/meet | Kinshasa -> | occurred | - | - | ..2024-08-01
office: Éric Bahati | spokesman | M23 | COD | current
>
> Kigali denies that it has soldiers on Congolese soil, although United Nations experts put their number at between 3,000 and 4,000.
soldiers on Congolese soil | MOBILIZE/troops or ASSAULT | it = Kigali -> Congolese soil | denied | Kigali (denies) | Congolese soil = Democratic Republic of Congo (COD) | ..2024-08-01
> A humanitarian truce agreed in July at Washington's urging was violated within days by both sides, according to aid workers, who counted eleven shellings around Sake.
agreed | AGREE | -> | occurred | - | - | "in July" 2024-07-01..2024-07-31
urging | REQUEST | Washington -> | occurred | - | - | "in July" 2024-07-01..2024-07-31
violated | ASSAULT or REJECT | both sides = Democratic Republic of Congo, both sides = rebels of the M23 -> | occurred | aid workers (according to) | - | 2024-07-01..2024-07-31
shellings | ASSAULT/heavy-weapons | -> Sake | occurred | who = aid workers (counted) | Sake (COD) | 2024-07-01..2024-07-31
>
> In Goma the price of beans has doubled since May.
none
> Burundi, whose soldiers fight alongside the Congolese army, called up 2,000 reservists on Tuesday, while in Goma itself the Wazalendo militia has been signing up boys for a small wage and three meals.
fight alongside | COOPERATE or AID | soldiers -> Congolese army | occurred | - | - | ..2024-08-01
called up | MOBILIZE/troops | Burundi -> reservists | occurred | - | - | "on Tuesday" 2024-07-30
signing up | MOBILIZE/militia | Wazalendo militia -> boys | occurred | - | Goma (COD) | ..2024-08-01
