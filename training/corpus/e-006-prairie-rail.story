published: 2024-08-23
style: wire brief
region: Canada
title: Rail shutdown begins

@ Great Prairie Rail | CAN | BUS
@ conductors | CAN | LAB
@ Canadian Rail Workers' Federation | CAN | LAB
@ Ottawa | CAN | GOV
@ Claire Desrosiers | CAN | GOV
@ Saskatchewan premier | CAN | GOV
@ federal mediator | CAN | GOV
@ Grain growers | CAN | AGR
@ Jean-Marc Pruneau | CAN | LAB

> WINNIPEG, Manitoba – Great Prairie Rail locked out 6,000 conductors and yard workers at midnight on Thursday after last-ditch talks led by a federal mediator collapsed.
locked out | COERCE or SANCTION | Great Prairie Rail -> conductors | occurred | - | - | "at midnight on Thursday" 2024-08-22
talks | CONSULT/third-party | Great Prairie Rail, conductors = Canadian Rail Workers' Federation, federal mediator -> | occurred | - | - | ..2024-08-22
>
> The Canadian Rail Workers' Federation answered with a strike notice covering a second carrier, and pickets went up in Moose Jaw and Kamloops within the hour.
strike notice | THREATEN or PROTEST | Canadian Rail Workers' Federation -> | occurred | - | - | ..2024-08-23
pickets | PROTEST/strike | Canadian Rail Workers' Federation -> | occurred | - | Moose Jaw (CAN) | ..2024-08-23
> Its president, Jean-Marc Pruneau, blamed the company, saying it had "walked away from the table with its coat already on".
blamed | ACCUSE/disapprove | Jean-Marc Pruneau -> company = Great Prairie Rail | occurred | - | - | ..2024-08-23
walked away from the table | REJECT/meet | it = Great Prairie Rail -> | occurred | Jean-Marc Pruneau (saying) | - | ..2024-08-23
office: Jean-Marc Pruneau | president | Canadian Rail Workers' Federation | CAN | current
>
> Grain growers, who move most of the harvest by train, appealed to Ottawa to impose binding arbitration.
appealed | REQUEST/assist | Grain growers -> Ottawa | occurred | - | - | ..2024-08-23
? impose binding arbitration | COERCE | Ottawa -> | hypothetical | Grain growers (appealed) | - | 2024-08-23..
> The Saskatchewan premier went so far as to demand that Parliament be recalled.
demand | REQUEST/change | Saskatchewan premier -> | occurred | - | - | ..2024-08-23
> Labour Minister Claire Desrosiers ruled that out for now, though she did not exclude a back-to-work order if the stoppage lasts beyond the long weekend.
ruled that out | REJECT/change | Claire Desrosiers -> | occurred | - | - | ..2024-08-23
back-to-work order | COERCE/restrict | she = Claire Desrosiers -> | hypothetical | she = Claire Desrosiers (exclude) | - | "beyond the long weekend" 2024-08-23..
? stoppage | PROTEST/strike | -> | occurred | - | - | ..2024-08-23
office: Claire Desrosiers | Labour Minister | Canada | CAN | current
>
> A walkout in 2019 lasted eight days.
walkout | PROTEST/strike | -> | occurred | - | - | "in 2019" 2019-01-01..2019-12-31
