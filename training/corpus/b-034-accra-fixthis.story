published: 2024-09-27
style: blog-like site
region: West Africa
title: So they let our people go

@ young Ghanaians | GHA | CVL
@ Adwoa | GHA | CVL
@ men at Nima police station | GHA | COP
@ street preacher | GHA | REL
@ nobody | - | UNK
@ Organised Labour | GHA | LAB
@ every worker | GHA | LAB
@ bishops | GHA | REL
@ faithful | GHA | CVL
@ Kwabena Opare-Darko | GHA | GOV
@ our page | GHA | CVL

> Finally!
none
> The last of the 54 young Ghanaians who marched against illegal gold pits on Saturday are out on bail as of noon today, and I cried like a baby outside the court complex.
out on bail | RETREAT/release | -> young Ghanaians | occurred | - | court complex | "as of noon today" 2024-09-27
marched | PROTEST/demo | young Ghanaians -> | occurred | - | - | "on Saturday" 2024-09-21
> Bail of 50,000 cedis each, for blocking a roundabout!
? blocking | PROTEST/obstruct | -> | occurred | - | roundabout | 2024-09-21
>
> Some of them had no lawyer for three days, and my cousin Adwoa, who is asthmatic, was denied her inhaler.
denied | REJECT or COERCE | -> Adwoa | occurred | - | - | ..2024-09-27
> By whom?
none
> Ask the men at Nima police station, who also grabbed a street preacher merely for filming.
grabbed | COERCE/arrest | men at Nima police station = men at Nima police station -> street preacher | occurred | - | - | ..2024-09-27
> Their commander says nobody was mistreated.
mistreated | ASSAULT or COERCE | -> nobody | denied | Their commander (says) | - | ..2024-09-27
>
> What did we win?
none
> Organised Labour has served notice that every worker goes on strike on 10 October if mining in forest reserves is not outlawed by then, and the bishops have told the faithful to stay away from the state funeral jamboree.
served notice | THREATEN | Organised Labour -> | occurred | - | - | ..2024-09-27
goes on strike | PROTEST/strike | every worker -> | hypothetical | Organised Labour (served notice) | - | "on 10 October" 2024-10-10
outlawed | CONCEDE or COERCE | -> | hypothetical | Organised Labour (served notice) | - | "by then" 2024-09-27..2024-10-10
told | REQUEST | bishops -> faithful | occurred | - | - | ..2024-09-27
stay away | PROTEST/boycott | faithful -> | hypothetical | the bishops (told) | - | 2024-09-27..
> The Lands Minister, one Kwabena Opare-Darko, swears he will repeal the regulation that opened up the reserves.
swears | AGREE or CONCEDE | Kwabena Opare-Darko -> | planned | - | - | 2024-09-27..
opened up | CONCEDE | -> | occurred | - | reserves (GHA) | ..2024-09-27
office: Kwabena Opare-Darko | Lands Minister | - | GHA | current
> He swore that in March too.
none
>
> Oh, and our page was hacked on Tuesday night; if you received a begging message from me, delete it.
hacked | COERCE/cyber | -> our page | occurred | - | - | "on Tuesday night" 2024-09-24
> Next vigil: Sunday, Independence Square, bring candles.
vigil | PROTEST/demo | -> | planned | - | Independence Square (GHA) | "Sunday" 2024-09-29
