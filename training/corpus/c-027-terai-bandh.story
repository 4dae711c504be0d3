published: 2017-04-05
style: regional weekly
region: Nepal

@ police | NPL | COP
@ Three protesters | NPL | CVL
@ cadres of the Madhes Front | NPL | PTY
@ offices of the land registrar | NPL | GOV
@ ambulance | NPL | MED
@ Police | NPL | COP
@ nineteen | NPL | CVL
@ Upendra Jha | NPL | PTY
@ prime minister | NPL | GOV
@ hill-based opposition party | NPL | OPP
@ Army patrols | NPL | MIL
@ chief district officer | NPL | GOV
@ gatherings | NPL | CVL
@ families of the dead | NPL | CVL

> Three protesters died in police firing at Katahari, Morang, last month, and the anger has not cooled.
police firing | ASSAULT/firearms | police -> Three protesters | occurred | - | Katahari (NPL) | "last month" 2017-03-01..2017-03-31
> On Monday cadres of the Madhes Front padlocked the offices of the land registrar in six districts, brought East-West Highway traffic to a halt with felled trees and, in Itahari, torched an ambulance that turned out to be empty.
padlocked | PROTEST/obstruct | cadres of the Madhes Front -> offices of the land registrar | occurred | - | six districts | "On Monday" 2017-04-03
brought | PROTEST/obstruct | cadres of the Madhes Front -> | occurred | - | East-West Highway | "On Monday" 2017-04-03
torched | PROTEST/riot or ASSAULT | cadres of the Madhes Front -> ambulance | occurred | - | Itahari (NPL) | "On Monday" 2017-04-03
> Police responded with tear gas shells and rounded up nineteen, mostly boys.
tear gas shells | ASSAULT/crowd-control | Police -> | occurred | - | - | 2017-04-03
rounded up | COERCE/arrest | Police -> nineteen | occurred | - | - | 2017-04-03
>
> Front coordinator Upendra Jha warned that no ballot box would reach the plains "alive" unless the constitution is first amended.
warned | THREATEN | Upendra Jha -> | occurred | - | - | ..2017-04-05
amended | CONCEDE | -> | hypothetical | Upendra Jha (warned) | - | -
office: Upendra Jha | coordinator | Madhes Front | NPL | current
> The prime minister tabled a watered-down amendment the same evening, withdrew it at midnight and then promised another.
tabled | REQUEST or CONCEDE | prime minister -> | occurred | - | - | "the same evening" 2017-04-03
withdrew | REJECT or RETREAT | prime minister -> | occurred | - | - | "at midnight" 2017-04-03
promised | AGREE or CONCEDE | prime minister -> | planned | - | - | 2017-04-05..
> A hill-based opposition party says it would block any change to provincial boundaries.
block | REJECT or PROTEST | it = hill-based opposition party -> | hypothetical | A hill-based opposition party (says) | - | 2017-04-05..
>
> Army patrols have been sent into Biratnagar at the request of the chief district officer, who also forbade gatherings of more than five.
sent | MOBILIZE/troops | -> Army patrols | occurred | - | Biratnagar (NPL) | ..2017-04-05
? request | REQUEST/assist | chief district officer -> | occurred | - | - | ..2017-04-05
forbade | COERCE/restrict | chief district officer -> gatherings | occurred | - | - | ..2017-04-05
> The families of the dead have been given a million rupees each.
given | AID or CONCEDE | -> families of the dead | occurred | - | - | ..2017-04-05
> They refuse to cremate until somebody is named in a complaint.
refuse | REJECT | They = families of the dead -> | occurred | - | - | ..2017-04-05
> Mustard is flowering early this year.
none
