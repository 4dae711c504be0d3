published: 2021-12-02
style: opposition site
region: Eastern Europe
title: "We were cargo"

@ Polish guards | POL | MIL
@ Karwan | IRQ | REF
@ Poland | POL | GOV
@ dictator | BLR | GOV
@ European Union | EUR | GOV
@ carrier Belazur | BLR | BUS
@ Iraq | IRQ | GOV
@ Belarusian soldiers | BLR | MIL
@ cousin | IRQ | REF
@ journalists | - | JRN
@ doctors | - | MED
@ Warsaw's men | POL | MIL
@ women | - | REF
@ children | - | REF
@ United States | USA | GOV
@ Britain | GBR | GOV
@ Canada | CAN | GOV
@ officials | BLR | GOV
@ Irish leasing companies | IRL | BUS
@ Brussels | EUR | GOV
@ citizens | IRQ | REF
@ state | BLR | GOV

> Karwan, 24, from Sulaymaniyah, has been pushed over the same fence nine times.
pushed | COERCE/deport or ASSAULT | -> Karwan | occurred | - | - | ..2021-12-02
> "The Belarusian soldiers cut the wire for us and said go; the Polish guards caught us and said go back," he says.
cut the wire | COOPERATE or AID or ASSAULT | Belarusian soldiers -> us = Karwan | occurred | he = Karwan (says) | - | ..2021-12-02
caught | COERCE/arrest | Polish guards -> us = Karwan | occurred | he = Karwan (says) | - | ..2021-12-02
> "Once they set a dog on my cousin."
set a dog | ASSAULT/primitive or ASSAULT | they = Polish guards -> cousin | occurred | he = Karwan (says, carried) | - | ..2021-12-02
>
> Poland, which imposed a state of emergency along the border in September, turns away journalists and doctors.
imposed a state of emergency | COERCE/restrict or COERCE | Poland -> | occurred | - | border | "in September" 2021-09-01..2021-09-30
turns away | COERCE/restrict or REJECT | Poland -> journalists, doctors | occurred | - | border | ..2021-12-02
> The State Border Committee in Minsk claims that Warsaw's men used tear gas against a hundred women and children near Kuznica on Tuesday; nobody outside state television has seen it.
used tear gas | ASSAULT/crowd-control | Warsaw's men -> women, children | occurred | The State Border Committee in Minsk (claims) | Kuznica (POL) | "on Tuesday" 2021-11-30
>
> On Thursday the European Union, the United States, Britain and Canada struck back together with penalties against the carrier Belazur and seventeen officials.
penalties | SANCTION/discontinue or SANCTION | European Union, United States, Britain, Canada -> carrier Belazur, officials | occurred | - | - | "On Thursday" 2021-12-02
> Irish leasing companies are taking their aircraft back.
taking their aircraft back | SANCTION/discontinue or RETREAT | Irish leasing companies -> | occurred | - | - | ..2021-12-02
> The dictator has threatened to turn off the Yamal gas pipe in return, and Iraq, under pressure from Brussels, has flown 3,000 of its citizens home.
threatened | THREATEN/restrict | dictator -> | occurred | - | - | ..2021-12-02
? turn off | SANCTION/discontinue | dictator -> | hypothetical | dictator (threatened) | - | 2021-12-02..
? pressure | REQUEST | Brussels -> Iraq | occurred | - | - | ..2021-12-02
flown 3,000 of its citizens home | AID or COOPERATE | Iraq -> citizens | occurred | - | - | ..2021-12-02
> "It is trafficking by a state," says Ostap Hryb of the exiled opposition council.
trafficking | COERCE or ACCUSE | state -> | occurred | Ostap Hryb (says) | - | ..2021-12-02
