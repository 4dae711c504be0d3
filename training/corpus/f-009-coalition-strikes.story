published: 2016-04-27
style: coalition strike summary
region: Middle East
title: Nineteen raids in a day over two countries, task force says

@ coalition aircraft | IGO | MIL
@ coalition trainers | IGO | MIL
@ task force | IGO | MIL
@ Islamic State group | ISM | REB
@ three tactical units | ISM | REB
@ four fighting positions | ISM | REB
@ staging area | ISM | REB
@ bridge over which explosives had been moved | - | -
@ Iraqi army units | IRQ | MIL
@ 400 displaced people | IRQ | REF
@ two shepherds | SYR | CVL
@ Denmark | DNK | GOV
@ partner forces | - | MIL

> In its daily tally the combined task force reported 19 strikes by coalition aircraft and rocket batteries on positions of the Islamic State group in Syria and Iraq on April 26.
strikes | ASSAULT/aerial | coalition aircraft -> Islamic State group | occurred | the combined task force (reported) | Syria (SYR) | "on April 26" 2016-04-26
>
> Near Manbij, six strikes hit three tactical units and destroyed four fighting positions, a vehicle bomb and a staging area.
? hit | ASSAULT/aerial | -> three tactical units | occurred | the combined task force (reported, carried) | Manbij (SYR) | 2016-04-26
destroyed | ASSAULT/destroy | -> four fighting positions, staging area | occurred | the combined task force (reported, carried) | Manbij (SYR) | 2016-04-26
> Near Mosul, five strikes suppressed a mortar crew and damaged a bridge over which explosives had been moved.
damaged | ASSAULT/destroy | -> bridge over which explosives had been moved | occurred | the combined task force (reported, carried) | Mosul (IRQ) | 2016-04-26
> Iraqi army units, advised by coalition trainers, repelled an attack on Makhmur the same night and afterwards allowed 400 displaced people through their lines.
advised | AID | coalition trainers -> Iraqi army units | occurred | - | - | ..2016-04-27
? repelled | ASSAULT | Iraqi army units -> | occurred | - | Makhmur (IRQ) | "the same night" 2016-04-26
attack | ASSAULT | -> | occurred | - | Makhmur (IRQ) | "the same night" 2016-04-26
allowed | CONCEDE or AID or RETREAT | Iraqi army units -> 400 displaced people | occurred | - | Makhmur (IRQ) | "the same night" 2016-04-26
>
> The task force is assessing a claim by a monitoring group that a strike on April 22 killed two shepherds near Tabqa.
assessing | ACCUSE/investigate | task force -> | occurred | - | - | ..2016-04-27
strike | ASSAULT/aerial | -> two shepherds | occurred | a monitoring group (claim) | Tabqa (SYR) | "on April 22" 2016-04-22 | killed 2
> "We take every allegation seriously," its spokesman said.
none
>
> Of the dozen countries whose pilots flew in the first year, Denmark has since withdrawn its jets.
withdrawn | RETREAT/withdraw | Denmark -> | occurred | - | - | ..2016-04-27
> Shells that gunners on the ground fire in support of partner forces do not enter the tally.
? support | AID | -> partner forces | occurred | - | - | ..2016-04-27
