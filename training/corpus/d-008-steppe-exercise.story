published: 2019-09-12
style: state agency
region: Central Asia
title: Joint drills begin at Otar

@ Kazakhstan | KAZ | MIL
@ India | IND | MIL
@ Serik Abenov | KAZ | MIL
@ Uzbekistan | UZB | MIL
@ Tajikistan | TJK | MIL
@ New Delhi | IND | GOV
@ Servicemen of Kazakhstan | KAZ | MIL
@ guests | IND | MIL
@ Indian academies | IND | MIL
@ forty Kazakh officers | KAZ | MIL
@ two armies | - | MIL
@ Kazakh peacekeeping battalion | KAZ | MIL
@ two ministers | - | GOV

> Servicemen of Kazakhstan and India began a joint exercise at the Otar training ground in Zhambyl region on Thursday, the press service of the Kazakh Defence Ministry informs.
joint exercise | COOPERATE | Servicemen of Kazakhstan, India -> | occurred | the press service of the Kazakh Defence Ministry (informs) | Otar (KAZ) | "on Thursday" 2019-09-12
> Over twelve days they will rehearse the freeing of a mountain village captured by a notional terrorist group.
? rehearse | AGREE or COOPERATE | they = Servicemen of Kazakhstan -> | planned | the press service of the Kazakh Defence Ministry (informs, carried) | - | "Over twelve days" 2019-09-12..2019-09-23
>
> Opening the manoeuvres, Major General Serik Abenov thanked the guests and noted that more than forty Kazakh officers had been trained at Indian academies since 2010.
thanked | SUPPORT | Serik Abenov -> guests | occurred | - | - | 2019-09-12
trained | AID or COOPERATE | Indian academies -> forty Kazakh officers | occurred | Serik Abenov (noted) | - | "since 2010" 2010-01-01..2019-09-12
> "We share what we know about mines, they share what they know about altitude," the general said.
share | COOPERATE | We = Kazakhstan -> they = India | occurred | the general = Serik Abenov (said) | - | ..2019-09-12
>
> The two armies have exercised together every year since 2016.
exercised together | COOPERATE | two armies -> | occurred | - | - | "every year since 2016" 2016-01-01..2019-09-12
> In the spring New Delhi handed over 12 ambulances to the Kazakh peacekeeping battalion, and a contract for the supply of artillery fuses was signed at the Astana arms fair.
handed over | AID | New Delhi -> Kazakh peacekeeping battalion | occurred | - | - | "In the spring" 2019-03-01..2019-05-31
signed | SUPPORT or AGREE | -> | occurred | - | Astana (KAZ) | ..2019-09-12
> Uzbekistan and Tajikistan have sent observers.
sent | COOPERATE or CONSULT | Uzbekistan, Tajikistan -> | occurred | - | - | ..2019-09-12
> Next year's round is to take place in the Indian state of Himachal Pradesh, as agreed by the two ministers in July.
take place | AGREE or COOPERATE | -> | planned | - | Himachal Pradesh (IND) | "Next year" 2020-01-01..2020-12-31
agreed | AGREE | two ministers -> | occurred | - | - | "in July" 2019-07-01..2019-07-31
