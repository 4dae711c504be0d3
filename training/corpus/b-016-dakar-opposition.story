published: 2023-06-05
style: broadcaster site
region: West Africa
title: Dakar counts the cost

@ Babacar Thiombane | SEN | OPP
@ Red Cross | NGO | MED
@ 357 people | SEN | CVL
@ Troops | SEN | MIL
@ authorities | SEN | GOV
@ Université du Fleuve | SEN | EDU
@ students | SEN | EDU
@ Thiombane's party | SEN | OPP
@ militias | SEN | PRM
@ ruling coalition | SEN | PTY
@ religious brotherhoods | SEN | REL
@ delegation of caliphs | SEN | REL
@ palace | SEN | GOV

> Calm returned to most of Dakar on Monday after four days of riots set off by the sentencing of the opposition politician Babacar Thiombane to two years in prison.
riots | PROTEST/riot | -> | occurred | - | Dakar (SEN) | "four days" 2023-06-01..2023-06-04
sentencing | SANCTION/convict or COERCE | -> Babacar Thiombane | occurred | - | - | 2023-06-01
> The interior ministry put the death toll at 16, among them two members of the security forces; the Red Cross said it had treated 357 people.
death toll | ASSAULT | -> | occurred | The interior ministry (put) | - | 2023-06-01..2023-06-05
treated | AID | it = Red Cross -> 357 people | occurred | the Red Cross (said) | - | ..2023-06-05
>
> Troops were posted in front of banks and petrol stations.
posted | MOBILIZE/troops | Troops -> | occurred | - | - | ..2023-06-05
> Access to several social networks, restricted since Thursday, was extended to a full cut of mobile data on Sunday because of what the authorities termed hateful messages.
restricted | COERCE/censor | -> | occurred | - | - | "since Thursday" 2023-06-01..2023-06-05
cut | COERCE/censor | authorities -> | occurred | - | - | "on Sunday" 2023-06-04
>
> The campus of the Université du Fleuve, where lecture theatres and archives were burned, has been closed until further notice and its students told to go home.
burned | PROTEST/vandalize or ASSAULT or PROTEST | -> Université du Fleuve | occurred | - | Université du Fleuve (SEN) | ..2023-06-05
closed | COERCE/restrict | -> Université du Fleuve | occurred | - | Université du Fleuve (SEN) | ..2023-06-05
? told to go home | COERCE/restrict or REQUEST | -> students | occurred | - | - | ..2023-06-05
> Mr Thiombane's party blamed "militias in civilian dress" recruited by the ruling coalition, which in turn spoke of foreign hands.
blamed | ACCUSE/allege | Thiombane's party -> militias | occurred | - | - | ..2023-06-05
recruited | MOBILIZE/militia | ruling coalition -> militias | occurred | Thiombane's party (blamed) | - | ..2023-06-05
spoke of foreign hands | ACCUSE/allege | ruling coalition -> | occurred | - | - | ..2023-06-05
>
> Shopkeepers swept up glass in the Plateau district.
none
> "We opened for bread only," Fatou Ndoye said.
none
> The religious brotherhoods have offered to mediate, and a delegation of caliphs was received at the palace late on Sunday.
offered | AGREE | religious brotherhoods -> | planned | - | - | 2023-06-05..
received | CONSULT/visit | delegation of caliphs -> palace | occurred | - | palace (SEN) | "late on Sunday" 2023-06-04
> Justice Minister Lamine Sarr said that Mr Thiombane could be picked up "at any time".
picked up | COERCE/arrest | -> Thiombane = Babacar Thiombane | hypothetical | Lamine Sarr (said) | - | 2023-06-05..
office: Lamine Sarr | Justice Minister | - | SEN | current
