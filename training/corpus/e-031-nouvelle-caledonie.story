published: 2024-05-16
style: agency
region: New Caledonia / Pacific
title: France rushes police to Nouméa

@ France | FRA | GOV
@ Paris | FRA | GOV
@ gendarme | FRA | COP
@ three young Kanaks | NCL | CVL
@ National Assembly in Paris | FRA | LEG
@ Front for Kanaky | NCL | OPP
@ Sandrine Hoareau | NCL | PTY
@ Melanesian Spearhead Group | IGO | GOV
@ Azerbaijan | AZE | GOV
@ TikTok | MNC | BUS
@ Élie Wamytan | NCL | OPP
@ French interior minister | FRA | GOV
@ armed settlers | NCL | UAF
@ 500 more police | FRA | COP
@ Mobs | NCL | CVL
@ car plant | NCL | BUS
@ two schools | NCL | EDU
@ pharmacy | NCL | MED
@ airport | NCL | BUS
@ organisers | NCL | OPP

> France declared a state of emergency in New Caledonia from dawn on Thursday and flew in 500 more police after a third night of rioting in which a gendarme and three young Kanaks were shot dead.
declared a state of emergency | COERCE/martial-law | France -> | occurred | - | New Caledonia (NCL) | "from dawn on Thursday" 2024-05-16
flew in | MOBILIZE/police | France -> 500 more police | occurred | - | New Caledonia (NCL) | ..2024-05-16
rioting | PROTEST/riot | -> | occurred | - | New Caledonia (NCL) | "third night" 2024-05-13..2024-05-16
shot dead | ASSAULT/firearms | -> gendarme, three young Kanaks | occurred | - | New Caledonia (NCL) | ..2024-05-16 | killed 4
>
> Mobs set fire to a car plant, two schools and a pharmacy in Nouméa; the airport is shut, TikTok has been blocked, and a curfew imposed on Tuesday was extended.
set fire | PROTEST/riot or ASSAULT | Mobs -> car plant, two schools, pharmacy | occurred | - | Nouméa (NCL) | ..2024-05-16
shut | COERCE/restrict | -> airport | occurred | - | - | ..2024-05-16
blocked | COERCE/censor | -> TikTok | occurred | - | - | ..2024-05-16
curfew | COERCE/curfew | -> | occurred | - | Nouméa (NCL) | "on Tuesday" 2024-05-14
>
> The anger is directed at a bill, approved by the National Assembly in Paris on Tuesday night, that would widen the provincial electorate.
approved | SUPPORT | National Assembly in Paris -> | occurred | - | - | "on Tuesday night" 2024-05-14
> Élie Wamytan of the Front for Kanaky appealed for calm but urged Paris to withdraw the text, alleging that one of the victims had been killed by armed settlers.
appealed | REQUEST/yield | Élie Wamytan -> | occurred | - | - | ..2024-05-16
urged | REQUEST/yield | Élie Wamytan -> Paris | occurred | - | - | ..2024-05-16
alleging | ACCUSE/allege | Élie Wamytan -> armed settlers | occurred | - | - | ..2024-05-16
killed | ASSAULT | armed settlers -> one of the victims = three young Kanaks | occurred | Élie Wamytan (alleging) | - | ..2024-05-16 | killed 1
> Loyalist leader Sandrine Hoareau demanded that the organisers be put behind bars.
demanded | REQUEST | Sandrine Hoareau -> | occurred | - | - | ..2024-05-16
? put behind bars | COERCE/arrest | -> organisers | hypothetical | Sandrine Hoareau (demanded) | - | 2024-05-16..
office: Sandrine Hoareau | Loyalist leader | - | NCL | current
> The Melanesian Spearhead Group, chaired by Vanuatu, expressed its support for the Front, and the French interior minister pointed a finger at Azerbaijan, which rejected the insinuation as baseless.
expressed its support | SUPPORT | Melanesian Spearhead Group -> Front = Front for Kanaky | occurred | - | - | ..2024-05-16
pointed a finger | ACCUSE/allege | French interior minister -> Azerbaijan | occurred | - | - | ..2024-05-16
rejected | REJECT | Azerbaijan -> French interior minister | occurred | - | - | ..2024-05-16
