published: 2023-09-11
style: police blotter
region: East Asia

@ 44-year-old man | TWN | CVL
@ island's pig farmers | TWN | CVL
@ man | TWN | CVL
@ office of a legislator | TWN | LEG
@ legislator | TWN | LEG
@ assistant | TWN | LEG
@ Coast guard officers | TWN | COP
@ One officer | TWN | COP
@ orders | TWN | COP
@ Fujian-registered sand dredger | CHN | BUS
@ ten crew | CHN | BUS
@ Thirty-two Taiwanese | TWN | CRM
@ Prosecutors | TWN | JUD
@ judge | TWN | JUD
@ Beijing | CHN | GOV
@ Yerevan | ARM | GOV

> NEW TAIPEI – A 44-year-old man threw a bottle of red paint at the office of a legislator in Banqiao around 7 a.m. Sunday and shouted that she had sold out the island's pig farmers.
threw a bottle of red paint | PROTEST/vandalize or ASSAULT | 44-year-old man -> office of a legislator | occurred | - | Banqiao (TWN) | "Sunday" 2023-09-10
sold out | ACCUSE or CONCEDE | she = legislator -> island's pig farmers | occurred | A 44-year-old man (shouted) | - | ..2023-09-11
> An assistant held him until police came; no charges have been filed.
held | COERCE/arrest | assistant -> him = man | occurred | - | - | 2023-09-10
charges | ACCUSE/allege | -> | denied | - | - | ..2023-09-11
>
> KEELUNG – Coast guard officers boarded a Fujian-registered sand dredger nine miles off Pengjia Islet on Saturday, detaining ten crew and confiscating pumps, after the vessel ignored three orders to leave.
boarded | COERCE/seize | Coast guard officers -> Fujian-registered sand dredger | occurred | - | Pengjia Islet (TWN) | "on Saturday" 2023-09-09
detaining | COERCE/arrest | Coast guard officers -> ten crew | occurred | - | Pengjia Islet (TWN) | "on Saturday" 2023-09-09 | arrested 10
confiscating | COERCE/seize | Coast guard officers -> | occurred | - | Pengjia Islet (TWN) | "on Saturday" 2023-09-09
ignored | REJECT | vessel = Fujian-registered sand dredger -> orders | occurred | - | - | 2023-09-09
orders | REQUEST/yield | -> vessel = Fujian-registered sand dredger | occurred | - | - | 2023-09-09
> One officer was punched.
punched | ASSAULT/beat | -> One officer | occurred | - | - | 2023-09-09
>
> TAOYUAN – Thirty-two Taiwanese deported from Armenia over a telephone scam arrived under escort Friday and were questioned overnight.
deported | COERCE/deport | -> Thirty-two Taiwanese | occurred | - | - | ..2023-09-11
questioned | ACCUSE/investigate | -> Thirty-two Taiwanese | occurred | - | - | 2023-09-08
> Prosecutors asked a judge to keep nineteen of them in custody.
asked | REQUEST | Prosecutors -> judge | occurred | - | - | ..2023-09-11
> Beijing had sought their extradition, the Mainland Affairs Council said, but Yerevan decided otherwise.
sought | REQUEST | Beijing -> | occurred | the Mainland Affairs Council (said) | - | ..2023-09-11
decided otherwise | REJECT | Yerevan -> Beijing | occurred | the Mainland Affairs Council (said) | - | ..2023-09-11
>
> HSINCHU – A fire that destroyed a shoe warehouse on Thursday was caused by a heater, investigators ruled.
none
