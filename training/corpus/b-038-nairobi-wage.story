published: 2025-07-09
style: local daily
region: East Africa
title: State backs off fuel levy

@ Treasury | KEN | GOV
@ governors | KEN | GOV
@ Beatrice Wanyonyi | KEN | GOV
@ President | KEN | GOV
@ Cabinet | KEN | GOV
@ PSs | KEN | GOV
@ 31 people | KEN | CVL
@ Independent Policing Oversight Authority | KEN | GOV
@ eleven officers | KEN | COP
@ nine-member caucus of bishops and imams | KEN | REL
@ people | KEN | UAF
@ Hanifa Otiende | KEN | SOC
@ Detectives | KEN | COP
@ friends | KEN | CVL
@ DCI headquarters | KEN | COP
@ ODM-leaning MPs | KEN | LEG
@ National Police Service | KEN | COP

> The Treasury has shelved the controversial fuel levy and will instead table a leaner Bill in September, it emerged on Tuesday, a day after the deadliest protests in a year.
shelved | CONCEDE or RETREAT | Treasury -> | occurred | - | - | ..2025-07-09
? table | CONCEDE or AGREE | Treasury -> | planned | - | - | "in September" 2025-09-01..2025-09-30
protests | PROTEST/demo | -> | occurred | - | - | 2025-07-07
> The climb-down was conveyed to governors by Treasury Cabinet Secretary Beatrice Wanyonyi at a closed-door meeting in Naivasha, sources who sat in disclosed.
meeting | CONSULT | governors, Beatrice Wanyonyi -> | occurred | sources (disclosed) | Naivasha (KEN) | ..2025-07-09
office: Beatrice Wanyonyi | Treasury Cabinet Secretary | - | KEN | current
> "She told us the President will also reconstitute the Cabinet, and that two PSs have already handed in their resignation letters," one of them said.
reconstitute | SANCTION/expel or CONCEDE | President -> Cabinet | planned | one of them (said) > She = Beatrice Wanyonyi (told) | - | 2025-07-09..
resignation | RETREAT/resign | PSs -> | occurred | one of them (said) > She = Beatrice Wanyonyi (told) | - | ..2025-07-09
>
> The Independent Policing Oversight Authority said 31 people were killed in Monday's demos and that it had opened files on eleven officers.
killed | ASSAULT | -> 31 people | occurred | The Independent Policing Oversight Authority (said) | - | "Monday's" 2025-07-07
demos | PROTEST/demo | -> | occurred | - | - | "Monday's" 2025-07-07
opened files | ACCUSE/investigate | it = Independent Policing Oversight Authority -> eleven officers | occurred | The Independent Policing Oversight Authority (said) | - | ..2025-07-09
> Roads into the city, barricaded with razor wire since Sunday night, were cleared by yesterday evening; matatus were back and the exchange rate held.
barricaded | COERCE/restrict | -> | occurred | - | - | "since Sunday night" 2025-07-06..2025-07-08
cleared | RETREAT/access or CONCEDE | -> | occurred | - | - | "by yesterday evening" 2025-07-08
>
> A nine-member caucus of bishops and imams has asked for an audience with the President, who, sources say, is minded to grant it.
asked for | REQUEST/meet | nine-member caucus of bishops and imams -> President | occurred | - | - | ..2025-07-09
grant | AGREE | President -> nine-member caucus of bishops and imams | hypothetical | sources (say) | - | 2025-07-09..
> Activist Hanifa Otiende, snatched from a restaurant last Thursday by people who did not identify themselves, was found dazed in Machakos.
snatched | ASSAULT/abduct or COERCE | people -> Hanifa Otiende | occurred | - | restaurant | "last Thursday" 2025-07-03
> Detectives deny having held her.
held | COERCE/arrest or ASSAULT | Detectives -> her = Hanifa Otiende | denied | Detectives (deny) | - | ..2025-07-09
> Her friends plan to picket the DCI headquarters every evening until somebody is charged, and ODM-leaning MPs have vowed to shoot down any vote of extra billions for the National Police Service.
picket | PROTEST/demo or PROTEST | friends -> DCI headquarters | planned | - | DCI headquarters (KEN) | "every evening" 2025-07-09..
charged | ACCUSE/allege | -> | hypothetical | - | - | 2025-07-09..
vowed | REJECT or AGREE or THREATEN | ODM-leaning MPs -> National Police Service | planned | - | - | 2025-07-09..
