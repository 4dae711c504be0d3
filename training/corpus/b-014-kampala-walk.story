published: 2011-04-30
style: local daily
region: East Africa
title: Besweri bailed as city burns

@ youths | UGA | CVL
@ Wilber Besweri | UGA | OPP
@ kiosks | UGA | BUS
@ motorists | UGA | CVL
@ two people | UGA | CVL
@ Mulago Hospital | UGA | MED
@ Nabweru magistrate | UGA | JUD
@ Enock Byaruhanga | UGA | GOV
@ officers | UGA | COP
@ Lawyers | UGA | CVL

> Kampala was brought to a standstill yesterday when youths angered by Thursday's arrest of opposition leader Wilber Besweri rioted in Kasangati, Ndeeba and Kisekka market.
rioted | PROTEST/riot | youths -> | occurred | - | Kasangati (UGA) | "yesterday" 2011-04-29
arrest | COERCE/arrest | -> Wilber Besweri | occurred | - | - | "Thursday's" 2011-04-28
> They burnt tyres, toppled kiosks and pelted motorists not showing the V sign with stones.
burnt | PROTEST/obstruct or PROTEST | They = youths -> | occurred | - | - | 2011-04-29
toppled | PROTEST/vandalize or PROTEST or ASSAULT | They = youths -> kiosks | occurred | - | - | 2011-04-29
pelted | ASSAULT/primitive or PROTEST | They = youths -> motorists | occurred | - | - | 2011-04-29
>
> At least two people were shot dead and 120 treated for injuries at Mulago Hospital, the Red Cross said.
shot dead | ASSAULT/firearms | -> two people | occurred | the Red Cross (said) | - | 2011-04-29
? treated | AID | Mulago Hospital -> | occurred | the Red Cross (said) | Mulago Hospital (UGA) | 2011-04-29
> Army trucks and an anti-riot water cannon were deployed on Entebbe Road at about 11am.
deployed | MOBILIZE/troops or MOBILIZE | -> | occurred | - | Entebbe Road (UGA) | 2011-04-29
>
> Dr Besweri, his eyes bandaged after pepper spray was emptied into his car, was granted bail by a Nabweru magistrate and flown to Nairobi for treatment.
pepper spray | ASSAULT/crowd-control | -> his = Wilber Besweri | occurred | - | - | 2011-04-28
granted bail | RETREAT/release or CONCEDE | Nabweru magistrate -> Besweri = Wilber Besweri | occurred | - | - | ..2011-04-30
? flown | AID or RETREAT | -> Besweri = Wilber Besweri | occurred | - | Nairobi (KEN) | ..2011-04-30
> He had been taken in four times since the walk-to-work campaign over food and fuel prices began on April 11.
taken in | COERCE/arrest | -> He = Wilber Besweri | occurred | - | - | 2011-04-11..2011-04-28
campaign | PROTEST/demo | -> | occurred | - | - | "April 11" 2011-04-11..2011-04-28
>
> Internal Affairs minister Enock Byaruhanga defended the officers, saying they acted in self-defence.
defended | SUPPORT | Enock Byaruhanga -> officers | occurred | - | - | ..2011-04-30
office: Enock Byaruhanga | Internal Affairs minister | - | UGA | current
> He, however, regretted the loss of life and promised an inquiry.
? regretted | CONCEDE | He = Enock Byaruhanga -> | occurred | - | - | ..2011-04-30
promised | AGREE or ACCUSE | He = Enock Byaruhanga -> | planned | - | - | 2011-04-30..
> Lawyers will lay down their tools for three days from Wednesday in protest, the law society resolved.
lay down their tools | PROTEST/strike | Lawyers -> | planned | the law society (resolved) | - | "from Wednesday" 2011-05-04..2011-05-06
