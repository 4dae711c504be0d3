published: 2014-03-27
style: live blog
region: Eastern Europe
title: Ukraine crisis as it happened

@ Russia | RUS | GOV
@ Ukraine | UKR | GOV
@ International Monetary Fund | IGO | GOV
@ Verkhovna Rada | UKR | LEG
@ Arsen Tkachuk | UKR | GOV
@ Russian troops | RUS | MIL
@ Japan | JPN | GOV
@ Oleksandr Bilash | UKR | PRM
@ Ukrainian colonel | UKR | MIL
@ acting president | UKR | GOV
@ hundred states | - | GOV
@ eleven | - | GOV
@ supporters of Right Sector | UKR | PRM
@ police | UKR | COP
@ Kyiv | UKR | GOV
@ marines' base | UKR | MIL
@ other members of the G8 | IGO | GOV

> 21.40 A hundred states have voted in the UN General Assembly to declare the Crimean referendum invalid; eleven, North Korea among them, sided with Russia.
voted | ACCUSE/disapprove or REJECT or SUPPORT | hundred states -> | occurred | - | - | 2014-03-27
sided | SUPPORT | eleven -> Russia | occurred | - | - | 2014-03-27
> 19.15 Some 1,500 supporters of Right Sector have surrounded the Verkhovna Rada and smashed windows.
surrounded | PROTEST/obstruct or PROTEST | supporters of Right Sector -> Verkhovna Rada | occurred | - | Verkhovna Rada | 2014-03-27
smashed windows | PROTEST/vandalize or PROTEST | supporters of Right Sector -> Verkhovna Rada | occurred | - | Verkhovna Rada | 2014-03-27
> They demand that Interior Minister Arsen Tkachuk step down over the shooting of one of their leaders, Oleksandr Bilash, by police on Monday.
demand | REQUEST/change | They = supporters of Right Sector -> Arsen Tkachuk | occurred | - | - | 2014-03-27
? step down | RETREAT/resign or CONCEDE | Arsen Tkachuk -> | hypothetical | They = supporters of Right Sector (demand) | - | 2014-03-27..
shooting | ASSAULT/firearms | police -> Oleksandr Bilash | occurred | - | - | "on Monday" 2014-03-24
office: Arsen Tkachuk | Interior Minister | Ukraine | UKR | current
> 17.02 The acting president rejects the resignation call.
rejects | REJECT/change or REJECT | acting president -> | occurred | - | - | 2014-03-27
>
> 14.30 The International Monetary Fund offers Ukraine a loan of up to 18 billion dollars, on condition that Kyiv raises gas prices.
offers | AGREE | International Monetary Fund -> Ukraine | planned | - | - | 2014-03-27..
? raises gas prices | CONCEDE | Kyiv -> | hypothetical | - | - | 2014-03-27..
> 12.10 Russian troops have set free a Ukrainian colonel whom they seized when they stormed the marines' base at Feodosia three days ago, reports Kanal 11.
set free | RETREAT/release | Russian troops -> Ukrainian colonel | occurred | Kanal 11 (reports) | - | ..2014-03-27
seized | ASSAULT/abduct or COERCE | they = Russian troops -> Ukrainian colonel | occurred | Kanal 11 (reports) | Feodosia (UKR) | "three days ago" 2014-03-24
stormed | ASSAULT | they = Russian troops -> marines' base | occurred | Kanal 11 (reports) | Feodosia (UKR) | "three days ago" 2014-03-24
> 10.25 Good morning from a grey Kyiv.
none
> 10.05 Overnight: Japan has joined the other members of the G8 in suspending Russia from the club, and the summit in Sochi is off.
suspending | SANCTION/withdraw or SANCTION | Japan, other members of the G8 -> Russia | occurred | - | - | "Overnight" 2014-03-26..2014-03-27
off | REJECT/meet or REJECT | -> | occurred | - | Sochi (RUS) | "Overnight" 2014-03-26..2014-03-27
