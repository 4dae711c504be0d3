published: 2021-11-26
style: broadcaster site
region: Eastern Europe
title: How Lithuania fell out with Beijing

@ Lithuania | LTU | GOV
@ China | CHN | GOV
@ Vilnius | LTU | GOV
@ spokesman of the Chinese Foreign Ministry | CHN | GOV
@ Egle Morkunaite | LTU | BUS
@ customs system | CHN | GOV
@ German suppliers | DEU | BUS
@ Darius Vaitkus | LTU | GOV
@ Taiwanese Representative Office | TWN | GOV
@ president | LTU | GOV
@ Brussels | EUR | GOV
@ members of parliament from the three Baltic states | - | LEG
@ Taipei | TWN | GOV

> It is a brass plate of thirty centimetres by forty, and it has cost Lithuania its ambassador in Beijing.
? cost | SANCTION/withdraw | -> Lithuania | occurred | - | - | ..2021-11-26
> Since last Thursday the plate beside a door in Vilnius has read "Taiwanese Representative Office"; three days later China downgraded relations to the level of chargé d'affaires.
downgraded | SANCTION/withdraw | China -> Vilnius | occurred | - | - | "three days later" 2021-11-21
> It had already called home its envoy in August and requested that Vilnius do likewise.
called home | SANCTION/withdraw | It = China -> Vilnius | occurred | - | - | "in August" 2021-08-01..2021-08-31
requested | REQUEST/change | It = China -> Vilnius | occurred | - | - | "in August" 2021-08-01..2021-08-31
>
> "Lithuania must correct its mistake at once, otherwise it will bear all the consequences," a spokesman of the Chinese Foreign Ministry said on Monday.
must correct | REQUEST/change | spokesman of the Chinese Foreign Ministry -> Lithuania | occurred | spokesman of the Chinese Foreign Ministry (said) | - | "on Monday" 2021-11-22
bear | THREATEN | spokesman of the Chinese Foreign Ministry -> Lithuania | hypothetical | spokesman of the Chinese Foreign Ministry (said) | - | 2021-11-26..
> Asked which, he smiled.
none
>
> Exporters know.
none
> Egle Morkunaite, who sells peat, says her containers have been stuck in Ningbo for ten days because the customs system no longer lists her country of origin.
stuck | COERCE/withhold or SANCTION | -> Egle Morkunaite | occurred | Egle Morkunaite (says) | Ningbo (CHN) | "for ten days" 2021-11-16..2021-11-26
? lists | SANCTION/discontinue or COERCE | customs system -> country of origin = Lithuania | occurred | Egle Morkunaite (says) | - | ..2021-11-26
> German suppliers have been told to drop Lithuanian parts, according to a letter of their chamber seen by us.
told | REQUEST/change or COERCE or THREATEN | -> German suppliers | occurred | letter of their chamber (according to) | - | ..2021-11-26
> China denies any boycott.
boycott | SANCTION/discontinue or PROTEST or COERCE | China -> | denied | China (denies) | - | ..2021-11-26
>
> Deputy Foreign Minister Darius Vaitkus does not intend to take the plate down.
does not intend | REJECT/yield or CONCEDE | Darius Vaitkus -> | occurred | - | - | ..2021-11-26
office: Darius Vaitkus | Deputy Foreign Minister | Lithuania | LTU | current
> "We did not recognise a state, we opened an office," he argues.
recognise | SUPPORT | We = Lithuania -> | denied | he = Darius Vaitkus (argues) | - | ..2021-11-26
opened | SUPPORT or COOPERATE | we = Lithuania -> office = Taiwanese Representative Office | occurred | he = Darius Vaitkus (argues) | - | ..2021-11-26
> The president, for his part, let slip on the radio that the name was an error.
? let slip | CONCEDE or ACCUSE | president -> | occurred | - | - | ..2021-11-26
> Brussels has promised to help, and members of parliament from the three Baltic states flew to Taipei on Friday, where they are to be received next week.
promised | AGREE | Brussels -> | planned | - | - | 2021-11-26..
flew | CONSULT/visit | members of parliament from the three Baltic states -> Taipei | occurred | - | Taipei (TWN) | "on Friday" 2021-11-26
received | AGREE or CONSULT | they = members of parliament from the three Baltic states -> Taipei | planned | - | Taipei (TWN) | "next week" 2021-11-29..2021-12-05
