published: 2007-04-30
style: wire brief
region: Eastern Europe
title: Websites down after statue riots

@ Russia's upper house | RUS | LEG
@ Moscow | RUS | GOV
@ State Duma delegation | RUS | LEG
@ Leonid Tarasenko | RUS | LEG
@ NATO | IGO | MIL
@ Russian Railways | RUS | BUS
@ Hackers | - | UNK
@ websites of the Estonian government | EST | GOV
@ banks | EST | BUS
@ Soviet war memorial | EST | -
@ one man | EST | CVL
@ thousand people | EST | CVL
@ Russian presidential staff | RUS | GOV
@ president | RUS | GOV
@ Members of a Russian youth movement | RUS | SOC
@ Estonian embassy | EST | GOV
@ Estonian ports | EST | BUS
@ Prime Minister's office staff | EST | GOV
@ Estonian cabinet | EST | GOV

> TALLINN - Hackers paralysed the websites of the Estonian government and of two banks at the weekend, after two nights of rioting over the removal of a Soviet war memorial in which one man was stabbed to death and about a thousand people were detained.
paralysed | COERCE/cyber | Hackers -> websites of the Estonian government, banks | occurred | - | - | "at the weekend" 2007-04-28..2007-04-29
rioting | PROTEST/riot | -> | occurred | - | - | ..2007-04-29
? removal | COERCE or ASSAULT | -> Soviet war memorial | occurred | - | - | ..2007-04-29
stabbed to death | ASSAULT/primitive | -> one man | occurred | - | - | ..2007-04-29
detained | COERCE/arrest | -> thousand people | occurred | - | - | ..2007-04-29
> Some of the traffic came from addresses of the Russian presidential staff, Justice Minister Rein Vahtra claimed; Moscow called this fantasy.
traffic came | COERCE/cyber | Russian presidential staff -> | occurred | Rein Vahtra (claimed) | - | ..2007-04-30
called this fantasy | REJECT | Moscow ->  | occurred | - | - | ..2007-04-30
office: Rein Vahtra | Justice Minister | Estonia | EST | current
>
> Russia's upper house voted on Friday to urge the president to break off diplomatic relations.
voted | REQUEST or THREATEN | Russia's upper house -> president | occurred | - | - | "on Friday" 2007-04-27
? break off diplomatic relations | SANCTION/withdraw | president -> | hypothetical | Russia's upper house (voted) | - | 2007-04-27..
> Members of a Russian youth movement have besieged the Estonian embassy in Moscow since then, and on Sunday tore down its flag.
besieged | PROTEST/obstruct or PROTEST | Members of a Russian youth movement -> Estonian embassy | occurred | - | Moscow (RUS) | "since then" 2007-04-27..2007-04-30
tore down its flag | PROTEST/vandalize or PROTEST | Members of a Russian youth movement -> Estonian embassy | occurred | - | Moscow (RUS) | "on Sunday" 2007-04-29
> Russian Railways stopped coal trains to Estonian ports "for repairs".
stopped coal trains | SANCTION/discontinue | Russian Railways -> Estonian ports | occurred | - | - | ..2007-04-30
>
> A State Duma delegation arrived on Monday for talks, but Prime Minister's office staff refused to see it after its leader, Leonid Tarasenko, had called on the Estonian cabinet to resign.
arrived | CONSULT/visit | State Duma delegation -> | occurred | - | - | "on Monday" 2007-04-30
refused to see it | REJECT/meet | Prime Minister's office staff -> it = State Duma delegation | occurred | - | - | ..2007-04-30
called on | REQUEST/change | Leonid Tarasenko -> Estonian cabinet | occurred | - | - | ..2007-04-30
? resign | RETREAT/resign | Estonian cabinet -> | hypothetical | Leonid Tarasenko (called on) | - | 2007-04-30..
> NATO sent two experts.
sent | AID | NATO -> | occurred | - | - | ..2007-04-30
