published: 2019-10-17
style: local daily
region: Lebanon

@ Rami Khoueiry | LBN | GOV
@ protesters | LBN | CVL
@ bodyguards of the education minister | LBN | GOV
@ demonstrators | LBN | CVL
@ education minister | LBN | GOV
@ shop | LBN | BUS
@ army | LBN | MIL
@ Internal Security Forces | LBN | COP
@ Banks | LBN | BUS
@ schools | LBN | EDU
@ universities | LBN | EDU
@ Progressive Workers' League | LBN | LAB
@ Georges Abi Nader | LBN | GOV
@ World Bank | IGO | GOV

> BEIRUT: A plan to tax internet calls lasted exactly six hours.
none
> By midnight on Thursday Telecommunications Minister Rami Khoueiry had scrapped it, with protesters blocking the Ring bridge, the airport road and every highway out of the capital.
scrapped | CONCEDE | Rami Khoueiry -> | occurred | - | - | "on Thursday" 2019-10-17
blocking | PROTEST/obstruct | protesters -> | occurred | - | Ring bridge | 2019-10-17
office: Rami Khoueiry | Telecommunications Minister | - | LBN | current
>
> In Downtown, bodyguards of the education minister fired in the air when demonstrators surrounded his car.
fired in the air | ASSAULT/firearms or THREATEN | bodyguards of the education minister -> demonstrators | occurred | - | Downtown | 2019-10-17
surrounded | PROTEST/obstruct or PROTEST | demonstrators -> education minister | occurred | - | Downtown | 2019-10-17
> Two workers suffocated after a shop was set alight.
set alight | PROTEST/riot or ASSAULT | -> shop | occurred | - | - | 2019-10-17
>
> Contrary to voice messages that made the rounds, the army did not open fire in Nabatieh, a military source told the portal Sawt Beirut.
open fire | ASSAULT/firearms | army -> | denied | Sawt Beirut (told) > a military source (told) | Nabatieh (LBN) | 2019-10-17
> Nor was a curfew imposed, the source said.
curfew | COERCE/curfew | -> | denied | Sawt Beirut (told, carried) > the source = a military source (said) | - | 2019-10-17
> The Internal Security Forces, who lobbed tear gas at the Grand Serail, counted 60 wounded among their own.
lobbed tear gas | ASSAULT/crowd-control | Internal Security Forces -> | occurred | - | Grand Serail | 2019-10-17
? wounded | PROTEST/riot or ASSAULT | -> Internal Security Forces | occurred | The Internal Security Forces (counted) | - | 2019-10-17 | injured 60
>
> Banks, schools and universities will stay shut on Friday in answer to a call by the Progressive Workers' League for a general strike.
? stay shut | PROTEST/strike | Banks, schools, universities -> | planned | - | - | "on Friday" 2019-10-18
call | REQUEST | Progressive Workers' League -> | occurred | - | - | ..2019-10-17
general strike | PROTEST/strike | -> | planned | - | - | "on Friday" 2019-10-18
> Finance Ministry director Georges Abi Nader, who was to fly to Washington for a meeting with the World Bank, has put the trip off.
? meeting | CONSULT/visit or AGREE or REJECT | Georges Abi Nader -> World Bank | denied | - | Washington (USA) | -
put the trip off | REJECT/meet | Georges Abi Nader -> World Bank | occurred | - | - | ..2019-10-17
office: Georges Abi Nader | director | Finance Ministry | LBN | current
