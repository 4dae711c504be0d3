published: 2016-09-05
style: agency
region: East Africa
title: Juba accepts extra troops

@ South Sudan's government | SSD | GOV
@ additional peacekeepers | UNO | MIL
@ South Sudan | SSD | GOV
@ members of the Security Council | UNO | GOV
@ president | SSD | GOV
@ mission | UNO | MIL
@ Diplomats | UNO | GOV
@ Rebels | SSD | REB
@ council | UNO | GOV
@ vice-president | SSD | ELI
@ people | SSD | CVL
@ men in uniform | SSD | MIL
@ warehouses | NGO | SOC

> South Sudan's government has given its consent to the deployment of 4,000 additional peacekeepers, weeks after it dismissed the plan as an assault on its sovereignty.
consent | CONCEDE or AGREE | South Sudan's government -> | occurred | - | - | ..2016-09-05
deployment | AGREE | additional peacekeepers -> South Sudan | planned | - | South Sudan (SSD) | 2016-09-05..
dismissed | REJECT | it = South Sudan's government -> | occurred | - | - | ..2016-09-05
>
> The announcement came in a joint communiqué read out on Sunday by Cabinet Affairs Minister Peter Loro Gatluak after members of the Security Council, who spent three days in the country, had met the president in Juba.
met | CONSULT | members of the Security Council, president -> | occurred | - | Juba (SSD) | ..2016-09-05
spent three days | CONSULT/visit | members of the Security Council -> country = South Sudan | occurred | - | country = South Sudan (SSD) | ..2016-09-05
office: Peter Loro Gatluak | Cabinet Affairs Minister | South Sudan's government | SSD | current
> Restrictions on the movement of the existing mission are to be eased, and two roadblocks south of the capital will be taken down.
eased | CONCEDE | -> mission | planned | - | - | 2016-09-05..
taken down | CONCEDE or RETREAT | -> | planned | - | south of the capital = Juba (SSD) | 2016-09-05..
>
> Diplomats had warned of an arms embargo if access continued to be refused.
warned | THREATEN/restrict | Diplomats -> | occurred | - | - | ..2016-09-05
arms embargo | SANCTION or THREATEN | -> | hypothetical | Diplomats (warned) | - | 2016-09-05..
refused | REJECT/yield or COERCE | -> | occurred | Diplomats (warned) | - | ..2016-09-05
> Rebels loyal to the ousted vice-president, who fled to Khartoum last month, called the concession a trick and urged the council to act without waiting for Juba.
called | ACCUSE/disapprove | Rebels -> | occurred | - | - | ..2016-09-05
urged | REQUEST | Rebels -> council | occurred | - | - | ..2016-09-05
? fled | RETREAT | vice-president -> | occurred | - | Khartoum (SDN) | "last month" 2016-08-01..2016-08-31
? ousted | SANCTION/expel | -> vice-president | occurred | - | - | ..2016-09-05
> Several hundred people were killed in the capital in July.
killed | ASSAULT | -> people | occurred | - | capital = Juba (SSD) | "in July" 2016-07-01..2016-07-31
> Aid agencies say warehouses holding food for 220,000 people were emptied by men in uniform.
emptied | COERCE/seize or ASSAULT | men in uniform -> warehouses | occurred | Aid agencies (say) | - | ..2016-09-05
