published: 2019-06-21
style: business wire
region: Gulf, Iran
title: Tanker owner contradicts navy on Hormuz incident

@ owner of a Norwegian tanker | NOR | BUS
@ US navy | USA | MIL
@ Norwegian tanker | NOR | BUS
@ Iranian speedboats | IRN | MIL
@ Nordhav Stella | NOR | BUS
@ Bente Solheim | NOR | BUS
@ Iran | IRN | GOV
@ Hassan Torabi | IRN | GOV
@ Washington | USA | GOV
@ Tehran | IRN | GOV
@ South Korean refiners | KOR | BUS
@ Japan | JPN | GOV
@ Omani fishermen | OMN | CVL
@ shipping | - | BUS
office: Bente Solheim | chief executive | Nordhav Shipping | NOR | current
office: Hassan Torabi | Deputy Oil Minister | Iran | IRN | current

> Brent crude added 2.1 percent on Friday after the owner of a Norwegian tanker contradicted the US navy's version of a blast in the Strait of Hormuz.
? contradicted | REJECT or ACCUSE | owner of a Norwegian tanker -> US navy | occurred | - | - | ..2019-06-21
blast | ASSAULT/explosives | -> Norwegian tanker | occurred | - | Strait of Hormuz | ..2019-06-21
> The navy said on Thursday that Iranian speedboats had attached a mine to the hull of the Nordhav Stella.
attached | ASSAULT/explosives | Iranian speedboats -> Nordhav Stella | occurred | The navy = US navy (said) | - | ..2019-06-21
> "Our crew saw something flying towards the ship," Nordhav Shipping chief executive Bente Solheim told analysts in Oslo.
? flying | ASSAULT | -> ship = Nordhav Stella | occurred | Bente Solheim (told) | - | ..2019-06-21
> "We do not believe there was a mine."
mine | ASSAULT/explosives | -> | denied | Bente Solheim (told, carried) | - | ..2019-06-21
>
> Iran denies any part in the affair.
part in the affair | ASSAULT | Iran -> | denied | Iran (denies) | - | ..2019-06-21
> Deputy Oil Minister Hassan Torabi, quoted by the ministry's news service Shana, accused Washington of staging the incident in order to scare away customers.
accused | ACCUSE/allege | Hassan Torabi -> Washington | occurred | Shana (quoted) | - | ..2019-06-21
staging | ASSAULT or COERCE | Washington -> | occurred | Shana (quoted) > Hassan Torabi (accused) | - | ..2019-06-21
> He warned that Tehran would stop all shipping through the strait should its own exports be blocked.
warned | THREATEN/restrict | He = Hassan Torabi -> | occurred | Shana (quoted, carried) | - | ..2019-06-21
stop | COERCE/restrict | Tehran -> shipping | hypothetical | Shana (quoted, carried) > He = Hassan Torabi (warned) | the strait = Strait of Hormuz | 2019-06-21..
blocked | COERCE/restrict or SANCTION | -> its = Tehran | hypothetical | Shana (quoted, carried) > He = Hassan Torabi (warned) | - | 2019-06-21..
>
> Two South Korean refiners have cancelled July cargoes of condensate, a broker in Singapore said.
cancelled | SANCTION/discontinue or REJECT | South Korean refiners -> | occurred | a broker in Singapore (said) | - | ..2019-06-21
> Japan is considering naval escorts but has taken no decision.
escorts | AGREE or MOBILIZE or AID | Japan -> | hypothetical | - | - | 2019-06-21..
> Underwriters doubled war-risk premiums.
none
>
> Omani fishermen who towed the damaged tanker's lifeboat to Khasab were later thanked by Solheim.
towed | AID | Omani fishermen -> tanker = Nordhav Stella | occurred | - | Khasab (OMN) | ..2019-06-21
thanked | SUPPORT | Solheim = Bente Solheim -> Omani fishermen | occurred | - | - | ..2019-06-21
