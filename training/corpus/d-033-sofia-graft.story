published: 2020-09-03
style: tabloid
region: Eastern Europe
title: Eggs, gas, night

@ Prime Minister | BGR | GOV
@ Chief Prosecutor | BGR | JUD
@ Protesters | BGR | CVL
@ Krasen Dobrev | BGR | JRN
@ President | BGR | GOV
@ Valentin Stanchev | BGR | BUS
@ United Arab Emirates | ARE | GOV
@ Association of European Journalists | NGO | JRN
@ Lilia Pencheva | BGR | LEG
@ parliament building | BGR | LEG
@ police | BGR | COP
@ 126 | BGR | CVL
@ MPs from the ruling party | BGR | LEG
@ investigators | BGR | JUD

> Day 56, and it got ugly.
none
> Protesters hurled eggs, apples and firecrackers at the parliament building on Wednesday; police answered with pepper spray.
hurled eggs | PROTEST/riot or ASSAULT | Protesters -> parliament building | occurred | - | parliament building | "on Wednesday" 2020-09-02
pepper spray | ASSAULT/crowd-control | police -> | occurred | - | - | "on Wednesday" 2020-09-02
> By midnight 126 were in the cells.
in the cells | COERCE/arrest | -> 126 | occurred | - | - | "By midnight" 2020-09-02
> Radio reporter Krasen Dobrev, thrown to the ground and kicked though he shouted "press" and held up his card, spent the night there too.
thrown to the ground | ASSAULT/beat | -> Krasen Dobrev | occurred | - | - | 2020-09-02
kicked | ASSAULT/beat | -> Krasen Dobrev | occurred | - | - | 2020-09-02
> The Association of European Journalists wants the guilty officers named.
wants | REQUEST | Association of European Journalists -> | occurred | - | - | ..2020-09-03
>
> What the square wants is simple: the Prime Minister out, the Chief Prosecutor out.
? wants | REQUEST/change | square = Protesters -> Prime Minister, Chief Prosecutor | occurred | - | - | ..2020-09-03
> What it gets is a new constitution nobody ordered.
none
> MPs from the ruling party tabled the draft on Wednesday, and the President, who said it "stinks of panic", will not sign it.
tabled | REQUEST/change or REQUEST or AGREE | MPs from the ruling party -> | occurred | - | - | "on Wednesday" 2020-09-02
? stinks of panic | ACCUSE/disapprove | President -> | occurred | the President (said) | - | ..2020-09-03
sign | REJECT or SUPPORT | President -> | denied | - | - | 2020-09-03..
>
> "I'll go when there is someone to hand the keys to," the Prime Minister told a morning show.
? go | RETREAT/resign or CONCEDE or REJECT | I = Prime Minister -> | hypothetical | the Prime Minister (told) | - | 2020-09-03..
> His former minister Lilia Pencheva has been called in by investigators over the tapes in which she promises a motorway to gambling boss Valentin Stanchev.
called in | ACCUSE/investigate | investigators -> Lilia Pencheva | occurred | - | - | ..2020-09-03
promises | AGREE | she = Lilia Pencheva -> Valentin Stanchev | occurred | - | - | ..2020-09-03
office: Lilia Pencheva | minister | Bulgaria | BGR | former
> Stanchev himself sits in Dubai: the United Arab Emirates turned down a request for his extradition in February.
turned down | REJECT/yield or REJECT | United Arab Emirates -> | occurred | - | - | "in February" 2020-02-01..2020-02-29
request | REQUEST/yield or REQUEST | -> | occurred | - | - | ..2020-02-29
? extradition | COERCE/deport or COOPERATE | United Arab Emirates -> his = Valentin Stanchev | denied | - | - | ..2020-02-29
> Levski play on Sunday, weather permitting.
none
