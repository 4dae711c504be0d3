published: 2019-03-05
style: broadcaster site, historical background
region: East Asia

@ paratroopers | KOR | MIL
@ soldiers | KOR | MIL
@ helicopters | KOR | MIL
@ junta | KOR | MIL
@ armouries | KOR | MIL
@ crowd | KOR | CVL
@ city | KOR | CVL
@ survivors | KOR | CVL
@ citizens | KOR | CVL
@ prosecutors | KOR | JUD
@ retired general | KOR | ELI
@ Woo Sang-tae | KOR | ELI
@ Two presidents | KOR | ELI
@ priest | KOR | REL
@ anyone | KOR | MIL
@ universities | KOR | EDU
@ Students | KOR | EDU
@ 26 politicians | KOR | OPP
@ taxi drivers | KOR | LAB

> Nearly four decades after paratroopers fired on a crowd before the provincial hall in Gwangju, prosecutors on Tuesday questioned a retired general over a memoir in which he calls a dead priest a liar for having said that helicopters, too, shot at the city.
fired | ASSAULT/firearms | paratroopers -> crowd | occurred | - | Gwangju (KOR) | ..2019-03-05
questioned | ACCUSE/investigate | prosecutors -> retired general | occurred | - | - | "on Tuesday" 2019-03-05
calls | ACCUSE/allege | he = retired general -> priest | occurred | - | - | ..2019-03-05
shot | ASSAULT/firearms | helicopters -> city | occurred | a dead priest (said) | - | ..2019-03-05
> The general, Woo Sang-tae, 89, was hustled past survivors who pelted his car with eggs.
pelted | PROTEST/vandalize or ASSAULT | survivors -> Woo Sang-tae | occurred | - | - | 2019-03-05
> His lawyer denied that he had ever ordered anyone to open fire.
ordered | REQUEST or ASSAULT | he = Woo Sang-tae -> anyone | denied | His lawyer (denied) | - | ..2019-03-05
open fire | ASSAULT/firearms | anyone -> | denied | His lawyer (denied) | - | ..2019-03-05
>
> What is beyond dispute is how it began: on 17 May 1980 the junta extended martial law to the whole country, closed the universities and arrested 26 politicians, among them the region's favourite son.
extended martial law | COERCE/martial-law | junta -> | occurred | - | - | "on 17 May 1980" 1980-05-17
closed | COERCE/restrict | junta -> universities | occurred | - | - | "on 17 May 1980" 1980-05-17
arrested | COERCE/arrest | junta -> 26 politicians | occurred | - | - | "on 17 May 1980" 1980-05-17 | arrested 26
> Students who gathered at the gates of Chonnam University next morning were clubbed and bayoneted; taxi drivers answered with a column of 200 cars, citizens broke open armouries, and on 21 May the soldiers pulled back to the edge of town.
gathered | PROTEST/demo | Students -> | occurred | - | Chonnam University (KOR) | "next morning" 1980-05-18
clubbed | ASSAULT/beat | -> Students | occurred | - | Chonnam University (KOR) | "next morning" 1980-05-18
? bayoneted | ASSAULT/beat | -> Students | occurred | - | Chonnam University (KOR) | "next morning" 1980-05-18
? column of 200 cars | PROTEST/demo | taxi drivers -> | occurred | - | - | 1980-05-18..1980-05-21
broke open | COERCE/seize or PROTEST | citizens -> armouries | occurred | - | - | 1980-05-18..1980-05-21
pulled back | RETREAT/withdraw | soldiers -> | occurred | - | - | "on 21 May" 1980-05-21
> Six days later they came back with tanks.
came back | ASSAULT or MOBILIZE | they = soldiers -> | occurred | - | - | "Six days later" 1980-05-27
>
> Two presidents were convicted for it in 1996 and pardoned the year after.
convicted | SANCTION/convict | -> Two presidents | occurred | - | - | "in 1996" 1996-01-01..1996-12-31
pardoned | CONCEDE | -> Two presidents | occurred | - | - | "the year after" 1997-01-01..1997-12-31
