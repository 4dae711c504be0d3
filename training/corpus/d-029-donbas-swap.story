published: 2022-09-23
style: army communiqué summary
region: Eastern Europe
title: Evening summary of the General Staff, with prisoners' return

@ Russian forces | RUS | MIL
@ Kramatorsk | UKR | -
@ Russia | RUS | GOV
@ Turkey | TUR | GOV
@ Saudi Arabia | SAU | GOV
@ Iran | IRN | GOV
@ Andriy Kostyuchenko | UKR | GOV
@ Iranian ambassador | IRN | GOV
@ Kyiv | UKR | GOV
@ Ukrainians | UKR | MIL
@ Russians | RUS | MIL
@ defenders of the Mariupol steelworks | UKR | MIL
@ bakery | UKR | BUS
@ defenders | UKR | MIL
@ drones | RUS | MIL
@ Tehran | IRN | GOV
@ killer | RUS | MIL
@ reservists | RUS | MIL

> Over the past day Russian forces launched five missile strikes and carried out twenty-two air raids, the Ukrainian General Staff said in its evening summary on Friday.
missile strikes | ASSAULT/heavy-weapons | Russian forces -> | occurred | the Ukrainian General Staff (said) | - | "Over the past day" 2022-09-22..2022-09-23
air raids | ASSAULT/aerial | Russian forces -> | occurred | the Ukrainian General Staff (said) | - | "Over the past day" 2022-09-22..2022-09-23
> Kramatorsk was shelled twice, a bakery destroyed.
shelled | ASSAULT/heavy-weapons | -> Kramatorsk | occurred | the Ukrainian General Staff (said, carried) | Kramatorsk (UKR) | 2022-09-22..2022-09-23
destroyed | ASSAULT/destroy | -> bakery | occurred | the Ukrainian General Staff (said, carried) | Kramatorsk (UKR) | 2022-09-22..2022-09-23
> Repelling assaults near Bakhmut and Zaitseve, the defenders shot down four drones of Iranian make.
Repelling assaults | ASSAULT | defenders -> | occurred | the Ukrainian General Staff (said, carried) | Bakhmut (UKR) | 2022-09-22..2022-09-23
shot down | ASSAULT | defenders -> drones | occurred | the Ukrainian General Staff (said, carried) | - | 2022-09-22..2022-09-23
>
> Because of these, Kyiv stripped the Iranian ambassador of his accreditation and ordered Tehran to cut its mission, presidential aide Andriy Kostyuchenko announced.
stripped | SANCTION/expel or SANCTION | Kyiv -> Iranian ambassador | occurred | Andriy Kostyuchenko (announced) | - | ..2022-09-23
ordered | REQUEST/yield or SANCTION | Kyiv -> Tehran | occurred | Andriy Kostyuchenko (announced) | - | ..2022-09-23
office: Andriy Kostyuchenko | presidential aide | Ukraine | UKR | current
> "Whoever arms the killer takes part," he wrote.
? arms | AID | -> killer | occurred | he = Andriy Kostyuchenko (wrote) | - | ..2022-09-23
> Iran denies supplying Russia with drones for the war.
supplying | AID or COOPERATE | Iran -> Russia | denied | Iran (denies) | - | ..2022-09-23
>
> In the largest exchange so far, 215 Ukrainians, 108 of them defenders of the Mariupol steelworks, came home on Wednesday for 55 Russians and a pro-Moscow politician.
exchange | RETREAT/release or COOPERATE | -> Ukrainians, Russians | occurred | - | - | "on Wednesday" 2022-09-21
> Turkey and Saudi Arabia had mediated.
mediated | CONSULT/third-party | Turkey, Saudi Arabia -> | occurred | - | - | ..2022-09-21
> "They were beaten daily," said army doctor Vasyl Holub.
beaten | ASSAULT/beat or ASSAULT | -> They = defenders of the Mariupol steelworks | occurred | Vasyl Holub (said) | - | ..2022-09-21
>
> On the other side, where mobilisation of 300,000 reservists was decreed the same day, queues of Russian men formed at the crossings to Georgia and Kazakhstan.
mobilisation | MOBILIZE/troops | -> reservists | occurred | - | - | "the same day" 2022-09-21
