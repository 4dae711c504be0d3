published: 2018-07-10
style: agency
region: Horn of Africa
title: Eritrea, Ethiopia end state of war

@ Eritrea | ERI | GOV
@ Ethiopia | ETH | GOV
@ Ethiopia's visiting premier | ETH | GOV
@ Asmara | ERI | GOV
@ Addis Ababa | ETH | GOV
@ farmers | ETH | AGR
@ Ethiopian Sky Lines | ETH | BUS
@ Security Council | UNO | GOV
@ Both militaries | - | MIL
@ Djibouti | DJI | GOV

> Eritrea and Ethiopia declared their state of war over on Monday and agreed to reopen embassies, ports and telephone lines, closing a chapter in which some 80,000 people perished.
agreed | AGREE | Eritrea, Ethiopia -> | occurred | - | - | "on Monday" 2018-07-09
declared | RETREAT/ceasefire or AGREE | Eritrea, Ethiopia -> | occurred | - | - | "on Monday" 2018-07-09
reopen | AGREE or SUPPORT or CONCEDE | Eritrea, Ethiopia -> | planned | - | - | 2018-07-10..
? war | ASSAULT | -> | occurred | - | - | ..2018-07-10
> The joint declaration was signed at the State House in Asmara, where Ethiopia's visiting premier had been cheered along avenues hung with both flags.
signed | SUPPORT or AGREE | -> | occurred | - | State House in Asmara = Asmara (ERI) | 2018-07-09
visiting | CONSULT/visit | Ethiopia's visiting premier -> Asmara | occurred | - | Asmara (ERI) | ..2018-07-10
? cheered | SUPPORT | -> Ethiopia's visiting premier | occurred | - | Asmara (ERI) | ..2018-07-10
>
> Addis Ababa had announced in June that it would hand over the town of Badme, awarded to its neighbour in 2002, and withdraw its soldiers from the border strip.
hand over | CONCEDE | it = Addis Ababa -> neighbour = Eritrea | planned | Addis Ababa (announced) | Badme (ERI) | 2018-07-10..
withdraw | CONCEDE or RETREAT | it = Addis Ababa -> | planned | Addis Ababa (announced) | border strip | 2018-07-10..
awarded | SUPPORT or CONCEDE | -> neighbour = Eritrea | occurred | - | Badme (ERI) | "in 2002" 2002-01-01..2002-12-31
> No date was given, and in Irob, a district that would be cut in two, hundreds of farmers marched against the plan under the eyes of the militia.
marched | PROTEST/demo | farmers -> | occurred | - | Irob (ETH) | ..2018-07-10
>
> Ethiopian Sky Lines will fly to Asmara from 17 July.
? fly | AGREE | Ethiopian Sky Lines -> Asmara | planned | - | Asmara (ERI) | "from 17 July" 2018-07-17..
> Eritrea's information minister, Yonas Tesfamikael, wrote that Addis Ababa would also ask the Security Council to lift the sanctions of 2009.
ask | REQUEST | Addis Ababa -> Security Council | planned | Yonas Tesfamikael (wrote) | - | 2018-07-10..
lift | CONCEDE or RETREAT | Security Council -> | hypothetical | Yonas Tesfamikael (wrote) | - | 2018-07-10..
sanctions | SANCTION | -> | occurred | - | - | "2009" 2009-01-01..2009-12-31
office: Yonas Tesfamikael | information minister | Eritrea | ERI | current
> Both militaries have taken the gunners of the Zalambessa front off alert, and their medics set up a joint field clinic at Rama.
off alert | RETREAT | Both militaries -> | occurred | - | Zalambessa front (ERI) | ..2018-07-10
joint field clinic | COOPERATE | Both militaries -> | occurred | - | Rama (ETH) | ..2018-07-10
> Djibouti has meanwhile asked what became of its thirteen prisoners.
? asked | REQUEST | Djibouti -> | occurred | - | - | ..2018-07-10
