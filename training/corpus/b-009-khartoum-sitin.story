published: 2019-06-12
style: agency
region: Horn of Africa
title: Sudan strikers go back to work

@ Sudan's protest leaders | SDN | OPP
@ ruling generals | SDN | MIL
@ military council | SDN | MIL
@ political prisoners | SDN | OPP
@ Three rebel officials | SDN | REB
@ security forces | SDN | MIL
@ army headquarters | SDN | MIL
@ 118 people | SDN | CVL
@ committee under the prosecutor-general | SDN | JUD
@ chairman | SDN | JUD
@ African Union | IGO | GOV
@ Sudan | SDN | GOV
@ survivors | SDN | CVL
@ Rapid Support units | SDN | PRM

> Sudan's protest leaders have called off a general strike and civil disobedience campaign and agreed to resume talks with the ruling generals, an Ethiopian envoy said late on Tuesday.
called off | RETREAT or CONCEDE | Sudan's protest leaders -> | occurred | an Ethiopian envoy (said) | - | ..2019-06-12
strike | PROTEST/strike | Sudan's protest leaders -> | occurred | an Ethiopian envoy (said) | - | ..2019-06-12
agreed | AGREE | Sudan's protest leaders -> ruling generals | occurred | an Ethiopian envoy (said) | - | ..2019-06-12
resume talks | AGREE or CONSULT | Sudan's protest leaders, ruling generals -> | planned | an Ethiopian envoy (said) | - | 2019-06-12..
>
> The envoy, Getahun Mekuria, told reporters that as a gesture of goodwill the military council would release political prisoners.
release | CONCEDE or RETREAT | military council -> political prisoners | planned | Getahun Mekuria (told) | - | 2019-06-12..
office: Getahun Mekuria | envoy | - | ETH | current
> Three rebel officials deported to Juba earlier this week would be allowed to return, he added.
deported | COERCE/deport | -> Three rebel officials | occurred | he = Getahun Mekuria (added) | Juba (SSD) | "earlier this week" 2019-06-10..2019-06-12
allowed to return | CONCEDE | -> Three rebel officials | planned | he = Getahun Mekuria (added) | - | 2019-06-12..
>
> The opposition broke off contacts after security forces stormed a sit-in outside army headquarters on 3 June.
broke off | REJECT/meet or SANCTION | opposition = Sudan's protest leaders -> | occurred | - | - | 2019-06-03..2019-06-12
stormed | ASSAULT | security forces -> sit-in = Sudan's protest leaders | occurred | - | army headquarters (SDN) | "on 3 June" 2019-06-03
? sit-in | PROTEST/demo | opposition = Sudan's protest leaders -> army headquarters | occurred | - | army headquarters (SDN) | "on 3 June" 2019-06-03
> Doctors linked to the movement say 118 people were killed; the health ministry has spoken of 61.
killed | ASSAULT | -> 118 people | occurred | Doctors linked to the movement (say) | - | 2019-06-03
>
> Banks in Khartoum opened on Wednesday for the first time in four days, though few customers came.
none
> The shooting is being looked into by a committee under the prosecutor-general, whose chairman was replaced on Monday without explanation.
shooting | ASSAULT/firearms | -> | occurred | - | - | 2019-06-03
looked into | ACCUSE/investigate | committee under the prosecutor-general -> | occurred | - | - | ..2019-06-12
? replaced | SANCTION/expel | -> chairman | occurred | - | - | "on Monday" 2019-06-10
> The African Union, which suspended Sudan last week, welcomed the breakthrough.
suspended | SANCTION/withdraw or SANCTION | African Union -> Sudan | occurred | - | - | "last week" 2019-06-03..2019-06-09
welcomed | SUPPORT | African Union -> | occurred | - | - | ..2019-06-12
> Overnight the paramilitary Rapid Support units, blamed by survivors for the bloodshed, massed pick-ups mounted with machine guns at the bridges; by morning half of them had been drawn back to Omdurman.
blamed | ACCUSE/allege | survivors -> Rapid Support units | occurred | - | - | ..2019-06-12
massed | MOBILIZE/militia or MOBILIZE | Rapid Support units -> | occurred | - | bridges | "Overnight" 2019-06-11..2019-06-12
drawn back | RETREAT/withdraw | -> half of them = Rapid Support units | occurred | - | Omdurman (SDN) | "by morning" 2019-06-12
