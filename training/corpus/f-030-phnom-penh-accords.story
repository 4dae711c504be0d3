published: 2016-04-27
style: magazine, historical passage
region: UN
title: When the United Nations ran a country

@ four Cambodian factions | KHM | PTY
@ Vietnamese soldiers | VNM | MIL
@ Khmer Rouge guerrillas | KHM | REB
@ Khmer Rouge | KHM | REB
@ generals | KHM | REB
@ Guerrillas | KHM | REB
@ rebel areas | KHM | REB
@ Some 22,000 peacekeepers | UNO | MIL
@ blue helmets | UNO | MIL
@ police from 45 countries | UNO | COP
@ mission's chief | UNO | GOV
@ observers | UNO | GOV
@ Security Council | UNO | GOV
@ train | KHM | CVL
@ ethnic Vietnamese | KHM | CVL
@ poll | KHM | GOV
@ king's son | KHM | GOV
@ losing party of the old regime | KHM | PTY

> Before the Paris accords of October 1991, under which four Cambodian factions agreed to disarm and to let the United Nations run the country until an election, there had been a decade of fruitless peace talks, held in Jakarta, Pattaya and Beijing while Vietnamese soldiers and Khmer Rouge guerrillas fought along the Thai border.
agreed | AGREE or CONCEDE | four Cambodian factions -> | occurred | - | - | "October 1991" 1991-10-01..1991-10-31
? disarm | CONCEDE or RETREAT | four Cambodian factions -> | planned | - | - | -
peace talks | CONSULT | -> | occurred | - | Jakarta (IDN) | "a decade" 1981-10-01..1991-10-31
fought | ASSAULT | Vietnamese soldiers, Khmer Rouge guerrillas -> | occurred | - | Thai border | ..1991-10-31
> Some 22,000 peacekeepers and police from 45 countries were deployed.
deployed | AID or MOBILIZE | -> Some 22,000 peacekeepers, police from 45 countries | occurred | - | - | ..2016-04-27
> The Khmer Rouge soon went back on its word: its generals refused to let the blue helmets past a bamboo pole across the road to Pailin, and the mission's chief, who had come in person, turned his car round.
went back | REJECT | Khmer Rouge -> | occurred | - | - | ..2016-04-27
refused | REJECT | generals -> blue helmets | occurred | - | Pailin (KHM) | ..2016-04-27
? come | CONSULT/visit | mission's chief -> | occurred | - | Pailin (KHM) | ..2016-04-27
>
> Guerrillas kidnapped observers, shelled a train, massacred ethnic Vietnamese in a floating village and declared that they would boycott the poll.
kidnapped | ASSAULT/abduct | Guerrillas -> observers | occurred | - | - | ..2016-04-27
shelled | ASSAULT/heavy-weapons | Guerrillas -> train | occurred | - | - | ..2016-04-27
massacred | ASSAULT/targeted | Guerrillas -> ethnic Vietnamese | occurred | - | floating village | ..2016-04-27
boycott | PROTEST/boycott or REJECT | they = Guerrillas -> poll | planned | Guerrillas (declared) | - | -
> In May 1993 nine voters in ten turned out all the same.
none
> The losing party of the old regime, after threatening to have seven eastern provinces secede, was given half of the ministries; the king's son had to share power.
threatening | THREATEN/territory | losing party of the old regime -> | occurred | - | - | ..2016-04-27
given | CONCEDE | -> losing party of the old regime | occurred | - | - | ..2016-04-27
? share power | CONCEDE or COOPERATE | king's son -> losing party of the old regime | occurred | - | - | ..2016-04-27
> The sanctions that the Security Council imposed on timber and gems from rebel areas were barely enforced.
sanctions | SANCTION | Security Council -> rebel areas | occurred | - | - | ..2016-04-27
? enforced | SANCTION or COERCE | -> | denied | - | - | ..2016-04-27
> It cost 1.6 billion dollars and 78 lives.
none
