published: 2009-03-18
style: wire brief
region: Southern Africa
title: Malagasy head of state hands power to navy

@ Madagascar's president | MDG | GOV
@ cabinet | MDG | GOV
@ soldiers | MDG | MIL
@ directorate of three admirals | MDG | MIL
@ mayor | MDG | OPP
@ bishop | MDG | REL
@ Lala Rakotomavo | MDG | REL
@ television station | MDG | JRN
@ presidential guard | MDG | MIL
@ 28 of them | MDG | CVL
@ South Africa | ZAF | GOV
@ Peace and Security Council | IGO | GOV
@ African Union | IGO | GOV
@ Norway | NOR | GOV
@ Swaziland | SWZ | GOV

> Madagascar's president gave up office on Tuesday and dissolved his cabinet, hours after soldiers drove a tank through the gate of his downtown palace.
gave up office | RETREAT/resign | Madagascar's president -> | occurred | - | - | "on Tuesday" 2009-03-17
dissolved | SANCTION/expel or RETREAT or COERCE | Madagascar's president -> cabinet | occurred | - | - | "on Tuesday" 2009-03-17
drove a tank | ASSAULT or COERCE | soldiers -> his = Madagascar's president | occurred | - | palace (MDG) | "on Tuesday" 2009-03-17
> Power was transferred by decree to a directorate of three admirals, but at a ceremony in Camp Capsat they passed it on to the mayor the president had sacked.
transferred | CONCEDE | president = Madagascar's president -> directorate of three admirals | occurred | - | - | 2009-03-17
passed it on | CONCEDE or SUPPORT | they = directorate of three admirals -> mayor | occurred | - | Camp Capsat (MDG) | 2009-03-17
sacked | SANCTION/expel | president = Madagascar's president -> mayor | occurred | - | - | ..2009-03-18
> A bishop who objected was bundled into a jeep and driven off, and so was the American ambassador's host, Pastor Lala Rakotomavo.
objected | REJECT or ACCUSE | bishop -> | occurred | - | - | 2009-03-17
bundled | COERCE/arrest or ASSAULT | -> bishop, Lala Rakotomavo | occurred | - | - | 2009-03-17
>
> Some 135 people have died since January in unrest that began when a television station belonging to the mayor was closed down; 28 of them were shot by the presidential guard outside another palace on 7 February.
unrest | PROTEST/riot | -> | occurred | - | - | "since January" 2009-01-01..2009-03-18
closed down | COERCE/censor | -> television station | occurred | - | - | ..2009-03-18
shot | ASSAULT/firearms | presidential guard -> 28 of them | occurred | - | palace (MDG) | "on 7 February" 2009-02-07
>
> South Africa rejected the handover, and the African Union, whose Peace and Security Council will sit on Friday, spoke of an unconstitutional change.
rejected | REJECT | South Africa -> | occurred | - | - | ..2009-03-18
sit | AGREE or CONSULT | Peace and Security Council -> | planned | - | - | "on Friday" 2009-03-20
spoke of an unconstitutional change | ACCUSE/disapprove | African Union -> | occurred | - | - | ..2009-03-18
> Norway has stopped all aid except relief.
stopped | SANCTION/discontinue | Norway -> | occurred | - | - | ..2009-03-18
> The fallen leader, Radio Antsiva reports, has been granted refuge in Swaziland.
granted refuge | AID | Swaziland -> fallen leader = Madagascar's president | occurred | Radio Antsiva (reports) | Swaziland (SWZ) | ..2009-03-18
> Vanilla prices rose.
none
