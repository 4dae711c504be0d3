published: 2022-06-30
style: broadcaster site
region: Eastern Europe
title: Suwalki corridor: allies practise, Minsk growls

@ Poland | POL | MIL
@ Lithuania | LTU | MIL
@ Polish and Lithuanian troops | - | MIL
@ Belarus | BLR | GOV
@ Belarusian defence minister | BLR | GOV
@ Germany | DEU | GOV
@ Vilnius | LTU | GOV
@ Kaliningrad's governor | RUS | GOV
@ Warsaw | POL | GOV
@ two brigades | BLR | MIL
@ federal government | RUS | GOV
@ Moscow | RUS | GOV
@ Minsk | BLR | GOV
@ Belarusian consular staff | BLR | GOV

> Some 3,500 Polish and Lithuanian troops are practising together this week in the gap of land that separates Belarus from Kaliningrad.
practising together | COOPERATE | Polish and Lithuanian troops -> | occurred | - | - | "this week" 2022-06-27..2022-06-30
> It is "a drill long planned and aimed at no one", says Lieutenant Colonel Jolanta Reszka of the Polish general staff.
none
>
> Belarus does not see it that way.
none
> On Monday it recalled its military attache from Warsaw, and on Wednesday the Belarusian defence minister said on television that two brigades had been moved to the border.
recalled | SANCTION/withdraw | it = Belarus -> Warsaw | occurred | - | Warsaw (POL) | "On Monday" 2022-06-27
moved | MOBILIZE/troops | -> two brigades | occurred | the Belarusian defence minister (said) | border | ..2022-06-29
> "One step across the line and we will use everything we have," he declared.
use everything we have | THREATEN/violence or ASSAULT | we = Belarus -> | hypothetical | he = Belarusian defence minister (declared) | - | 2022-06-30..
> Neither Poland nor Lithuania plans any such step, both governments insist.
? step | ASSAULT or COERCE or MOBILIZE | Poland, Lithuania -> | denied | both governments (insist) | - | ..2022-06-30
>
> The tension has been growing since Vilnius, citing European sanctions, stopped Russian steel from crossing to Kaliningrad by rail on 18 June.
sanctions | SANCTION/discontinue | -> | occurred | - | - | ..2022-06-30
stopped | SANCTION/discontinue or COERCE | Vilnius -> | occurred | - | - | "on 18 June" 2022-06-18
> Kaliningrad's governor has since demanded that the federal government close the Baltic ports to Lithuanian cargo.
demanded | REQUEST/change or REQUEST | Kaliningrad's governor -> federal government | occurred | - | - | ..2022-06-30
? close | SANCTION/discontinue or COERCE | federal government -> | hypothetical | Kaliningrad's governor (demanded) | - | 2022-06-30..
> Moscow has so far only hinted at "practical measures".
practical measures | THREATEN | Moscow -> | hypothetical | - | - | 2022-06-30..
> Germany is sending a further 800 soldiers to Lithuania, a step that its chancellor announced in Madrid on Wednesday.
sending | AID or MOBILIZE or AGREE | Germany -> Lithuania | occurred | its chancellor (announced) | Lithuania (LTU) | ..2022-06-30
> Warsaw, for its part, has told Minsk that the Belarusian consular staff still in Bialystok will be thrown out at the first incident.
told | THREATEN/expel | Warsaw -> Minsk | occurred | - | - | ..2022-06-30
? thrown out | SANCTION/expel | -> Belarusian consular staff | hypothetical | Warsaw (told) | Bialystok (POL) | 2022-06-30..
