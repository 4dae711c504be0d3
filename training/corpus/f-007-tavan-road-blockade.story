published: 2022-12-14
style: regional weekly
region: East Asia
title: Herders lift road blockade after cabinet gives in

@ Herders from three districts in South Gobi province | MNG | AGR
@ herders | MNG | AGR
@ herders' delegate | MNG | AGR
@ five men | MNG | CVL
@ pastures | MNG | CVL
@ coal road to Gashuunsukhait | MNG | BUS
@ night convoys | MNG | BUS
@ state company | MNG | BUS
@ cabinet | MNG | GOV
@ mining ministry | MNG | GOV
@ district councils | MNG | GOV
@ officials | MNG | GOV
@ police car | MNG | COP
@ Prosecutors | MNG | JUD
@ Democratic Party | MNG | PTY

> Herders from three districts in South Gobi province lifted their blockade of the coal road to Gashuunsukhait on Monday, a day after the cabinet gave in to their main demand and suspended night convoys.
lifted | RETREAT | Herders from three districts in South Gobi province -> | occurred | - | - | "on Monday" 2022-12-12
blockade | PROTEST/obstruct | Herders from three districts in South Gobi province -> coal road to Gashuunsukhait | occurred | - | - | ..2022-12-14
gave in | CONCEDE | cabinet -> Herders from three districts in South Gobi province | occurred | - | - | "a day after" 2022-12-11
suspended | COERCE/restrict or CONCEDE | cabinet -> night convoys | occurred | - | - | "a day after" 2022-12-11
> For nine days up to 2,000 trucks had stood in line, and temperatures fell to minus 31.
none
>
> The mining ministry further agreed to pay for four wells, to share dust measurements with the district councils and to let a herders' delegate sit on the licensing board.
agreed | AGREE | mining ministry -> | occurred | - | - | ..2022-12-14
? pay | AID or AGREE | mining ministry -> | planned | - | - | 2022-12-14..
? share | COOPERATE or AGREE | mining ministry -> district councils | planned | - | - | 2022-12-14..
? let | CONCEDE | mining ministry -> herders' delegate | planned | - | - | 2022-12-14..
> In return the herders dropped a lawsuit in which they had accused the state company of poisoning pastures.
dropped | RETREAT or CONCEDE | herders -> state company | occurred | - | - | ..2022-12-14
lawsuit | ACCUSE/investigate | herders -> state company | occurred | - | - | ..2022-12-14
accused | ACCUSE/allege | they = herders -> state company | occurred | - | - | ..2022-12-14
? poisoning | ASSAULT | state company -> pastures | occurred | they = herders (accused) | - | ..2022-12-14
> Not everyone is content: "They will break their word as they broke it in 2018," said Dolgorsuren Bat-Erdene, whose brother is among five men still held for stoning a police car.
? broke | REJECT | they = cabinet -> | occurred | Dolgorsuren Bat-Erdene (said) | - | "in 2018" 2018-01-01..2018-12-31
? break | REJECT | They = cabinet -> | planned | Dolgorsuren Bat-Erdene (said) | - | 2022-12-14..
held | COERCE/arrest | -> five men | occurred | - | - | ..2022-12-14 | arrested 5
stoning | ASSAULT/primitive or PROTEST | five men -> police car | occurred | - | - | ..2022-12-14
>
> Prosecutors are weighing an amnesty for them, the provincial governor told this paper.
amnesty | CONCEDE | Prosecutors -> them = five men | hypothetical | the provincial governor (told) | - | 2022-12-14..
> The Democratic Party has called a rally in Ulaanbaatar for Saturday against what it terms coal theft by officials.
rally | PROTEST/demo | Democratic Party -> | planned | - | Ulaanbaatar (MNG) | "for Saturday" 2022-12-17
? theft | COERCE/seize | officials -> | occurred | it = Democratic Party (terms) | - | ..2022-12-14
