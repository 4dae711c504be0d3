published: 2018-10-12
style: broadcaster site
region: Turkey, Gulf

@ Turkish police | TUR | COP
@ Emirati consulate | ARE | GOV
@ Turkish officials | TUR | GOV
@ Adel Rashwan | SAU | JRN
@ Abu Dhabi | ARE | GOV
@ no one | ARE | -
@ Turkish foreign ministry | TUR | GOV
@ Emirati ambassador | ARE | GOV
@ Mert Özkaya | TUR | JUD
@ Ankara | TUR | GOV
@ three vice-consuls | ARE | GOV
@ Germany | DEU | GOV
@ Reporters' Watch | - | NGO
@ consulate | ARE | GOV
@ presidents of Turkey and France | - | GOV

> Where is Adel Rashwan?
none
> Ten days after the exiled columnist walked into the Emirati consulate in Istanbul, Turkish police have searched the building for the first time.
searched | ACCUSE/investigate or COERCE | Turkish police -> Emirati consulate | occurred | - | Istanbul (TUR) | ..2018-10-12
>
> Turkish officials, speaking to the pro-government daily Günaydın Ankara, allege that he was drugged and bundled into a van with diplomatic plates.
? allege | ACCUSE/allege | Turkish officials -> | occurred | Günaydın Ankara (speaking to) | - | ..2018-10-12
drugged | ASSAULT | -> he = Adel Rashwan | occurred | Günaydın Ankara (speaking to) > Turkish officials (allege) | - | ..2018-10-12
bundled | ASSAULT/abduct | -> he = Adel Rashwan | occurred | Günaydın Ankara (speaking to) > Turkish officials (allege) | - | ..2018-10-12
> A second paper, citing the same officials, went further: he may have been killed on the first night, it wrote.
killed | ASSAULT/targeted or ASSAULT | -> he = Adel Rashwan | hypothetical | A second paper (wrote) > the same officials (citing) | - | "on the first night" 2018-10-02
> Abu Dhabi rejects all of it.
rejects | REJECT | Abu Dhabi -> | occurred | - | - | ..2018-10-12
> Mr Rashwan left by the back door after twenty minutes, its embassy insists, and no one laid a hand on him.
? laid a hand | ASSAULT | no one -> him = Adel Rashwan | denied | its embassy (insists) | - | ..2018-10-12
>
> The Turkish foreign ministry called in the Emirati ambassador on Thursday, and a joint team of investigators has been agreed.
called in | ACCUSE | Turkish foreign ministry -> Emirati ambassador | occurred | - | - | "on Thursday" 2018-10-11
agreed | AGREE | -> | occurred | - | - | ..2018-10-12
> Prosecutor Mert Özkaya has asked for the phone records of three vice-consuls; two of them flew home on 4 October.
asked | REQUEST | Mert Özkaya -> | occurred | - | - | ..2018-10-12
office: Mert Özkaya | Prosecutor | - | TUR | current
> If the answer is no, Ankara could expel them.
expel | SANCTION/expel | Ankara -> them = three vice-consuls | hypothetical | - | - | 2018-10-12..
>
> Germany has frozen the delivery of patrol boats to Abu Dhabi, while Reporters' Watch held a silent vigil outside the consulate for the fourth evening running.
frozen | SANCTION/discontinue | Germany -> Abu Dhabi | occurred | - | - | ..2018-10-12
vigil | PROTEST/demo | Reporters' Watch -> consulate | occurred | - | consulate | ..2018-10-12
> The presidents of Turkey and France reportedly discussed the case by phone on Thursday night.
discussed | CONSULT/phone | presidents of Turkey and France -> | uncertain | (reportedly) | - | "on Thursday night" 2018-10-11
