# Agency copy with a dateline: casualties as ranges, unnamed officials, a bare "reportedly", an army that denies.
report: examples/02-sahel.txt
title: Raid on market in western Niger leaves at least 17 dead
publisher: Savanna Wire
published: 2023-11-21
floor: 0.00

@ Gunmen | - | UAF
@ army | NER | MIL
@ European Union | EUR | GOV

> Gunmen on motorcycles killed at least 17 villagers and wounded dozens more in Niger's Tillabéri region on Sunday, two local officials said.
killed | ASSAULT | Gunmen -> villagers | occurred | two local officials (said) | Tillabéri region (NER) | "on Sunday" 2023-11-19 | killed 17..
? wounded | ASSAULT | Gunmen -> dozens = villagers | occurred | two local officials (said) | Tillabéri region (NER) | "on Sunday" 2023-11-19 | injured 24..
>
> The attackers surrounded the weekly market of Fonéko Béri, opened fire on traders and burned grain stores before riding off towards the Malian border, according to a councillor who asked not to be named because he feared reprisals.
? surrounded | ASSAULT or COERCE | attackers = Gunmen -> market of Fonéko Béri | occurred | a councillor (according to) | Fonéko Béri (NER) | "on Sunday" 2023-11-19
opened fire | ASSAULT/firearms | attackers = Gunmen -> traders | occurred | a councillor (according to) | Fonéko Béri (NER) | "on Sunday" 2023-11-19
burned | ASSAULT/destroy | attackers = Gunmen -> grain stores | occurred | a councillor (according to) | Fonéko Béri (NER) | "on Sunday" 2023-11-19
> A security source told Savanna Wire that eight people, among them the village chief, had been abducted.
abducted | ASSAULT/abduct | -> eight people | occurred | A security source (told) | - | ..2023-11-21 | abducted 8
>
> No group has claimed the assault.
> The army blamed fighters loyal to Islamic State in the Sahel and said it had deployed two companies to the area on Monday.
blamed | ACCUSE/allege | army -> fighters loyal to Islamic State in the Sahel | occurred | - | - | ..2023-11-21
deployed | MOBILIZE/troops | it = army -> | occurred | The army (said) | - | "on Monday" 2023-11-20
> A jet reportedly struck a convoy north of the river overnight, but the defence ministry denied that any air raid had taken place.
struck | ASSAULT/aerial | jet -> convoy | uncertain | (reportedly) | - | ..2023-11-21
air raid | ASSAULT/aerial | -> | denied | the defence ministry (denied) | - | ..2023-11-21
>
> "We have not bombed anyone," its spokesman, Colonel Adamou Tinni, said.
bombed | ASSAULT/aerial | We = army -> anyone | denied | Adamou Tinni (said) | - | ..2023-11-21
office: Adamou Tinni | spokesman | defence ministry | NER | current
> "Our men are securing the wells."
? securing | MOBILIZE/troops | men -> | occurred | Adamou Tinni (said, carried) | - | ..2023-11-21
>
> Niger, Mali and Burkina Faso agreed in September to defend one another against attack.
agreed | AGREE | Niger, Mali, Burkina Faso -> | occurred | - | - | "in September" 2023-09-01..2023-09-30
> They are now preparing a joint force, which could begin patrols as early as January.
? preparing | COOPERATE or AGREE or MOBILIZE | They = Niger, They = Mali, They = Burkina Faso -> | occurred | - | - | "now" ..2023-11-21
patrols | AGREE or COOPERATE or MOBILIZE | joint force -> | hypothetical | - | - | "January" 2024-01-01..
> Niamey has asked Algeria for surveillance planes, a diplomat in the region said.
asked | REQUEST/assist | Niamey -> Algeria | occurred | a diplomat in the region (said) | - | ..2023-11-21
>
> The United Nations refugee agency said it had handed out tents and food to some 2,400 people who fled to the town of Téra.
handed out | AID | it = United Nations refugee agency -> people | occurred | The United Nations refugee agency (said) | - | ..2023-11-21
> It warned that deliveries would stop unless the road was reopened.
? warned | THREATEN/restrict or SANCTION | It = United Nations refugee agency -> | occurred | - | - | ..2023-11-21
>
> In Brussels the European Union, which suspended security assistance to Niger after the coup of July, urged the military authorities to release the deposed president.
suspended | SANCTION/discontinue | European Union -> Niger | occurred | - | - | -
? coup | COERCE or ASSAULT | -> | occurred | - | - | "July" 2023-07-01..2023-07-31
urged | REQUEST/yield | European Union -> military authorities | occurred | - | Brussels (BEL) | ..2023-11-21
