published: 2018-08-15
style: agency
region: Australia
title: Leak inquiry reaches minister's office

@ Australian Federal Police | AUS | COP
@ Neil Cavanagh | AUS | GOV
@ Labor | AUS | OPP
@ Penny Rourke | AUS | OPP
@ Greens | AUS | OPP
@ Prime Minister | AUS | GOV
@ staffer | AUS | GOV
@ two journalists | AUS | JRN
@ Media Workers' Union | AUS | LAB
@ Ross Tuckwell | AUS | PTY
@ asylum seekers | - | REF

> Australian Federal Police officers searched a staffer's desk in the office of Home Affairs Minister Neil Cavanagh on Tuesday, two months after a confidential briefing on asylum seekers held in Nauru found its way into a Sydney tabloid.
searched | ACCUSE/investigate or COERCE | Australian Federal Police officers = Australian Federal Police -> staffer | occurred | - | office of Home Affairs Minister Neil Cavanagh (AUS) | "on Tuesday" 2018-08-14
held | COERCE/arrest | -> asylum seekers | occurred | - | Nauru (NRU) | ..2018-08-15
office: Neil Cavanagh | Home Affairs Minister | - | AUS | current
>
> Labor's Penny Rourke called for Mr Cavanagh to stand aside while the matter was looked into, accusing him of playing politics with secrets that other people go to jail for.
called for | REQUEST/yield | Penny Rourke -> Cavanagh = Neil Cavanagh | occurred | - | - | ..2018-08-15
looked into | ACCUSE/investigate | -> | occurred | - | - | ..2018-08-15
accusing | ACCUSE/disapprove | Penny Rourke -> him = Neil Cavanagh | occurred | - | - | ..2018-08-15
> The Prime Minister would hear none of it.
would hear none of it | REJECT/yield | Prime Minister -> | occurred | - | - | ..2018-08-15
> "Neil has my full confidence," he said, "and the opposition should be ashamed of running down the police."
full confidence | SUPPORT | my = Prime Minister -> Neil = Neil Cavanagh | occurred | he = Prime Minister (said) | - | ..2018-08-15
ashamed | ACCUSE/disapprove | he = Prime Minister -> opposition = Labor | occurred | he = Prime Minister (said) | - | ..2018-08-15
running down | ACCUSE/disapprove | opposition = Labor -> police = Australian Federal Police | occurred | he = Prime Minister (said) | - | ..2018-08-15
>
> Less helpful to the government was backbencher Ross Tuckwell, who conceded on breakfast radio that the briefing "obviously" came from within.
conceded | CONCEDE | Ross Tuckwell -> | occurred | - | - | ..2018-08-15
>
> Last year the same force questioned two journalists for six hours and dropped the case, which the Media Workers' Union described as an attempt to frighten sources.
questioned | ACCUSE/investigate | same force = Australian Federal Police -> two journalists | occurred | - | - | "Last year" 2017-01-01..2017-12-31
dropped the case | CONCEDE or RETREAT | same force = Australian Federal Police -> | occurred | - | - | ..2018-08-15
described | ACCUSE/disapprove | Media Workers' Union -> same force = Australian Federal Police | occurred | - | - | ..2018-08-15
> The Greens will move in the Senate today for a whistleblower law.
move | REQUEST/change | Greens -> | planned | - | - | "today" 2018-08-15
