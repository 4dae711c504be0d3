published: 2022-10-03
style: agency
region: West Africa
title: Burkina leader steps down

@ Rasmané Kouanda | BFA | GOV
@ junior officers | BFA | MIL
@ religious and community leaders | BFA | REL
@ Idrissa Sanou | BFA | MIL
@ crowd | BFA | CVL
@ French embassy | FRA | GOV
@ cultural centre | FRA | GOV
@ Paris | FRA | GOV
@ armoured cars | BFA | MIL
@ gendarmes | BFA | COP
@ new rulers | BFA | GOV
@ village volunteers | BFA | PRM
@ ECOWAS envoys | IGO | GOV

> Burkina Faso's military ruler, Lieutenant-Colonel Rasmané Kouanda, resigned on Sunday and left for Lomé, two days after junior officers had announced on television that he was deposed.
resigned | RETREAT/resign | Rasmané Kouanda -> | occurred | - | - | "on Sunday" 2022-10-02
? left | RETREAT/withdraw | Rasmané Kouanda -> | occurred | - | Lomé (TGO) | "on Sunday" 2022-10-02
deposed | COERCE/seize or ASSAULT or SANCTION | junior officers -> he = Rasmané Kouanda | occurred | junior officers (announced) | - | 2022-09-30
office: Rasmané Kouanda | military ruler | Burkina Faso | BFA | former
> His departure was negotiated by religious and community leaders, who said in a statement that he had set seven conditions, among them a guarantee that he would not be prosecuted.
negotiated | CONSULT/third-party or CONSULT | religious and community leaders -> | occurred | - | - | ..2022-10-03
conditions | REQUEST | he = Rasmané Kouanda -> | occurred | religious and community leaders (said) | - | ..2022-10-03
prosecuted | ACCUSE or CONCEDE | -> he = Rasmané Kouanda | denied | religious and community leaders (said) | - | 2022-10-03..
> All were accepted by the new strongman, Captain Idrissa Sanou.
accepted | CONCEDE or AGREE | Idrissa Sanou -> | occurred | - | - | ..2022-10-03
>
> The captain has reopened the airports, lifted the night curfew and pledged to honour a timetable under which civilians are to be in charge by July 2024.
reopened | CONCEDE or RETREAT | captain = Idrissa Sanou -> | occurred | - | - | ..2022-10-03
lifted | CONCEDE | captain = Idrissa Sanou -> | occurred | - | - | ..2022-10-03
curfew | COERCE/curfew | -> | occurred | - | - | ..2022-10-03
pledged | AGREE | captain = Idrissa Sanou -> | planned | - | - | "by July 2024" 2022-10-03..2024-07-31
> The constitution, however, remains suspended.
suspended | COERCE/martial-law or COERCE | -> | occurred | - | - | ..2022-10-03
>
> On Saturday a crowd waving Russian flags had set fire to the gate of the French embassy and vandalised a cultural centre in Bobo-Dioulasso.
set fire | PROTEST/riot or ASSAULT | crowd waving Russian flags = crowd -> French embassy | occurred | - | French embassy (BFA) | "On Saturday" 2022-10-01
vandalised | PROTEST/vandalize or PROTEST or ASSAULT | crowd waving Russian flags = crowd -> cultural centre | occurred | - | Bobo-Dioulasso (BFA) | "On Saturday" 2022-10-01
> Paris firmly denied harbouring the fallen leader in its base at Kamboinsin.
harbouring | AID | Paris -> fallen leader = Rasmané Kouanda | denied | Paris (denied) | Kamboinsin (BFA) | ..2022-10-03
> In Ouagadougou armoured cars were stationed at the main crossroads, gendarmes who had been on standby since Friday stood down, and the new rulers plan to enlist 50,000 village volunteers within a month.
stationed | MOBILIZE/troops | -> armoured cars | occurred | - | Ouagadougou (BFA) | ..2022-10-03
standby | MOBILIZE/police | gendarmes -> | occurred | - | Ouagadougou (BFA) | "since Friday" 2022-09-30..2022-10-02
stood down | RETREAT/withdraw | gendarmes -> | occurred | - | Ouagadougou (BFA) | ..2022-10-03
enlist | MOBILIZE/militia | new rulers -> village volunteers | planned | - | - | "within a month" 2022-10-03..2022-11-03
> ECOWAS envoys are expected on Tuesday.
expected | AGREE | ECOWAS envoys -> | planned | - | - | "on Tuesday" 2022-10-04
