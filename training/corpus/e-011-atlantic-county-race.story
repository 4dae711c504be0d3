published: 2020-10-09
style: local daily
region: United States
title: Sheriff's race turns sour

@ Tom Haverty | USA | COP
@ Dolores Quint | USA | PTY
@ deputies' union | USA | LAB
@ county prosecutor | USA | JUD
@ county jail | USA | COP
@ county | USA | GOV
@ Tri-Boro Chamber of Commerce | USA | BUS
@ Bell's family | USA | CVL
@ bail-bonds firm | USA | BUS

> MAYS LANDING — Sheriff Tom Haverty and challenger Dolores Quint traded accusations for ninety minutes Wednesday night in the only debate before the Nov. 3 vote.
traded accusations | ACCUSE/disapprove | Tom Haverty, Dolores Quint -> | occurred | - | MAYS LANDING = Mays Landing (USA) | "Wednesday night" 2020-10-07
office: Tom Haverty | Sheriff | - | USA | current
>
> Quint, a retired state trooper, charged that Haverty had covered up the 2018 death of Marcus Bell, an inmate at the county jail.
charged | ACCUSE/allege | Quint = Dolores Quint -> Haverty = Tom Haverty | occurred | - | - | 2020-10-07
covered up | COERCE/misinformation or ACCUSE | Haverty = Tom Haverty -> | occurred | Quint = Dolores Quint (charged) | - | ..2020-10-07
> "That is a flat-out lie and she knows it," the sheriff shot back, adding that the county prosecutor cleared his staff within a month.
flat-out lie | ACCUSE/allege or REJECT | sheriff = Tom Haverty -> she = Dolores Quint | occurred | sheriff = Tom Haverty (shot back) | - | 2020-10-07
cleared | CONCEDE or SUPPORT | county prosecutor -> his staff = county jail | occurred | sheriff = Tom Haverty (adding) | - | "within a month" 2018-01-01..2019-01-31
> Bell's family sued the county last year; the case is pending.
sued | ACCUSE/investigate | Bell's family -> county | occurred | - | - | "last year" 2019-01-01..2019-12-31
>
> Haverty, for his part, attacked Quint over a fundraiser he said was paid for by a bail-bonds firm.
attacked | ACCUSE/disapprove | Haverty = Tom Haverty -> Quint = Dolores Quint | occurred | - | - | 2020-10-07
paid | AID | bail-bonds firm -> Quint = Dolores Quint | occurred | he = Tom Haverty (said) | - | ..2020-10-07
> She acknowledged the event but refused to return the money.
acknowledged | CONCEDE | She = Dolores Quint -> | occurred | - | - | 2020-10-07
refused | REJECT | She = Dolores Quint -> | occurred | - | - | 2020-10-07
>
> The deputies' union has endorsed the challenger, and the Tri-Boro Chamber of Commerce the incumbent.
endorsed | SUPPORT | deputies' union, Tri-Boro Chamber of Commerce -> challenger = Dolores Quint, incumbent = Tom Haverty | occurred | - | - | ..2020-10-09
> Masks were required, questions were drawn from a fishbowl, and the League of Women Voters timer caught fire briefly at 8:40.
none
