published: 2021-02-26
style: wire brief
region: Central Africa

@ UN peacekeepers | UNO | MIL
@ UN car | UNO | GOV
@ mission in the Democratic Republic of Congo | UNO | GOV
@ Security Council | UNO | GOV
@ convoy of traders | COD | BUS
@ Codeco militia | COD | REB
@ Codeco delegate | COD | REB
@ another faction | COD | REB
@ provincial authorities | COD | GOV
@ Kinshasa | COD | GOV
@ army | COD | MIL
@ students | COD | EDU
@ dozen | COD | EDU
@ Police | COD | COP
@ magistrate | COD | JUD

> UN peacekeepers came under fire near Djugu on Thursday while they were escorting a convoy of traders, and a Moroccan soldier was wounded, the mission in the Democratic Republic of Congo said.
came under fire | ASSAULT/firearms | -> UN peacekeepers | occurred | the mission in the Democratic Republic of Congo (said) | Djugu (COD) | "on Thursday" 2021-02-25 | injured 1
escorting | AID or COOPERATE | UN peacekeepers -> convoy of traders | occurred | the mission in the Democratic Republic of Congo (said) | Djugu (COD) | "on Thursday" 2021-02-25
> It blamed the Codeco militia, which had signed a truce with the provincial authorities in July and renounced it three months later after the army shelled its camp.
blamed | ACCUSE/allege | It = mission in the Democratic Republic of Congo -> Codeco militia | occurred | - | - | ..2021-02-26
signed | SUPPORT or AGREE or RETREAT | Codeco militia, provincial authorities -> | occurred | - | - | "in July" 2020-07-01..2020-07-31
renounced | REJECT | Codeco militia -> | occurred | - | - | "three months later" 2020-10-01..2020-10-31
shelled | ASSAULT/heavy-weapons | army -> camp = Codeco militia | occurred | - | - | ..2020-10-31
> A Codeco delegate reached by telephone denied responsibility, saying that another faction had opened fire on the blue helmets.
denied | REJECT or ACCUSE | Codeco delegate -> | occurred | - | - | ..2021-02-26
opened fire | ASSAULT/firearms | another faction -> blue helmets = UN peacekeepers | occurred | A Codeco delegate (saying) | - | 2021-02-25
>
> In Bunia, students burned tyres and threw stones at a UN car on Friday, shouting that the mission protects nobody.
burned | PROTEST/riot | students -> | occurred | - | Bunia (COD) | "on Friday" 2021-02-26
threw stones | PROTEST/riot or ASSAULT | students -> UN car | occurred | - | Bunia (COD) | "on Friday" 2021-02-26
> Police dispersed them, arresting a dozen, whom a magistrate let go by nightfall.
dispersed | ASSAULT/crowd-control or COERCE | Police -> them = students | occurred | - | - | 2021-02-26
arresting | COERCE/arrest | Police -> dozen | occurred | - | - | 2021-02-26 | arrested 12
let go | RETREAT/release | magistrate -> whom = dozen | occurred | - | - | "by nightfall" 2021-02-26
>
> The Security Council is due to discuss the troops' withdrawal from Ituri and the Kivus next month, and Kinshasa has proposed that it be completed before 2024.
discuss | AGREE or CONSULT | Security Council -> | planned | - | - | "next month" 2021-03-01..2021-03-31
withdrawal | CONCEDE or RETREAT | troops = UN peacekeepers -> | hypothetical | - | Ituri (COD) | 2021-02-26..
proposed | REQUEST | Kinshasa -> | occurred | - | - | ..2021-02-26
