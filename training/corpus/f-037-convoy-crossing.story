published: 2023-03-17
style: UN press release
region: UN
title: Convoy reaches besieged town; more access needed

@ inter-agency convoy of 31 trucks | UNO | GOV
@ Benedetta Arcuri | UNO | GOV
@ United Nations relief office | UNO | GOV
@ United Nations | UNO | GOV
@ convoy | UNO | GOV
@ deliveries | UNO | GOV
@ town of Harim-Saghir | - | CVL
@ wounded | - | CVL
@ 410,000 people | - | CVL
@ government forces | - | MIL
@ Soldiers | - | MIL
@ authorities | - | GOV
@ armed group in control of the town | - | REB
@ Red Crescent | NGO | SOC
@ eleven local groups | NGO | SOC

> An inter-agency convoy of 31 trucks carrying food, blankets and surgical kits for 25,000 people entered the besieged town of Harim-Saghir yesterday, the first to do so since government forces cut the road in November, the United Nations relief office announced.
entered | AID | inter-agency convoy of 31 trucks -> town of Harim-Saghir | occurred | the United Nations relief office (announced) | Harim-Saghir | "yesterday" 2023-03-16
besieged | COERCE/restrict or ASSAULT | government forces -> town of Harim-Saghir | occurred | the United Nations relief office (announced) | Harim-Saghir | ..2023-03-17
cut the road | COERCE/restrict | government forces -> | occurred | the United Nations relief office (announced) | - | "in November" 2022-11-01..2022-11-30
> Soldiers at the last checkpoint removed insulin and anaesthetics from two vehicles but let the remainder pass.
removed | COERCE/seize | Soldiers -> | occurred | - | checkpoint | 2023-03-16
let | CONCEDE or RETREAT | Soldiers -> | occurred | - | checkpoint | 2023-03-16
> A shell landed 200 metres from the unloading point.
? shell landed | ASSAULT/heavy-weapons | -> | occurred | - | unloading point | 2023-03-16
>
> The humanitarian coordinator, Benedetta Arcuri, welcomed the authorities' decision to grant passage after five refusals, and appealed to the armed group in control of the town to stop taxing deliveries and let the wounded leave.
welcomed | SUPPORT | Benedetta Arcuri -> authorities | occurred | - | - | ..2023-03-17
grant passage | CONCEDE or RETREAT | authorities -> | occurred | - | - | ..2023-03-17
refusals | REJECT | -> | occurred | - | - | ..2023-03-17
appealed | REQUEST | Benedetta Arcuri -> armed group in control of the town | occurred | - | - | ..2023-03-17
taxing | COERCE | armed group in control of the town -> deliveries | occurred | Benedetta Arcuri (appealed) | - | ..2023-03-17
? let#1 | CONCEDE | armed group in control of the town -> wounded | hypothetical | Benedetta Arcuri (appealed) | - | -
office: Benedetta Arcuri | humanitarian coordinator | United Nations | UNO | current
> "We need this every week, not every season.
none
> "If the next convoy, for which we have asked leave for 2 April, is refused, bakeries will close," she cautioned.
asked leave | REQUEST | we = United Nations relief office -> | occurred | she = Benedetta Arcuri (cautioned) | - | ..2023-03-17
refused | REJECT | -> convoy | hypothetical | she = Benedetta Arcuri (cautioned) | - | 2023-03-17..
? convoy | AID or AGREE | we = United Nations relief office -> | hypothetical | she = Benedetta Arcuri (cautioned) | - | "for 2 April" 2023-04-02
>
> Since January the United Nations has delivered assistance to 410,000 people across front lines, working with the Red Crescent and eleven local groups.
delivered | AID | United Nations -> 410,000 people | occurred | - | front lines | "Since January" 2023-01-01..2023-03-17
working | COOPERATE | United Nations, Red Crescent, eleven local groups -> | occurred | - | front lines | "Since January" 2023-01-01..2023-03-17
