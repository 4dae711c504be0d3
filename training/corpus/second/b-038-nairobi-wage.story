published: 2025-07-09
style: local daily
region: East Africa
title: State backs off fuel levy

@ Treasury | KEN | GOV
@ Beatrice Wanyonyi | KEN | GOV
@ governors | KEN | GOV
@ President | KEN | GOV
@ Cabinet | KEN | GOV
@ PSs | KEN | GOV
@ people | KEN | CVL
@ Independent Policing Oversight Authority | KEN | GOV
@ eleven officers | KEN | COP
@ caucus of bishops and imams | KEN | REL
@ people who did not identify themselves | KEN | UAF
@ Hanifa Otiende | KEN | CVL
@ Detectives | KEN | COP
@ friends | KEN | CVL
@ DCI | KEN | COP
@ somebody | - | UNK
@ ODM-leaning MPs | KEN | LEG
@ National Police Service | KEN | COP
office: Beatrice Wanyonyi | Cabinet Secretary | Treasury | KEN | current

> The Treasury has shelved the controversial fuel levy and will instead table a leaner Bill in September, it emerged on Tuesday, a day after the deadliest protests in a year.
shelved | CONCEDE | Treasury -> | occurred | - | - | ..2025-07-09
table | AGREE | Treasury -> | planned | - | - | "in September" 2025-09-01..2025-09-30
protests | PROTEST/demo | -> | occurred | - | - | 2025-07-07
> The climb-down was conveyed to governors by Treasury Cabinet Secretary Beatrice Wanyonyi at a closed-door meeting in Naivasha, sources who sat in disclosed.
? climb-down | CONCEDE | Beatrice Wanyonyi -> governors | occurred | sources who sat in (disclosed) | Naivasha (KEN) | ..2025-07-09
meeting | CONSULT | Beatrice Wanyonyi, governors -> | occurred | sources who sat in (disclosed) | Naivasha (KEN) | ..2025-07-09
> "She told us the President will also reconstitute the Cabinet, and that two PSs have already handed in their resignation letters," one of them said.
reconstitute | AGREE or CONCEDE | President -> Cabinet | planned | one of them = sources who sat in (said) > She = Beatrice Wanyonyi (told) | - | 2025-07-09..
handed in | RETREAT/resign | PSs -> | occurred | one of them = sources who sat in (said) > She = Beatrice Wanyonyi (told) | - | ..2025-07-09
>
> The Independent Policing Oversight Authority said 31 people were killed in Monday's demos and that it had opened files on eleven officers.
killed | ASSAULT | -> people | occurred | The Independent Policing Oversight Authority (said) | - | "Monday's" 2025-07-07 | killed 31
opened files | ACCUSE/investigate | it = Independent Policing Oversight Authority -> eleven officers | occurred | The Independent Policing Oversight Authority (said) | - | ..2025-07-09
> Roads into the city, barricaded with razor wire since Sunday night, were cleared by yesterday evening; matatus were back and the exchange rate held.
barricaded | COERCE/restrict | -> | occurred | - | city | "since Sunday night" 2025-07-06..2025-07-08
cleared | CONCEDE or RETREAT | -> | occurred | - | city | "by yesterday evening" 2025-07-08
>
> A nine-member caucus of bishops and imams has asked for an audience with the President, who, sources say, is minded to grant it.
asked | REQUEST/meet | caucus of bishops and imams -> President | occurred | - | - | ..2025-07-09
grant | AGREE or CONCEDE | who = President -> caucus of bishops and imams | hypothetical | sources (say) | - | 2025-07-09..
> Activist Hanifa Otiende, snatched from a restaurant last Thursday by people who did not identify themselves, was found dazed in Machakos.
snatched | ASSAULT/abduct | people who did not identify themselves -> Hanifa Otiende | occurred | - | restaurant | "last Thursday" 2025-07-03 | abducted 1
? found | RETREAT/release | -> Hanifa Otiende | occurred | - | Machakos (KEN) | ..2025-07-09
> Detectives deny having held her.
held | COERCE/arrest or ASSAULT | Detectives -> her = Hanifa Otiende | denied | Detectives (deny) | - | ..2025-07-09
> Her friends plan to picket the DCI headquarters every evening until somebody is charged, and ODM-leaning MPs have vowed to shoot down any vote of extra billions for the National Police Service.
picket | PROTEST/demo | friends -> DCI | planned | - | DCI headquarters (KEN) | "every evening" 2025-07-09..
? charged | ACCUSE/allege | -> somebody | hypothetical | - | - | 2025-07-09..
vowed | REJECT or THREATEN or AGREE | ODM-leaning MPs -> National Police Service | planned | - | - | 2025-07-09..
? shoot down | REJECT | ODM-leaning MPs -> National Police Service | planned | ODM-leaning MPs (vowed) | - | 2025-07-09..
