published: 2023-08-15
style: agency
region: West Africa
title: Blue helmets leave northern Mali base early

@ United Nations peacekeepers | UNO | MIL
@ camp | MLI | MIL
@ Mali | MLI | GOV
@ Bamako | MLI | GOV
@ Former rebels of the Permanent Framework | MLI | REB
@ army | MLI | MIL
@ armed forces | MLI | MIL

> United Nations peacekeepers pulled out of their camp at Tin-Aghlal, in northern Mali, two days ahead of schedule after exchanges of fire nearby had wounded three of them, the mission said on Tuesday.
pulled out | RETREAT/withdraw | United Nations peacekeepers -> camp | occurred | the mission (said) | Tin-Aghlal (MLI) | ..2023-08-15
wounded | ASSAULT/firearms | -> them = United Nations peacekeepers | occurred | the mission (said) | Tin-Aghlal (MLI) | ..2023-08-15
? exchanges of fire | ASSAULT/firearms | -> | occurred | the mission (said) | Tin-Aghlal (MLI) | ..2023-08-15
> The convoy of 60 vehicles was attacked twice on the road to Timbuktu.
attacked | ASSAULT | -> convoy of 60 vehicles = United Nations peacekeepers | occurred | the mission (said, carried) | road to Timbuktu (MLI) | ..2023-08-15
>
> Under the timetable set by the Security Council, the last soldiers are to leave the country by 31 December.
leave | CONCEDE or RETREAT | last soldiers = United Nations peacekeepers -> country = Mali | planned | - | country = Mali (MLI) | "by 31 December" 2023-08-15..2023-12-31
> Bamako asked for the departure in June, complaining of what Foreign Minister Seydou Traoré called a crisis of confidence.
asked | REQUEST/yield | Bamako -> | occurred | - | - | "in June" 2023-06-01..2023-06-30
complaining | ACCUSE/disapprove | Bamako -> | occurred | - | - | "in June" 2023-06-01..2023-06-30
office: Seydou Traoré | Foreign Minister | Mali | MLI | current
>
> Former rebels of the Permanent Framework accuse the army of having broken the ceasefire of 2014 by moving into the vacated camp without their consent.
accuse | ACCUSE/allege | Former rebels of the Permanent Framework -> army | occurred | - | - | ..2023-08-15
broken | ASSAULT or REJECT | army -> Former rebels of the Permanent Framework | occurred | Former rebels of the Permanent Framework (accuse) | - | ..2023-08-15
moving into | COERCE/seize or MOBILIZE or ASSAULT | army -> camp | occurred | Former rebels of the Permanent Framework (accuse) | - | ..2023-08-15
? ceasefire | RETREAT/ceasefire or AGREE | -> | occurred | - | - | "2014" 2014-01-01..2014-12-31
> The armed forces rejected the charge and vowed to occupy every base handed over to them.
rejected | REJECT | armed forces -> | occurred | - | - | ..2023-08-15
vowed | AGREE or THREATEN | armed forces -> | planned | - | - | 2023-08-15..
> It has rained in Timbuktu for four days, and the river ferry is not running.
none
