published: 2022-01-20
style: NGO statement
region: East Asia

@ Police in western China | CHN | COP
@ relatives of exiled Uyghur activists | CHN | CVL
@ Nine detainees | CHN | CVL
@ Rahile Tursun | CHN | CVL
@ two brothers | CHN | CVL
@ anyone | CHN | CVL
@ families | CHN | CVL
@ exiled Uyghur activists | CHN | OPP
@ Ilona Brandt | NGO | SOC
@ report | NGO | SOC
@ UN High Commissioner for Human Rights | UNO | GOV
@ European governments | - | GOV
@ China's embassy in Berlin | CHN | GOV
@ anti-China forces | - | UNK

> Police in western China have detained at least 36 relatives of exiled Uyghur activists since October and forced many of them to record videos denouncing their kin, the group Families Without Walls said in a report published Thursday.
detained | COERCE/arrest | Police in western China -> relatives of exiled Uyghur activists | occurred | the group Families Without Walls (said) | - | "since October" 2021-10-01..2022-01-20 | arrested 36..
forced | COERCE | Police in western China -> many of them = relatives of exiled Uyghur activists | occurred | the group Families Without Walls (said) | - | "since October" 2021-10-01..2022-01-20
? denouncing | ACCUSE/disapprove | many of them = relatives of exiled Uyghur activists -> kin = exiled Uyghur activists | occurred | the group Families Without Walls (said) | - | ..2022-01-20
> Nine detainees who refused were beaten, it said, and one, a retired teacher named Rahile Tursun, died after being denied insulin.
refused | REJECT | Nine detainees -> | occurred | it = Families Without Walls (said) | - | ..2022-01-20
beaten | ASSAULT/beat | -> Nine detainees | occurred | it = Families Without Walls (said) | - | ..2022-01-20
denied | COERCE/withhold | -> Rahile Tursun | occurred | it = Families Without Walls (said) | - | ..2022-01-20
> The report is based on 58 interviews, on leaked court files and on satellite images.
none
> Among the cases it documents is the sentencing of two brothers to 15 years for "splittism" in a closed trial in Karamay.
sentencing | SANCTION/convict | -> two brothers | occurred | it = Families Without Walls (documents) | Karamay (CHN) | ..2022-01-20
>
> "These are hostages, nothing else," said the group's director, Ilona Brandt.
? hostages | ASSAULT/abduct or COERCE | -> These = relatives of exiled Uyghur activists | occurred | Ilona Brandt (said) | - | ..2022-01-20
office: Ilona Brandt | director | Families Without Walls | - | current
> She urged the UN High Commissioner for Human Rights to publish her own findings and asked European governments to grant asylum to families at risk of deportation.
urged | REQUEST | She = Ilona Brandt -> UN High Commissioner for Human Rights | occurred | - | - | ..2022-01-20
asked | REQUEST/assist | She = Ilona Brandt -> European governments | occurred | - | - | ..2022-01-20
? grant asylum | AID | European governments -> families | hypothetical | She = Ilona Brandt (asked) | - | -
deportation | COERCE/deport | -> families | hypothetical | She = Ilona Brandt (asked) | - | -
>
> China's embassy in Berlin dismissed the report as "a fairy tale paid for by anti-China forces" and denied that anyone had been held for a relative's opinions.
dismissed | REJECT | China's embassy in Berlin -> report | occurred | - | - | ..2022-01-20
held | COERCE/arrest | -> anyone | denied | China's embassy in Berlin (denied) | - | ..2022-01-20
? paid | AID | anti-China forces -> | occurred | China's embassy in Berlin (dismissed) | - | ..2022-01-20
