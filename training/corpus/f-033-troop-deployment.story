published: 2025-03-24
style: agency
region: East Asia
title: Seoul weighs arms for Kyiv over northern deployment

@ South Korea | KOR | GOV
@ defence minister | KOR | GOV
@ Ukraine | UKR | GOV
@ North Korea | PRK | GOV
@ Russia | RUS | GOV
@ Khabarovsk | RUS | GOV
@ governor | RUS | GOV
@ Kremlin | RUS | GOV
@ Some 1,500 men | PRK | MIL
@ commander | PRK | MIL
@ two northern soldiers | PRK | MIL
@ northern soldiers | PRK | MIL
@ Russian instructors | RUS | MIL
@ report | KOR | JRN
@ Kyiv's military intelligence | UKR | SPY
@ Washington | USA | GOV
@ Beijing | CHN | GOV
@ Tokyo | JPN | GOV
@ eleven shipping firms | - | BUS
@ Seoul's opposition | KOR | OPP

> South Korea may supply Ukraine with artillery shells if North Korea goes ahead with the deployment of a second brigade of sappers to Russia, Yonhap reported on Monday, citing a presidential official who asked not to be named.
supply | AID or AGREE | South Korea -> Ukraine | hypothetical | Yonhap (reported) > a presidential official who asked not to be named (citing) | - | 2025-03-24..
deployment | AID or MOBILIZE | North Korea -> Russia | hypothetical | Yonhap (reported) > a presidential official who asked not to be named (citing) | Russia (RUS) | 2025-03-24..
> Some 1,500 men have boarded ships at Rajin since last week, the official was quoted as saying.
boarded | MOBILIZE/troops or AID | Some 1,500 men -> | occurred | Yonhap (reported, carried) > the official = a presidential official who asked not to be named (saying) | Rajin (PRK) | "since last week" 2025-03-17..2025-03-24
> Their commander visited Khabarovsk in February, inspecting barracks and meeting the governor, and Russian instructors have been training them in drone warfare.
visited | CONSULT/visit | commander -> Khabarovsk | occurred | Yonhap (reported, carried) > the official = a presidential official who asked not to be named (saying, carried) | Khabarovsk (RUS) | "in February" 2025-02-01..2025-02-28
meeting | CONSULT | commander, governor -> | occurred | Yonhap (reported, carried) > the official = a presidential official who asked not to be named (saying, carried) | Khabarovsk (RUS) | "in February" 2025-02-01..2025-02-28
training | AID or COOPERATE | Russian instructors -> them = Some 1,500 men | occurred | Yonhap (reported, carried) > the official = a presidential official who asked not to be named (saying, carried) | - | ..2025-03-24
>
> The Kremlin brushed the report aside as an invention; Pyongyang has not commented.
brushed the report aside | REJECT | Kremlin -> report | occurred | - | - | ..2025-03-24
> Kyiv's military intelligence, which last year captured two northern soldiers and showed them to the press, says that about 300 have been killed.
captured | ASSAULT/abduct | Kyiv's military intelligence -> two northern soldiers | occurred | - | - | "last year" 2024-01-01..2024-12-31
killed | ASSAULT | -> 300 = northern soldiers | occurred | Kyiv's military intelligence (says) | - | ..2025-03-24 | killed 300
>
> Washington urged Beijing to use its influence, while Tokyo announced that it would freeze the assets of eleven shipping firms.
urged | REQUEST | Washington -> Beijing | occurred | - | - | ..2025-03-24
freeze | SANCTION or COERCE | it = Tokyo -> eleven shipping firms | planned | Tokyo (announced) | - | 2025-03-24..
> Seoul's opposition, which controls parliament, has vowed to block any arms shipment and to impeach the defence minister should a single shell leave the country.
vowed | REJECT or THREATEN or AGREE | Seoul's opposition -> | planned | - | - | 2025-03-24..
impeach | THREATEN or ACCUSE or REQUEST | Seoul's opposition -> defence minister | hypothetical | - | - | 2025-03-24..
? shipment | AID | -> | hypothetical | - | - | -
