published: 2019-10-05
style: local daily
region: Central Africa
title: 333 walk free

@ Anglophone detainees | CMR | OPP
@ Head of State | CMR | GOV
@ soldiers | CMR | MIL
@ Ngwa Divine | CMR | CVL
@ Major National Dialogue | CMR | GOV
@ Separatist leaders | CMR | REB
@ party of barrister Tassi Nkem | CMR | OPP
@ Tassi Nkem | CMR | OPP
@ Julius Fonyuy | CMR | REB
@ pregnant teacher | CMR | EDU
@ men in uniform | CMR | MIL
@ Red Cross driver | NGO | MED
@ Governor | CMR | GOV
@ Kumbo | CMR | CVL

> Jubilation greeted the release on Friday of 102 Anglophone detainees from the Bamenda and Buea prisons, the first batch of 333 against whom the Head of State had charges dropped.
release | RETREAT/release | -> Anglophone detainees | occurred | - | Bamenda (CMR) | "on Friday" 2019-10-04
dropped | CONCEDE | Head of State -> whom = Anglophone detainees | occurred | - | - | ..2019-10-05
? charges | ACCUSE/allege | -> Anglophone detainees | occurred | - | - | ..2019-10-05
> Mothers rolled on the ground; a brass band played.
none
> "I was taken from my farm in Batibo by soldiers two years ago and nobody ever asked me a question," said one ex-inmate, Ngwa Divine.
taken | COERCE/arrest | soldiers -> I = Ngwa Divine | occurred | Ngwa Divine (said) | Batibo (CMR) | "two years ago" 2017-01-01..2017-12-31
>
> The gesture was recommended by the Major National Dialogue, which rounded off in Yaounde the same day after proposing a special status for the two regions.
recommended | REQUEST/yield or REQUEST | Major National Dialogue -> | occurred | - | - | ..2019-10-05
proposing | REQUEST/change | Major National Dialogue -> | occurred | - | Yaounde (CMR) | ..2019-10-05
? rounded off | CONSULT/multilateral | Major National Dialogue -> | occurred | - | Yaounde (CMR) | "the same day" 2019-10-04
> Separatist leaders jailed for life in August boycotted the palaver, as did the party of barrister Tassi Nkem, who walked out of the opening plenary.
jailed for life | SANCTION/convict or COERCE | -> Separatist leaders | occurred | - | - | "in August" 2019-08-01..2019-08-31
boycotted | PROTEST/boycott or REJECT | Separatist leaders, party of barrister Tassi Nkem -> | occurred | - | - | ..2019-10-05
walked out | PROTEST/boycott or PROTEST or REJECT | Tassi Nkem -> | occurred | - | - | ..2019-10-05
> From his cell their spokesman, Julius Fonyuy, had it known that "Amba does not negotiate in a cage" and renewed the call for lockdown every Monday.
negotiate | REJECT/meet or REJECT | Amba = Separatist leaders -> | denied | Julius Fonyuy (known) | - | -
call | REQUEST | Julius Fonyuy -> | occurred | - | - | ..2019-10-05
lockdown | PROTEST/strike or COERCE | -> | planned | Julius Fonyuy (call) | - | "every Monday" 2019-10-07..
office: Julius Fonyuy | spokesman | Separatist leaders | CMR | current
>
> Elsewhere the week was grim: at Ngarbuh junction a pregnant teacher was abducted and found beheaded, and a Red Cross driver beaten by men in uniform at a control.
abducted | ASSAULT/abduct | -> pregnant teacher | occurred | - | Ngarbuh junction (CMR) | "the week" 2019-09-30..2019-10-06
beheaded | ASSAULT/primitive or ASSAULT or ASSAULT | -> pregnant teacher | occurred | - | Ngarbuh junction (CMR) | "the week" 2019-09-30..2019-10-06
beaten | ASSAULT/beat | men in uniform -> Red Cross driver | occurred | - | - | "the week" 2019-09-30..2019-10-06
> The Governor has eased the curfew in Kumbo by two hours.
eased | CONCEDE | Governor -> Kumbo | occurred | - | Kumbo (CMR) | ..2019-10-05
curfew | COERCE/curfew | -> Kumbo | occurred | - | Kumbo (CMR) | ..2019-10-05
