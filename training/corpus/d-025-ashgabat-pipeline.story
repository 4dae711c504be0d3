published: 2010-06-17
style: blog-like site
region: Central Asia
title: The pipe that blew

@ Gazprom | RUS | BUS
@ Turkmen Foreign Ministry | TKM | GOV
@ Ashgabat | TKM | GOV
@ Moscow | RUS | GOV
@ China | CHN | GOV
@ Iran | IRN | GOV
@ Murad Gurbanov | TKM | GOV
@ Turkmen leader | TKM | GOV
@ two activists | TKM | CVL
@ Bayram Atayev | TKM | CVL

> Remember the blast on the Davletbat pipe in April last year?
none
> Ashgabat still does, and it has not forgiven Gazprom.
none
> The Russian company, which had quietly cut the volumes it was taking by nine tenths, bought nothing at all from Ashgabat for eight months afterwards.
cut the volumes | SANCTION/discontinue | Russian company = Gazprom -> | occurred | - | - | ..2009-04-30
bought nothing | SANCTION/discontinue | Russian company = Gazprom -> Ashgabat | occurred | - | - | "for eight months afterwards" 2009-04-01..2009-12-31
> The Turkmen Foreign Ministry blamed it for the explosion in so many words.
blamed | ACCUSE/allege | Turkmen Foreign Ministry -> it = Gazprom | occurred | - | - | ..2010-06-17
>
> So the Turkmen leader went shopping elsewhere.
none
> China lent him four billion dollars and has been receiving gas through a pipe of its own since December; Iran doubled its purchases.
lent | AID | China -> him = Turkmen leader | occurred | - | - | ..2010-06-17
receiving gas | COOPERATE | China -> | occurred | - | - | "since December" 2009-12-01..2010-06-17
doubled its purchases | COOPERATE | Iran -> | occurred | - | - | ..2010-06-17
> "Ashgabat told Moscow: we too can close a valve," a trader for a German firm in Vienna, who saw the letter, recalls.
close a valve | THREATEN/restrict or SANCTION | we = Ashgabat -> Moscow | hypothetical | a trader for a German firm in Vienna (recalls) > Ashgabat (told) | - | -
>
> Last week Deputy Premier Murad Gurbanov flew to Moscow, reportedly to offer a truce: ten billion cubic metres a year, at the old price.
flew | CONSULT/visit | Murad Gurbanov -> Moscow | occurred | - | Moscow (RUS) | "Last week" 2010-06-07..2010-06-13
offer | AGREE or REQUEST | Murad Gurbanov -> Moscow | uncertain | (reportedly) | Moscow (RUS) | "Last week" 2010-06-07..2010-06-13
office: Murad Gurbanov | Deputy Premier | Turkmenistan | TKM | current
> His hosts turned it down, if gossip is to be believed.
turned it down | REJECT | hosts = Moscow ->  | uncertain | gossip (believed) | - | 2010-06-07..2010-06-13
>
> And at home?
none
> Nothing on television, of course.
none
> But the exiled Human Rights Centre says that two activists who had photographed the crater were jailed, and that one, Bayram Atayev, was tortured.
jailed | COERCE/arrest or SANCTION | -> two activists | occurred | the exiled Human Rights Centre (says) | - | ..2010-06-17
tortured | ASSAULT/torture | -> Bayram Atayev | occurred | the exiled Human Rights Centre (says) | - | ..2010-06-17
