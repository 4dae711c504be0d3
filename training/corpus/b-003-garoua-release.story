published: 2015-01-19
style: wire brief
region: Central Africa
title: Cameroon says hostages home

@ suspected Boko Haram fighters | NGA | REB
@ Twenty-four villagers | CMR | CVL
@ soldiers | CMR | MIL
@ sixty people | CMR | CVL
@ Houses | CMR | CVL
@ three people | CMR | CVL
@ parliament | TCD | LEG
@ Chad | TCD | GOV
@ Yaoundé | CMR | GOV
@ African Union | IGO | GOV
@ Garoua's Third Air Base | CMR | MIL
@ reservists | CMR | MIL

> Twenty-four villagers seized by suspected Boko Haram fighters in Cameroon's Far North were freed by soldiers on Monday, the defence ministry said.
seized | ASSAULT/abduct | suspected Boko Haram fighters -> Twenty-four villagers | occurred | the defence ministry (said) | Cameroon's Far North = Far North (CMR) | ..2015-01-19
freed | AID or RETREAT | soldiers -> Twenty-four villagers | occurred | the defence ministry (said) | - | "on Monday" 2015-01-19
> Some sixty people, many of them children, had been taken from two hamlets near Mokolo the day before.
taken | ASSAULT/abduct | -> Some sixty people = sixty people | occurred | - | Mokolo (CMR) | "the day before" 2015-01-18
> Houses were set alight and at least three people hacked to death.
set alight | ASSAULT/destroy | -> Houses | occurred | - | - | 2015-01-18
hacked to death | ASSAULT/primitive | -> three people | occurred | - | - | 2015-01-18
>
> The kidnappers were pursued to the Nigerian border, where an exchange of fire lasted about two hours, ministry spokesman Colonel Boniface Njoya said.
pursued | ASSAULT or MOBILIZE | -> kidnappers = suspected Boko Haram fighters | occurred | Boniface Njoya (said) | Nigerian border (CMR) | ..2015-01-19
exchange of fire | ASSAULT/firearms | -> | occurred | Boniface Njoya (said) | Nigerian border (CMR) | ..2015-01-19
office: Boniface Njoya | spokesman | defence ministry | CMR | current
> Chad, whose parliament authorised the dispatch of troops last week, has already sent a column of armoured vehicles into Maroua at Yaoundé's request.
authorised | SUPPORT | parliament -> | occurred | - | - | "last week" 2015-01-12..2015-01-18
dispatch | AGREE | Chad -> | planned | - | - | 2015-01-19..
sent | AID or MOBILIZE | Chad -> Yaoundé | occurred | - | Maroua (CMR) | ..2015-01-19
? request | REQUEST/assist | Yaoundé -> Chad | occurred | - | - | ..2015-01-19
> The African Union will discuss a regional force at the end of January.
discuss | AGREE | African Union -> | planned | - | - | "at the end of January" 2015-01-25..2015-01-31
? force | AGREE or MOBILIZE | African Union -> | hypothetical | - | - | 2015-01-19..
> Meanwhile Garoua's Third Air Base was placed on alert, reservists below the age of 40 have been told to report by Thursday, and artillery was moved up to the bridge at Fotokol.
placed on alert | MOBILIZE/troops | -> Garoua's Third Air Base | occurred | - | Garoua (CMR) | ..2015-01-19
told to report | MOBILIZE/troops | -> reservists | occurred | - | - | ..2015-01-19
moved up | MOBILIZE/weapons | -> | occurred | - | Fotokol (CMR) | ..2015-01-19
