published: 2012-02-14
style: agency
region: Egypt
title: Cairo says no ambassador was recalled

@ Foreign Ministry | EGY | GOV
@ Khartoum | SDN | GOV
@ Sudanese fishermen | SDN | CVL
@ border guards | EGY | MIL
@ wooden boat | SDN | CVL
@ eleven crewmen | SDN | CVL
@ chargé d'affaires | EGY | GOV
@ four of the crewmen | SDN | CVL
@ remaining seven | SDN | CVL
@ minister | EGY | GOV
@ Sudanese counterpart | SDN | GOV
@ boat owners | SDN | BUS
@ consulate | EGY | GOV
@ Egypt | EGY | GOV

> Egypt's Foreign Ministry on Tuesday denied that it had recalled its ambassador from Khartoum after a quarrel over the shooting of two Sudanese fishermen in the Red Sea.
recalled | SANCTION/withdraw | it = Foreign Ministry -> Khartoum | denied | Egypt's Foreign Ministry (denied) | Khartoum (SDN) | ..2012-02-14
shooting | ASSAULT/firearms | -> Sudanese fishermen | occurred | - | - | ..2012-02-14
> "The ambassador is at his desk and he will stay there," ministry spokesman Mansour Abdel-Rahim told reporters.
none
office: Mansour Abdel-Rahim | spokesman | Foreign Ministry | EGY | current
>
> The Khartoum daily Al-Nilain reported over the weekend, quoting an unnamed diplomat, that Egyptian border guards had opened fire on a wooden boat near Halaib and taken eleven crewmen away.
opened fire | ASSAULT/firearms | border guards -> wooden boat | occurred | Al-Nilain (reported) > an unnamed diplomat (quoting) | Halaib (EGY) | ..2012-02-12
taken | COERCE/arrest or ASSAULT | border guards -> eleven crewmen | occurred | Al-Nilain (reported) > an unnamed diplomat (quoting) | Halaib (EGY) | ..2012-02-12
> Khartoum summoned the Egyptian chargé d'affaires on Sunday and demanded an apology.
summoned | ACCUSE | Khartoum -> chargé d'affaires | occurred | - | - | "on Sunday" 2012-02-12
demanded | REQUEST | Khartoum -> chargé d'affaires | occurred | - | - | "on Sunday" 2012-02-12
> Abdel-Rahim said four of the crewmen had since been released and the remaining seven would be handed over at Wadi Halfa before Friday.
released | RETREAT/release | -> four of the crewmen | occurred | Abdel-Rahim = Mansour Abdel-Rahim (said) | - | ..2012-02-14
handed over | CONCEDE or RETREAT | -> remaining seven | planned | Abdel-Rahim = Mansour Abdel-Rahim (said) | Wadi Halfa (SDN) | "before Friday" 2012-02-14..2012-02-16
>
> The minister telephoned his Sudanese counterpart on Monday evening, he added.
telephoned | CONSULT/phone | minister -> Sudanese counterpart | occurred | he = Mansour Abdel-Rahim (added) | - | "on Monday evening" 2012-02-13
> Shrimp prices in Port Sudan have doubled since the season opened, and boat owners there have picketed the Egyptian consulate twice.
picketed | PROTEST/demo | boat owners -> consulate | occurred | - | Port Sudan (SDN) | ..2012-02-14
> Egypt has meanwhile reinforced its garrison at Shalateen with two companies of marines, according to a Suez radio station.
reinforced | MOBILIZE/troops | Egypt -> | occurred | a Suez radio station (according to) | Shalateen (EGY) | ..2012-02-14
