# The second record: the same night as told in Baku.
report: examples/09-caucasus.jsonl
record: 2
title: Baku rejects Yerevan's claim
publisher: Khazri News
published: 2022-06-08
floor: 0.00

@ Azerbaijan's Defence Ministry | AZE | MIL
@ Armenian soldiers | ARM | MIL
@ Foreign Ministry | AZE | GOV

> Azerbaijan's Defence Ministry on Wednesday dismissed as disinformation the statement of Yerevan that its units had shelled Armenian positions.
dismissed | REJECT or ACCUSE | Azerbaijan's Defence Ministry -> Yerevan | occurred | - | - | "on Wednesday" 2022-06-08
shelled | ASSAULT/heavy-weapons | units -> Armenian positions | denied | Azerbaijan's Defence Ministry (dismissed) | - | ..2022-06-08
> According to the ministry's press service, it was Armenian soldiers who opened fire at about 23:00 and killed a sergeant of the border troops.
opened fire | ASSAULT/firearms | Armenian soldiers -> | occurred | the ministry's press service (According to) | - | ..2022-06-08
killed | ASSAULT/firearms | Armenian soldiers -> sergeant of the border troops | occurred | the ministry's press service (According to) | - | ..2022-06-08
>
> The Foreign Ministry summoned the Russian ambassador and demanded that Moscow withdraw the remaining Armenian detachments from Karabakh.
summoned | ACCUSE | Foreign Ministry -> Russian ambassador | occurred | - | - | ..2022-06-08
demanded | REQUEST/yield | Foreign Ministry -> Moscow | occurred | - | - | ..2022-06-08
? withdraw | RETREAT/withdraw or CONCEDE | Moscow -> | hypothetical | The Foreign Ministry (demanded) | Karabakh (AZE) | 2022-06-08..
> Turkey's defence minister arrived in Baku in the morning and voiced full support for Azerbaijan.
arrived | CONSULT/visit | Turkey's defence minister -> Baku | occurred | - | Baku (AZE) | "in the morning" 2022-06-08
voiced full support | SUPPORT | Turkey's defence minister -> Azerbaijan | occurred | - | Baku (AZE) | 2022-06-08
> The two armies will hold manoeuvres near Ganja next week.
manoeuvres | AGREE or COOPERATE | two armies -> | planned | - | Ganja (AZE) | "next week" 2022-06-13..2022-06-19
>
> Meanwhile Azerbaijan handed over five Armenian servicemen to Yerevan through the mediation of Georgia.
handed over | RETREAT/release | Azerbaijan -> Yerevan | occurred | - | - | ..2022-06-08
? mediation | CONSULT/third-party | Georgia -> | occurred | - | - | ..2022-06-08
> In return Armenia reportedly provided maps of some 90,000 mines.
provided | COOPERATE or AID or CONCEDE | Armenia -> | uncertain | (reportedly) | - | ..2022-06-08
> Such a mine killed two road builders in Kalbajar on 30 May.
killed | ASSAULT/explosives | -> two road builders | occurred | - | Kalbajar (AZE) | "on 30 May" 2022-05-30 | killed 2
> Prosecutors opened an investigation into the blast and issued arrest warrants for three former Armenian commanders.
investigation | ACCUSE/investigate | Prosecutors -> blast | occurred | - | - | ..2022-06-08
arrest warrants | THREATEN/arrest or ACCUSE | Prosecutors -> three former Armenian commanders | occurred | - | - | ..2022-06-08
>
> “We are ready to sign a peace treaty,” an aide to the president said.
sign | AGREE | We = Azerbaijan -> | hypothetical | an aide to the president (said) | - | 2022-06-08..
> He warned that Azerbaijan would take the heights by force if the fire does not cease.
warned | THREATEN/violence or THREATEN | He = aide to the president -> | occurred | - | - | ..2022-06-08
? take the heights by force | THREATEN/violence or ASSAULT or COERCE | Azerbaijan -> heights | hypothetical | He = aide to the president (warned) | heights | 2022-06-08..
