published: 2018-06-12
style: NGO statement
region: Western Europe
title: 629 people and no harbour

@ SOS Mare Aperto | NGO | NGO
@ Italy | ITA | GOV
@ Malta | MLT | GOV
@ Spain | ESP | GOV
@ Italian interior minister | ITA | GOV
@ coastguard | ITA | COP
@ Libyan coastguard | LBY | COP
@ France | FRA | GOV
@ Rome | ITA | GOV
@ Helene Maurin | FRA | NGO
@ French ambassador | FRA | GOV
@ French president | FRA | GOV
@ mayor of Naples | ITA | GOV
@ crew | NGO | NGO
@ 629 people | - | REF
@ foreign vessel | - | NGO
@ smugglers | - | CRM
@ everyone | - | REF
@ Italian | ITA | GOV
@ ten thousand people | - | REF
@ four thousand | - | REF

> The ship of SOS Mare Aperto, the Speranza, has been drifting between Malta and Sicily since Saturday night with 629 people on board whom her crew pulled out of the sea in six operations.
pulled out of the sea | AID | crew -> 629 people | occurred | - | - | ..2018-06-12
> Italy, whose coastguard itself had directed the rescue, closed its ports to us on Sunday, and Malta has refused to open hers.
directed the rescue | AID or COOPERATE | coastguard -> | occurred | - | - | ..2018-06-10
closed its ports | COERCE/restrict or REJECT | Italy -> us = SOS Mare Aperto | occurred | - | - | "on Sunday" 2018-06-10
refused | REJECT/assist or REJECT | Malta -> | occurred | - | - | ..2018-06-12
>
> The Italian interior minister boasts of a victory and announces that he will do the same with every foreign vessel.
do the same | COERCE/restrict or THREATEN | he = Italian interior minister -> foreign vessel | planned | The Italian interior minister (announces) | - | 2018-06-12..
> He accuses us of working hand in glove with smugglers.
accuses | ACCUSE/allege | He = Italian interior minister -> us = SOS Mare Aperto | occurred | - | - | ..2018-06-12
working hand in glove | COOPERATE | us = SOS Mare Aperto -> smugglers | occurred | He = Italian interior minister (accuses) | - | ..2018-06-12
> We reject this slander, for which a court in Catania has never found a shred of proof.
reject | REJECT | We = SOS Mare Aperto ->  | occurred | - | - | 2018-06-12
>
> We thank Spain, which on Monday offered us the harbour of Valencia, and the mayor of Naples, who said that he would take everyone in.
thank | SUPPORT | We = SOS Mare Aperto -> Spain, mayor of Naples | occurred | - | - | 2018-06-12
offered | AGREE or AID | Spain -> us = SOS Mare Aperto | planned | - | - | "on Monday" 2018-06-11
take everyone in | AGREE or AID | he = mayor of Naples -> everyone | planned | he = mayor of Naples (said) | - | 2018-06-12..
> But Valencia is four days away, "and with pregnant women on deck that is not a solution but a cruelty", stresses Helene Maurin, our coordinator.
? cruelty | ACCUSE/disapprove | Helene Maurin -> | occurred | Helene Maurin (stresses) | - | ..2018-06-12
office: Helene Maurin | coordinator | SOS Mare Aperto | NGO | current
>
> It did not help that the French president spoke of Italian "cynicism": Rome summoned the French ambassador for it this morning.
cynicism | ACCUSE/disapprove | French president -> Italian | occurred | the French president (spoke) | - | ..2018-06-12
summoned | ACCUSE/disapprove | Rome -> French ambassador | occurred | - | - | "this morning" 2018-06-12
> France has sent back ten thousand people at Ventimiglia since last year.
sent back | COERCE/deport | France -> ten thousand people | occurred | - | Ventimiglia (ITA) | "since last year" 2017-01-01..2018-06-12
> Since January the Libyan coastguard has returned four thousand to the camps.
returned | COERCE/deport or COERCE | Libyan coastguard -> four thousand | occurred | - | - | "Since January" 2018-01-01..2018-06-12
