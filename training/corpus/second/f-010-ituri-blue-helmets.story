published: 2021-02-26
style: wire brief
region: Central Africa

@ UN peacekeepers | UNO | MIL
@ Moroccan soldier | MAR | MIL
@ convoy of traders | COD | BUS
@ mission in the Democratic Republic of Congo | UNO | GOV
@ Codeco militia | COD | REB
@ provincial authorities | COD | GOV
@ army | COD | MIL
@ Codeco | COD | REB
@ another faction | COD | REB
@ blue helmets | UNO | MIL
@ students | COD | EDU
@ UN | UNO | GOV
@ Police | COD | COP
@ magistrate | COD | JUD
@ Security Council | UNO | GOV
@ troops | UNO | MIL
@ Kinshasa | COD | GOV

> UN peacekeepers came under fire near Djugu on Thursday while they were escorting a convoy of traders, and a Moroccan soldier was wounded, the mission in the Democratic Republic of Congo said.
came under fire | ASSAULT/firearms | -> UN peacekeepers | occurred | mission in the Democratic Republic of Congo (said) | Djugu (COD) | "on Thursday" 2021-02-25
? escorting | AID or MOBILIZE or COOPERATE | they = UN peacekeepers -> convoy of traders | occurred | mission in the Democratic Republic of Congo (said) | Djugu (COD) | "on Thursday" 2021-02-25
? wounded | ASSAULT/firearms | -> Moroccan soldier | occurred | mission in the Democratic Republic of Congo (said) | Djugu (COD) | "on Thursday" 2021-02-25
> It blamed the Codeco militia, which had signed a truce with the provincial authorities in July and renounced it three months later after the army shelled its camp.
blamed | ACCUSE/allege | It = mission in the Democratic Republic of Congo -> Codeco militia | occurred | - | - | ..2021-02-26
signed | SUPPORT or AGREE or RETREAT | Codeco militia, provincial authorities -> | occurred | - | - | "in July" 2020-07-01..2020-07-31
renounced | REJECT/yield | Codeco militia -> provincial authorities | occurred | - | - | "three months later" 2020-10-01..2020-10-31
shelled | ASSAULT/heavy-weapons | army -> Codeco militia | occurred | - | - | ..2020-10-31
> A Codeco delegate reached by telephone denied responsibility, saying that another faction had opened fire on the blue helmets.
responsibility | ASSAULT/firearms or REJECT or ACCUSE | Codeco -> blue helmets | denied | Codeco delegate (denied) | - | 2021-02-25
opened fire | ASSAULT/firearms | another faction -> blue helmets | occurred | Codeco delegate (saying) | - | 2021-02-25
>
> In Bunia, students burned tyres and threw stones at a UN car on Friday, shouting that the mission protects nobody.
burned | PROTEST/riot | students -> | occurred | - | Bunia (COD) | "on Friday" 2021-02-26
threw | PROTEST/riot or ASSAULT | students -> UN | occurred | - | Bunia (COD) | "on Friday" 2021-02-26
> Police dispersed them, arresting a dozen, whom a magistrate let go by nightfall.
dispersed | COERCE/restrict or ASSAULT | Police -> them = students | occurred | - | - | 2021-02-26
arresting | COERCE/arrest | Police -> dozen = students | occurred | - | - | 2021-02-26
let go | RETREAT/release | magistrate -> dozen = students | occurred | - | - | "by nightfall" 2021-02-26
>
> The Security Council is due to discuss the troops' withdrawal from Ituri and the Kivus next month, and Kinshasa has proposed that it be completed before 2024.
discuss | AGREE or CONSULT | Security Council -> | planned | - | - | "next month" 2021-03-01..2021-03-31
? withdrawal | CONCEDE or RETREAT | troops -> | hypothetical | - | Ituri (COD) | 2021-02-26..
proposed | REQUEST/change | Kinshasa -> | occurred | - | - | ..2021-02-26
