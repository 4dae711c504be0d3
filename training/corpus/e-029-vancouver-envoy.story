published: 2023-09-20
style: broadcaster site
region: Canada / India

@ Canada | CAN | GOV
@ India | IND | GOV
@ New Delhi | IND | GOV
@ Ottawa | CAN | GOV
@ Canadian security agencies | CAN | SPY
@ Blake Harrington | CAN | OPP
@ Sikh associations | CAN | REL
@ temple leader | CAN | REL
@ Australia | AUS | GOV
@ Washington | USA | GOV
@ police | CAN | COP
@ senior Indian diplomat | IND | GOV
@ Canadian one | CAN | GOV
@ agents of New Delhi | IND | SPY
@ two masked gunmen | - | UAF
@ extremists | - | REB
@ government | CAN | GOV

> Canada has told a senior Indian diplomat to leave the country, and India has thrown out a Canadian one, as a quarrel over the killing of a temple leader in British Columbia turned into an open break on Tuesday.
told | SANCTION/expel | Canada -> senior Indian diplomat | occurred | - | - | "on Tuesday" 2023-09-19
thrown out | SANCTION/expel | India -> Canadian one | occurred | - | - | "on Tuesday" 2023-09-19
killing | ASSAULT/targeted | -> temple leader | occurred | - | British Columbia (CAN) | ..2023-09-20
>
> Foreign Minister Anne Gauthier said there were credible allegations, from Canadian security agencies, that agents of New Delhi had a hand in the June shooting outside the temple, in which two masked gunmen fired some thirty rounds.
allegations | ACCUSE/allege | Canadian security agencies -> agents of New Delhi | occurred | Anne Gauthier (said) | - | ..2023-09-20
had a hand | ASSAULT | agents of New Delhi -> | uncertain | Anne Gauthier (said) > Canadian security agencies (allegations) | - | "June" 2023-06-01..2023-06-30
? fired | ASSAULT/firearms | two masked gunmen -> | occurred | Anne Gauthier (said) | - | "June" 2023-06-01..2023-06-30
office: Anne Gauthier | Foreign Minister | Canada | CAN | current
> New Delhi called the claim absurd and accused Ottawa in turn of sheltering extremists.
called | REJECT or ACCUSE | New Delhi -> Ottawa | occurred | - | - | ..2023-09-20
accused | ACCUSE/allege | New Delhi -> Ottawa | occurred | - | - | ..2023-09-20
sheltering | AID | Ottawa -> extremists | occurred | New Delhi (accused) | - | ..2023-09-20
>
> Conservative MP Blake Harrington pressed the government to show its evidence.
pressed | REQUEST/change | Blake Harrington -> government | occurred | - | - | ..2023-09-20
office: Blake Harrington | MP | - | CAN | current
> Sikh associations held vigils in Surrey and Brampton and called for sanctions.
vigils | PROTEST/demo | Sikh associations -> | occurred | - | Surrey (CAN) | ..2023-09-20
called for | REQUEST | Sikh associations -> | occurred | - | - | ..2023-09-20
>
> Australia said it was deeply concerned; Washington urged India to cooperate with the inquiry that police opened in the summer.
? deeply concerned | ACCUSE/disapprove | it = Australia -> | occurred | Australia (said) | - | ..2023-09-20
urged | REQUEST/change | Washington -> India | occurred | - | - | ..2023-09-20
inquiry | ACCUSE/investigate | police -> | occurred | - | - | "in the summer" 2023-06-01..2023-08-31
> Talks on a trade treaty had already been paused by Canada at the beginning of the month.
paused | REJECT or SANCTION | Canada -> | occurred | - | - | "at the beginning of the month" 2023-09-01..2023-09-10
