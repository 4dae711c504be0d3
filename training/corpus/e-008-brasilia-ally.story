published: 2017-06-02
style: opposition site
region: Brazil
title: They knew, and they voted

@ Otávio Lacerda | BRA | LEG
@ Federal Police | BRA | COP
@ Lacerda's brother-in-law | BRA | BUS
@ Supreme Court | BRA | JUD
@ Renato Figueira | BRA | JUD
@ Ethics Council | BRA | LEG
@ Workers' and Farmers' Front | BRA | OPP
@ government | BRA | GOV
@ state development bank | BRA | BUS
@ six deputies | BRA | LEG
@ Sílvia Tavares | BRA | OPP
@ meat company | BRA | BUS
@ thousands of people | BRA | CVL

> So Deputy Otávio Lacerda keeps his seat.
none
> The Ethics Council on Thursday buried, by eleven votes to nine, the motion to strip him of it, and six deputies of the ruling bloc who had publicly called him a thief in March voted to save his skin.
buried | REJECT/change or SUPPORT | Ethics Council -> | occurred | - | - | "on Thursday" 2017-06-01
called him a thief | ACCUSE/allege | six deputies -> him = Otávio Lacerda | occurred | - | - | "in March" 2017-03-01..2017-03-31
voted to save his skin | SUPPORT or REJECT | six deputies -> his = Otávio Lacerda | occurred | - | - | "on Thursday" 2017-06-01
>
> Remember what the Federal Police found when they raided the farm of Lacerda's brother-in-law: 3 million reais in feed sacks, seized in front of the television cameras.
raided | COERCE/seize | Federal Police -> Lacerda's brother-in-law | occurred | - | - | ..2017-06-02
seized | COERCE/seize | Federal Police -> | occurred | - | - | ..2017-06-02 | amount 3000000 BRL
> The Attorney General says the money came from a meat company to which the state development bank had lent 400 million.
? came | AID | meat company -> | occurred | Attorney General (says) | - | ..2017-06-02
lent | AID | state development bank -> meat company | occurred | Attorney General (says) | - | ..2017-06-02 | amount 400000000
>
> "The government bought this vote with road money," said Sílvia Tavares of the Workers' and Farmers' Front, which has asked the Supreme Court to annul the session.
bought this vote | ACCUSE/allege or AID | Sílvia Tavares -> government | occurred | Sílvia Tavares (said) | - | ..2017-06-02
asked | REQUEST/change | Workers' and Farmers' Front -> Supreme Court | occurred | - | - | ..2017-06-02
> Justice Renato Figueira gave the bench of the chamber ten days to explain itself.
gave | REQUEST | Renato Figueira -> | occurred | - | - | ..2017-06-02
office: Renato Figueira | Justice | Supreme Court | BRA | current
> In 2013 thousands of people took to the streets over twenty centavos of bus fare.
took to the streets | PROTEST/demo | thousands of people -> | occurred | - | - | "In 2013" 2013-01-01..2013-12-31
> Where are they today?
none
