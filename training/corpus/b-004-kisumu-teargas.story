published: 2017-10-11
style: broadcaster site
region: East Africa
title: Tear gas in Kisumu as opposition marches

@ Kenyan police | KEN | COP
@ opposition supporters | KEN | OPP
@ electoral commission | KEN | GOV
@ Young men | KEN | CVL
@ Kondele roundabout | KEN | UNK
@ supermarket | KEN | BUS
@ two buses | KEN | BUS
@ alliance | KEN | OPP
@ chief executive | KEN | GOV
@ interior ministry | KEN | GOV
@ Amnesty International | NGO | SOC
@ General Service Unit | KEN | COP

> Kenyan police fired tear gas at opposition supporters in the lakeside city of Kisumu on Wednesday, the third day of marches against the electoral commission.
fired tear gas | ASSAULT/crowd-control | Kenyan police -> opposition supporters | occurred | - | Kisumu (KEN) | "on Wednesday" 2017-10-11
marches | PROTEST/demo | opposition supporters -> electoral commission | occurred | - | Kisumu (KEN) | "on Wednesday" 2017-10-09..2017-10-11
> Shops had been shuttered since morning.
none
> Young men lit bonfires and barricaded the Kondele roundabout; a supermarket was looted, and two buses were stoned.
barricaded | PROTEST/obstruct | Young men -> Kondele roundabout | occurred | - | Kondele roundabout (KEN) | 2017-10-11
? bonfires | PROTEST/obstruct | Young men -> | occurred | - | Kondele roundabout (KEN) | 2017-10-11
looted | PROTEST/riot or COERCE | -> supermarket | occurred | - | - | 2017-10-11
stoned | PROTEST/riot or ASSAULT | -> two buses | occurred | - | - | 2017-10-11
>
> "They shot at us when we were only singing," said Millicent Atieno, a fishmonger, holding up a spent cartridge.
shot | ASSAULT/firearms | They = Kenyan police -> us = opposition supporters | occurred | Millicent Atieno (said) | - | ..2017-10-11
> County police commander Titus Wekesa denied that live rounds had been used.
live rounds | ASSAULT/firearms | -> | denied | Titus Wekesa (denied) | - | ..2017-10-11
office: Titus Wekesa | commander | County police | KEN | current
>
> In Nairobi a coalition spokesman, Jared Olwenya, said the alliance would keep its followers in the streets until the commission's chief executive resigns.
keep its followers in the streets | PROTEST/demo or THREATEN | alliance -> | planned | Jared Olwenya (said) | - | 2017-10-11..
resigns | RETREAT/resign or CONCEDE | chief executive -> | hypothetical | Jared Olwenya (said) | - | 2017-10-11..
office: Jared Olwenya | spokesman | coalition | KEN | current
> The interior ministry has banned demonstrations in the centres of three cities, a measure that Amnesty International described as unlawful.
banned | COERCE/restrict | interior ministry -> | occurred | - | centres of three cities (KEN) | ..2017-10-11
described | ACCUSE/disapprove | Amnesty International -> measure = interior ministry | occurred | - | - | ..2017-10-11
> Regular officers will be reinforced from Thursday by two companies of the paramilitary General Service Unit, which has been flown in from Embakasi and went on patrol in Nyalenda at dusk.
reinforced | MOBILIZE/police | General Service Unit -> | planned | - | - | "from Thursday" 2017-10-12..
flown in | MOBILIZE/police | -> which = General Service Unit | occurred | - | - | ..2017-10-11
patrol | MOBILIZE/police | which = General Service Unit -> | occurred | - | Nyalenda (KEN) | "at dusk" 2017-10-11
