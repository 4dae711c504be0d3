published: 2015-05-14
style: agency
region: East Africa
title: Coup bid splits Burundi army

@ loyalist troops | BDI | MIL
@ soldiers | BDI | REB
@ general | BDI | REB
@ president | BDI | GOV
@ announcer | BDI | JRN
@ listeners | BDI | CVL
@ policemen | BDI | COP
@ Two private stations | BDI | JRN
@ transmitter | BDI | JRN
@ Deogratias Nahayo | BDI | COP
@ putschists | BDI | REB
@ Leaders of the East African Community | IGO | GOV
@ people | BDI | CVL
@ Rwanda | RWA | GOV
@ Belgium | BEL | GOV
@ police | BDI | COP

> Fighting broke out around Burundi's state broadcaster on Thursday between loyalist troops and soldiers backing a general who had declared the president dismissed.
Fighting | ASSAULT | loyalist troops, soldiers -> | occurred | - | state broadcaster (BDI) | "on Thursday" 2015-05-14
? backing | SUPPORT | soldiers -> general | occurred | - | - | ..2015-05-14
declared | COERCE or SANCTION or ASSAULT | general -> president | occurred | - | - | ..2015-05-14
> The radio went off the air for an hour.
none
> When it came back, an announcer said the building remained in the hands of the government, and called on listeners to stay calm.
? called on | REQUEST | announcer -> listeners | occurred | - | - | ..2015-05-14
>
> Two private stations were burned down overnight, their directors said, by policemen in balaclavas who fired rockets at the transmitter.
burned down | ASSAULT/destroy | policemen -> Two private stations | occurred | their directors (said) | - | "overnight" 2015-05-13..2015-05-14
fired rockets | ASSAULT/heavy-weapons | policemen -> transmitter | occurred | their directors (said) | - | "overnight" 2015-05-13..2015-05-14
> A police spokesman, Deogratias Nahayo, blamed "putschists".
blamed | ACCUSE/allege | Deogratias Nahayo -> putschists | occurred | - | - | ..2015-05-14
office: Deogratias Nahayo | spokesman | police | BDI | current
>
> The president, who was attending a summit in Dar es Salaam when the general spoke, tried to fly home but his aircraft was refused permission to land.
attending a summit | CONSULT/multilateral | president -> | occurred | - | Dar es Salaam (TZA) | ..2015-05-14
refused permission | REJECT or COERCE | -> his = president | occurred | - | - | ..2015-05-14
> Leaders of the East African Community condemned the attempt and demanded that the June elections be put off.
condemned | ACCUSE/disapprove | Leaders of the East African Community -> | occurred | - | - | ..2015-05-14
demanded | REQUEST/change or REQUEST | Leaders of the East African Community -> | occurred | - | - | ..2015-05-14
? attempt | COERCE/seize or ASSAULT | -> | occurred | - | - | ..2015-05-14
> The third-term bid of the head of state has brought people into the streets of the capital daily since 26 April; more than 20 have died.
? brought people into the streets | PROTEST/demo | people -> head of state = president | occurred | - | capital = Bujumbura (BDI) | "daily since 26 April" 2015-04-26..2015-05-14
? died | ASSAULT | -> | occurred | - | - | 2015-04-26..2015-05-14
> Rwanda has opened its border to the 25,000 who fled, and Belgium froze police aid on Monday.
opened its border | RETREAT/access or AID or CONCEDE | Rwanda -> | occurred | - | Rwanda (RWA) | ..2015-05-14
froze | SANCTION/discontinue | Belgium -> police | occurred | - | - | "on Monday" 2015-05-11
