published: 2016-02-19
style: army communiqué summary
region: Caucasus
title: Armies trade blame after night of mortar fire

@ Defence Ministry in Baku | AZE | MIL
@ Armenian armed forces | ARM | MIL
@ Azerbaijani army | AZE | MIL
@ Artak Manukyan | ARM | MIL
@ shepherd | AZE | CVL
@ both sides | - | MIL
@ Yerevan | ARM | GOV
@ conscript | ARM | MIL
@ Baku | AZE | GOV
@ adversary | ARM | MIL
@ Armenian units | ARM | MIL
@ positions | ARM | MIL
@ sniper | AZE | MIL
@ co-chairs of the OSCE Minsk Group | IGO | GOV

> In its morning bulletin the Defence Ministry in Baku stated that Armenian armed forces had broken the truce 118 times within the past twenty-four hours, using large-calibre machine guns and 60-mm mortars.
broken the truce | ASSAULT/heavy-weapons or REJECT | Armenian armed forces -> | occurred | the Defence Ministry in Baku (stated) | - | "within the past twenty-four hours" 2016-02-18..2016-02-19
> A shepherd in Terter district was wounded, it added.
wounded | ASSAULT/heavy-weapons | -> shepherd | occurred | it = Defence Ministry in Baku (added) | Terter district = Terter (AZE) | ..2016-02-19
> "The adversary's firing points were suppressed by return fire," the communiqué read.
return fire | ASSAULT | -> adversary | occurred | the communiqué (read) | - | ..2016-02-19
>
> Armenia's Defence Ministry gave a different account.
none
> Its spokesman, Artak Manukyan, denied that Armenian units had used mortars at all and accused the Azerbaijani army of shelling positions near Martakert, where a conscript was killed by a sniper.
used mortars | ASSAULT/heavy-weapons | Armenian units -> | denied | Artak Manukyan (denied) | - | ..2016-02-19
accused | ACCUSE/allege | Artak Manukyan -> Azerbaijani army | occurred | - | - | ..2016-02-19
shelling | ASSAULT/heavy-weapons | Azerbaijani army -> positions | occurred | Artak Manukyan (accused) | Martakert (AZE) | ..2016-02-19
killed | ASSAULT/firearms | sniper -> conscript | occurred | Artak Manukyan (accused) | Martakert (AZE) | ..2016-02-19
office: Artak Manukyan | spokesman | Armenia's Defence Ministry | ARM | current
> "Further provocations will meet a disproportionate response," Manukyan said.
disproportionate response | THREATEN/violence or ASSAULT | -> | hypothetical | Manukyan = Artak Manukyan (said) | - | 2016-02-19..
>
> The co-chairs of the OSCE Minsk Group, who had been received in Yerevan on Wednesday, urged both sides to pull their heavy guns back and proposed that investigators be posted along the line.
received | CONSULT/visit | co-chairs of the OSCE Minsk Group -> Yerevan | occurred | - | Yerevan (ARM) | "on Wednesday" 2016-02-17
urged | REQUEST/yield | co-chairs of the OSCE Minsk Group -> both sides | occurred | - | - | ..2016-02-19
proposed | REQUEST/change | co-chairs of the OSCE Minsk Group -> | occurred | - | - | ..2016-02-19
> Baku has so far rejected such a mechanism.
rejected | REJECT/change | Baku -> | occurred | - | - | ..2016-02-19
