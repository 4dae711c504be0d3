published: 2017-04-26
style: state agency
region: Jamaica / Caribbean
title: Minister commends partners

@ Neville Bartley | JAM | GOV
@ Government of Canada | CAN | GOV
@ Jamaica Constabulary Force | JAM | COP
@ Trinidad and Tobago | TTO | GOV
@ Jamaica Defence Force | JAM | MIL
@ citizens | JAM | CVL
@ Canadian High Commissioner | CAN | GOV
@ Jamaica | JAM | GOV

> KINGSTON (Gov't info) – Minister of National Security, Hon. Neville Bartley, has commended the Government of Canada for its gift of 30 motor vehicles and forensic equipment valued at C$4 million to the Jamaica Constabulary Force.
commended | SUPPORT | Neville Bartley -> Government of Canada | occurred | - | - | ..2017-04-26
gift | AID | Government of Canada -> Jamaica Constabulary Force | occurred | - | - | ..2017-04-26 | amount 4000000 CAD
office: Neville Bartley | Minister of National Security | - | JAM | current
> The keys were handed over on Tuesday at Up Park Camp, where the Minister also toured the new laboratory together with the Canadian High Commissioner.
handed over | AID | -> | occurred | - | Up Park Camp (JAM) | "on Tuesday" 2017-04-25
? toured | CONSULT/visit | Minister = Neville Bartley, Canadian High Commissioner -> | occurred | - | Up Park Camp (JAM) | "on Tuesday" 2017-04-25
>
> Minister Bartley said that officers will be trained in Ottawa later this year under a memorandum of understanding signed in January.
trained | AGREE or AID | -> officers = Jamaica Constabulary Force | planned | Bartley = Neville Bartley (said) | Ottawa (CAN) | "later this year" 2017-04-26..2017-12-31
signed | SUPPORT or AGREE | -> | occurred | Bartley = Neville Bartley (said) | - | "in January" 2017-01-01..2017-01-31
> He further disclosed that joint patrols by the Force and the Jamaica Defence Force in St. James have resulted in the seizure of 112 firearms since March.
joint patrols | COOPERATE | Force = Jamaica Constabulary Force, Jamaica Defence Force -> | occurred | He = Neville Bartley (disclosed) | St. James (JAM) | ..2017-04-26
seizure | COERCE/seize | Force = Jamaica Constabulary Force, Jamaica Defence Force -> | occurred | He = Neville Bartley (disclosed) | St. James (JAM) | "since March" 2017-03-01..2017-04-26
>
> The Minister implored citizens to share what they know with the police, and gave the assurance that callers will never be asked for their names.
implored | REQUEST/assist | Minister = Neville Bartley -> citizens | occurred | - | - | ..2017-04-26
assurance | AGREE | Minister = Neville Bartley -> | occurred | - | - | ..2017-04-26
>
> Meanwhile, Jamaica and Trinidad and Tobago have agreed to raise the matter of the free movement of nationals at the next Caribbean Community summit.
agreed | AGREE | Jamaica, Trinidad and Tobago -> | occurred | - | - | ..2017-04-26
> The Boys' and Girls' Championships broke three records last month, and Up Park Camp will host the military tattoo in June.
none
