published: 2021-03-10
style: blog-like site
region: Yemen

@ guards | YEM | REB
@ hangar | ETH | REF
@ Houthis | YEM | REB
@ nobody | YEM | -
@ IOM | UNO | GOV
@ requests | YEM | REB
@ coalition jets | SAU | MIL
@ barracks | YEM | REB
@ Khamis Mushait | SAU | GOV
@ two drones | YEM | REB
@ envoy from Sanaa | YEM | REB
@ Muscat | OMN | GOV
@ Omani officials | OMN | GOV
@ Addis Ababa | ETH | GOV
@ nationals | ETH | REF

> What we know, what we don't.
none
>
> We know that on Sunday a holding centre in Sanaa went up in flames and that dozens of Ethiopian migrants inside burned to death.
? went up in flames | ASSAULT/destroy | -> | occurred | - | Sanaa (YEM) | "on Sunday" 2021-03-07
> Survivors told local monitors that guards fired tear-gas grenades into the hangar to break a hunger strike.
fired | ASSAULT/crowd-control or ASSAULT | guards -> hangar | occurred | local monitors (told) > Survivors (told) | - | 2021-03-07
hunger strike | PROTEST/hunger | -> | occurred | local monitors (told) > Survivors (told) | - | ..2021-03-07
> We know that the Houthis deny it.
? deny | REJECT | Houthis -> | occurred | - | - | ..2021-03-10
> Their man at the interior ministry, Abdulkhaliq Ghalib, says nobody threw anything, that the fire started in a mattress and that the IOM had ignored three requests to move the people out.
threw | ASSAULT/crowd-control | nobody -> | denied | Abdulkhaliq Ghalib (says) | - | 2021-03-07
ignored | REJECT/assist or REJECT | IOM -> requests | occurred | Abdulkhaliq Ghalib (says) | - | ..2021-03-10
? requests | REQUEST | -> IOM | occurred | Abdulkhaliq Ghalib (says) | - | ..2021-03-10
>
> We don't know how many were buried in secret.
? buried | COERCE or ASSAULT | -> | hypothetical | - | - | ..2021-03-10
> The figure of 450 that a Riyadh-backed channel attributes to "a nurse quoted by a relative" is unconfirmed.
none
>
> The rest of the week in brief: coalition jets pounded barracks north of the capital for three nights; two drones launched by the movement were shot down over Khamis Mushait; at Marib the lines hardly moved.
pounded | ASSAULT/aerial | coalition jets -> barracks | occurred | - | - | "for three nights" 2021-03-07..2021-03-10
launched | ASSAULT/drone | movement = Houthis -> Khamis Mushait | occurred | - | Khamis Mushait (SAU) | ..2021-03-10
? shot down | ASSAULT or COERCE | -> two drones | occurred | - | Khamis Mushait (SAU) | ..2021-03-10
> An envoy from Sanaa shuttled to Muscat, where Omani officials handed him a ceasefire paper.
shuttled | CONSULT/visit | envoy from Sanaa -> Muscat | occurred | - | Muscat (OMN) | ..2021-03-10
? handed | CONSULT or REQUEST | Omani officials -> him = envoy from Sanaa | occurred | - | Muscat (OMN) | ..2021-03-10
> Addis Ababa will repatriate 3,000 of its nationals by air starting next week.
repatriate | AGREE | Addis Ababa -> nationals | planned | - | - | "next week" 2021-03-15..2021-03-21
