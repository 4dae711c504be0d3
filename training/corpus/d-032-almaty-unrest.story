published: 2022-01-11
style: state agency
region: Central Asia
title: Collective forces to leave

@ Kazakh president | KAZ | GOV
@ former head of the National Security Committee | KAZ | SPY
@ Daniyar Ospanov | KAZ | GOV
@ Chinese foreign minister | CHN | GOV
@ peacekeepers of the Collective Security Treaty Organization | IGO | MIL
@ deputies | KAZ | LEG
@ terrorists | KAZ | UNK
@ drivers | KAZ | CVL
@ crowds | KAZ | CVL
@ city hall | KAZ | GOV
@ airport | KAZ | BUS
@ cabinet | KAZ | GOV
@ persons | KAZ | CVL
@ Kazakh counterpart | KAZ | GOV
@ Foreign Ministry | KAZ | GOV
@ members of the European Parliament | EUR | LEG

> The peacekeepers of the Collective Security Treaty Organization will begin leaving Kazakhstan in two days, the Kazakh president told the lower chamber by video link on Tuesday.
leaving | CONCEDE or RETREAT | peacekeepers of the Collective Security Treaty Organization -> | planned | the Kazakh president (told) | Kazakhstan (KAZ) | "in two days" 2022-01-13
> Their main mission had been completed successfully, he noted, and the withdrawal would take no more than ten days.
withdrawal | CONCEDE or RETREAT | -> | planned | he = Kazakh president (noted) | - | "no more than ten days" 2022-01-13..2022-01-23
> At the same sitting deputies approved Daniyar Ospanov as Prime Minister.
approved | SUPPORT | deputies -> Daniyar Ospanov | occurred | - | - | 2022-01-11
office: Daniyar Ospanov | Prime Minister | Kazakhstan | KAZ | current
>
> The president once more described last week's events as an attempted coup by terrorists, whom, as he recalled, he had ordered the troops to shoot without warning.
attempted coup | ASSAULT or COERCE | terrorists -> | occurred | The president = Kazakh president (described) | - | "last week" 2022-01-03..2022-01-09
ordered the troops to shoot | THREATEN/violence or ASSAULT | he = Kazakh president -> terrorists | occurred | he = Kazakh president (recalled) | - | ..2022-01-11
> It had started on 2 January in Zhanaozen, where drivers blocked a road over the price of liquefied gas.
blocked a road | PROTEST/obstruct | drivers -> | occurred | - | Zhanaozen (KAZ) | "on 2 January" 2022-01-02
> In Almaty crowds set fire to the city hall and seized the airport on 5 January; the cabinet stepped down the same day.
set fire | ASSAULT/destroy or PROTEST | crowds -> city hall | occurred | - | Almaty (KAZ) | "on 5 January" 2022-01-05
seized | COERCE/seize or ASSAULT | crowds -> airport | occurred | - | Almaty (KAZ) | "on 5 January" 2022-01-05
stepped down | RETREAT/resign | cabinet -> | occurred | - | - | "the same day" 2022-01-05
> As of Tuesday morning 9,900 persons had been detained, the Interior Ministry specified.
detained | COERCE/arrest | -> persons | occurred | the Interior Ministry (specified) | - | "As of Tuesday morning" ..2022-01-11
> The former head of the National Security Committee is in custody on suspicion of treason.
in custody | COERCE/arrest | -> former head of the National Security Committee | occurred | - | - | ..2022-01-11
? suspicion of treason | ACCUSE/allege | -> former head of the National Security Committee | occurred | - | - | ..2022-01-11
>
> In a telephone conversation the Chinese foreign minister assured his Kazakh counterpart of Beijing's firm support.
telephone conversation | CONSULT/phone | Chinese foreign minister, Kazakh counterpart -> | occurred | - | - | ..2022-01-11
assured | SUPPORT or AGREE | Chinese foreign minister -> Kazakh counterpart | occurred | - | - | ..2022-01-11
> The Foreign Ministry described as biased a demand by members of the European Parliament for an international inquiry.
described as biased | REJECT or ACCUSE | Foreign Ministry -> members of the European Parliament | occurred | - | - | ..2022-01-11
demand | REQUEST/change or REQUEST | members of the European Parliament -> | occurred | - | - | ..2022-01-11
? inquiry | ACCUSE/investigate | -> | hypothetical | members of the European Parliament (demand) | - | 2022-01-11..
