published: 2019-10-15
style: broadcaster site
region: Western Europe
title: Night of fires in Barcelona

@ Supreme Court in Madrid | ESP | JUD
@ nine separatist leaders | ESP | ELI
@ protesters | ESP | CVL
@ Tsunami Nou | ESP | SOC
@ Catalan police | ESP | COP
@ Pere Rovira | ESP | ELI
@ Catalan president | ESP | GOV
@ interior minister | ESP | GOV
@ student unions | ESP | EDU
@ Belgium | BEL | JUD
@ judge | ESP | JUD
@ airport | ESP | BUS
@ man of 22 | ESP | CVL
@ two million voters | ESP | CVL
@ Madrid | ESP | GOV
@ former leader | ESP | ELI

> Fires burned in dozens of Barcelona streets early on Tuesday after the Supreme Court in Madrid jailed nine separatist leaders for up to thirteen years for their part in the independence vote of 2017.
jailed | SANCTION/convict or COERCE | Supreme Court in Madrid -> nine separatist leaders | occurred | - | - | ..2019-10-15
> Responding to a call by the platform Tsunami Nou, thousands of protesters had occupied the airport on Monday, forcing 108 flights to be cancelled.
call | REQUEST | Tsunami Nou -> | occurred | - | - | ..2019-10-14
occupied | PROTEST/obstruct | protesters -> airport | occurred | - | airport | "on Monday" 2019-10-14
> Catalan police charged them with truncheons and fired foam bullets; a man of 22 lost an eye, doctors said.
charged | ASSAULT/crowd-control | Catalan police -> them = protesters | occurred | - | - | 2019-10-14
fired | ASSAULT/crowd-control | Catalan police -> them = protesters | occurred | - | - | 2019-10-14
lost an eye | ASSAULT/crowd-control | -> man of 22 | occurred | doctors (said) | - | 2019-10-14
>
> "They have sentenced two million voters," the eldest of the convicted, Pere Rovira, wrote from prison in a message that his lawyer read out.
sentenced | SANCTION/convict or ACCUSE | They = Supreme Court in Madrid -> two million voters | occurred | Pere Rovira (wrote) | - | ..2019-10-15
> "I ask you for firmness and for peace."
ask | REQUEST | I = Pere Rovira -> you = protesters | occurred | Pere Rovira (wrote, carried) | - | ..2019-10-15
>
> Madrid has ruled out a pardon.
ruled out | REJECT | Madrid -> | occurred | - | - | ..2019-10-15
? pardon | CONCEDE | Madrid -> | denied | - | - | 2019-10-15..
> The interior minister, who is sending a further 1,000 riot officers to the region, demanded that the Catalan president condemn the violence "without ifs and buts", but the latter stayed silent until the small hours.
sending | MOBILIZE/police | interior minister -> | occurred | - | - | ..2019-10-15
demanded | REQUEST/yield or REQUEST | interior minister -> Catalan president | occurred | - | - | ..2019-10-15
? condemn | ACCUSE/disapprove | Catalan president -> | hypothetical | The interior minister (demanded) | - | 2019-10-15..
> A judge reissued the arrest warrant for the former leader who fled to Belgium, and student unions have called a three-day strike from Wednesday.
arrest warrant | THREATEN/arrest | judge -> former leader | occurred | - | - | ..2019-10-15
fled | RETREAT or REJECT | former leader -> Belgium | occurred | - | - | ..2019-10-15
strike | PROTEST/strike | student unions -> | planned | - | - | "three-day strike from Wednesday" 2019-10-16..2019-10-18
