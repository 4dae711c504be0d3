published: 2017-03-12
style: agency
region: Western Europe
title: Dutch turn back Turkish minister

@ Netherlands | NLD | GOV
@ Turkish family minister | TUR | GOV
@ Turkish president | TUR | GOV
@ Rotterdam police | NLD | COP
@ Dutch ambassador | NLD | GOV
@ Dutch embassy | NLD | GOV
@ Dutch prime minister | NLD | GOV
@ Ankara | TUR | GOV
@ Denmark | DNK | GOV
@ aircraft of the Turkish foreign minister | TUR | GOV
@ Both | TUR | GOV
@ Turks in Rotterdam | NLD | CVL
@ crowd | NLD | CVL
@ twelve people | NLD | CVL
@ Dutch | NLD | GOV
@ superior | TUR | GOV

> The Netherlands escorted the Turkish family minister to the German border early on Sunday, hours after it had denied landing rights to the aircraft of the Turkish foreign minister.
escorted | SANCTION/expel or COERCE | Netherlands -> Turkish family minister | occurred | - | German border | "early on Sunday" 2017-03-12
denied landing rights | COERCE/restrict or REJECT | it = Netherlands -> aircraft of the Turkish foreign minister | occurred | - | - | ..2017-03-12
> Both had meant to canvass among Turks in Rotterdam for next month's referendum.
? canvass | REQUEST or CONSULT | Both -> Turks in Rotterdam | planned | - | Rotterdam (NLD) | ..2017-03-12
>
> Rotterdam police used dogs and a water cannon to break up a crowd of about a thousand outside the Turkish consulate, where bottles flew; twelve people were taken in.
break up | ASSAULT/crowd-control | Rotterdam police -> crowd | occurred | - | Turkish consulate | 2017-03-12
bottles flew | PROTEST/riot or ASSAULT | -> | occurred | - | Turkish consulate | 2017-03-12
taken in | COERCE/arrest | -> twelve people | occurred | - | - | 2017-03-12
> The Turkish president said the Dutch were "remnants of Nazism" and that they would pay the price.
remnants of Nazism | ACCUSE/disapprove | Turkish president -> Dutch | occurred | The Turkish president (said) | - | ..2017-03-12
pay the price | THREATEN | they = Dutch -> | planned | The Turkish president (said) | - | 2017-03-12..
> "Crazy," was the comment of the Dutch prime minister, who insisted that he would not apologise.
? Crazy | ACCUSE/disapprove | Dutch prime minister -> | occurred | the Dutch prime minister (comment) | - | ..2017-03-12
apologise | REJECT or CONCEDE | he = Dutch prime minister -> | denied | the Dutch prime minister (insisted) | - | 2017-03-12..
>
> Ankara has sealed off the Dutch embassy "for reasons of security" and let it be known that the Dutch ambassador, who is abroad, need not come back for some time.
sealed off | COERCE/restrict | Ankara -> Dutch embassy | occurred | - | - | ..2017-03-12
need not come back | SANCTION/expel or SANCTION | Ankara -> Dutch ambassador | occurred | Ankara (let it be known) | - | ..2017-03-12
> Flights will be next, then trade, Deputy Prime Minister Ömer Kılınç told state television, unless there is a written apology.
? Flights will be next | THREATEN/restrict or SANCTION | -> | hypothetical | Ömer Kılınç (told) | - | 2017-03-12..
? apology | CONCEDE | -> | hypothetical | Ömer Kılınç (told) | - | 2017-03-12..
office: Ömer Kılınç | Deputy Prime Minister | - | TUR | current
> Denmark asked his superior to postpone a visit planned for 20 March because of the quarrel.
asked | REQUEST/change or REJECT or REQUEST | Denmark -> superior | occurred | - | - | ..2017-03-12
visit | AGREE or CONSULT | superior -> | planned | - | - | "20 March" 2017-03-20
