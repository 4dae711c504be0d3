published: 2018-06-01
style: business wire
region: EU bodies
title: Bourbon in the crosshairs

@ United States | USA | GOV
@ European Union | EUR | GOV
@ Inger Stroem | EUR | GOV
@ Washington | USA | GOV
@ Canada | CAN | GOV
@ Mexico | MEX | GOV
@ French finance minister | FRA | GOV
@ US commerce secretary | USA | GOV
@ Brussels | EUR | GOV
@ Ottawa | CAN | GOV
@ carmakers' federation | DEU | BUS
@ steelworkers | BEL | LAB
@ Commission | EUR | GOV

> BRUSSELS - The European Union sued the United States at the World Trade Organization on Friday over duties on steel and aluminium that took effect at midnight, and said its own levies on whiskey, jeans and motorcycles would follow on 20 June.
sued | ACCUSE/allege or ACCUSE | European Union -> United States | occurred | - | - | "on Friday" 2018-06-01
duties | SANCTION/discontinue or COERCE | United States -> | occurred | - | - | "at midnight" 2018-06-01
levies | SANCTION/discontinue or COERCE or THREATEN | European Union -> | planned | The European Union (said) | - | "on 20 June" 2018-06-20
> "We did everything to avoid this," Trade Commissioner Inger Stroem said.
none
office: Inger Stroem | Trade Commissioner | European Commission | EUR | current
> Talks with the US commerce secretary in Paris broke down on Thursday because, as she put it, Washington had wanted quotas "signed with a gun on the table".
Talks | CONSULT | US commerce secretary -> | occurred | - | Paris (FRA) | ..2018-05-31
broke down | REJECT | -> | occurred | - | Paris (FRA) | "on Thursday" 2018-05-31
wanted | REQUEST/yield or REQUEST | Washington -> | occurred | she = Inger Stroem (put it) | - | ..2018-05-31
>
> Canada and Mexico hit back as well: Ottawa, whose tariffs cover 16.6 billion Canadian dollars' worth of goods, called the move an affront.
hit back | SANCTION/discontinue or SANCTION | Canada, Mexico -> | occurred | - | - | ..2018-06-01
called the move an affront | ACCUSE/disapprove | Ottawa -> | occurred | - | - | ..2018-06-01
> The US commerce secretary played down the retaliation in a radio interview, but hinted that cars could be next.
? cars could be next | THREATEN/restrict or SANCTION | -> | hypothetical | The US commerce secretary (hinted) | - | 2018-06-01..
> That is what Germany fears most.
none
> Its carmakers' federation implored Brussels not to shut the door.
implored | REQUEST | carmakers' federation -> Brussels | occurred | - | - | ..2018-06-01
> The French finance minister, on the contrary, declared that there would be no negotiation "under pressure" and that exemption must come first.
negotiation | REJECT/meet or CONSULT | -> | denied | The French finance minister (declared) | - | 2018-06-01..
? must come first | REQUEST/yield | French finance minister -> | occurred | The French finance minister (declared) | - | ..2018-06-01
>
> In Ghent steelworkers downed tools for an hour in the morning.
downed tools | PROTEST/strike | steelworkers -> | occurred | - | Ghent (BEL) | "in the morning" 2018-06-01
> The Commission has had imports of steel from third countries under investigation since March.
investigation | ACCUSE/investigate | Commission -> | occurred | - | - | "since March" 2018-03-01..2018-06-01
> Shares in ArcelorMittal lost 1.4 percent.
none
