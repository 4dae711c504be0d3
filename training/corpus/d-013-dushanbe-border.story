published: 2021-05-01
style: wire brief
region: Central Asia
title: Guns fall silent at Golovnoi

@ Tajik border guards | TJK | MIL
@ Kyrgyz villagers | KGZ | CVL
@ Kyrgyzstan | KGZ | GOV
@ Tajikistan | TJK | GOV
@ Russia | RUS | GOV
@ Uzbekistan | UZB | GOV
@ Kyrgyz and Tajik foreign ministers | - | GOV
@ Kyrgyz soldiers | KGZ | MIL
@ Kyrgyz security committee | KGZ | SPY
@ Tajik workers | TJK | CVL
@ houses | KGZ | CVL
@ our men | TJK | MIL
@ Volunteers | KGZ | CVL
@ evacuees | KGZ | REF
@ deputy in Dushanbe | TJK | LEG
@ road to Vorukh | - | -
@ Bishkek | KGZ | GOV

> BATKEN/DUSHANBE - A ceasefire between Kyrgyzstan and Tajikistan was holding on Saturday after two days of fighting over a water intake that left dozens dead and drove 30,000 Kyrgyz villagers from their homes.
ceasefire | RETREAT/ceasefire | Kyrgyzstan, Tajikistan -> | occurred | - | - | "on Saturday" ..2021-05-01
fighting | ASSAULT | Kyrgyzstan, Tajikistan -> | occurred | - | - | ..2021-05-01
? drove | ASSAULT or COERCE | -> Kyrgyz villagers | occurred | - | - | ..2021-05-01
> The Kyrgyz Health Ministry put the number of dead on its side at 33.
? dead | ASSAULT | -> | occurred | The Kyrgyz Health Ministry (put) | - | ..2021-05-01
>
> It began on Wednesday with stones: Kyrgyz villagers tried to stop Tajik workers from mounting a camera on a pole at the Golovnoi weir.
? tried to stop | PROTEST/obstruct or ASSAULT | Kyrgyz villagers -> Tajik workers | occurred | - | Golovnoi (KGZ) | "on Wednesday" 2021-04-28
> By Thursday noon Tajik border guards were firing mortars into Ak-Sai, according to the Kyrgyz security committee, which says that houses were looted and burned.
firing mortars | ASSAULT/heavy-weapons | Tajik border guards -> | occurred | the Kyrgyz security committee (according to) | Ak-Sai (KGZ) | "By Thursday noon" 2021-04-29
looted | COERCE/seize or ASSAULT | -> houses | occurred | which = Kyrgyz security committee (says) | - | ..2021-05-01
burned | ASSAULT/destroy | -> houses | occurred | which = Kyrgyz security committee (says) | - | ..2021-05-01
> Dushanbe tells it the other way round, claiming Kyrgyz soldiers had opened fire first and seized the weir.
opened fire | ASSAULT/firearms | Kyrgyz soldiers -> | occurred | Dushanbe (claiming) | - | ..2021-05-01
seized | COERCE/seize or ASSAULT | Kyrgyz soldiers -> | occurred | Dushanbe (claiming) | - | ..2021-05-01
>
> "Not one of our men crossed the canal," Tajik Colonel Daler Rahmonov insisted.
? crossed | ASSAULT or COERCE | our men -> | denied | Daler Rahmonov (insisted) | - | ..2021-05-01
> The Kyrgyz and Tajik foreign ministers spoke by telephone three times; Uzbekistan and Russia offered mediation.
spoke by telephone | CONSULT/phone | Kyrgyz and Tajik foreign ministers -> | occurred | - | - | ..2021-05-01
offered mediation | AGREE or CONSULT | Uzbekistan, Russia -> | planned | - | - | ..2021-05-01
> Volunteers in Osh have been collecting blankets and flour for evacuees since Friday.
collecting | AID | Volunteers -> evacuees | occurred | - | Osh (KGZ) | "since Friday" 2021-04-30..2021-05-01
> As far back as March a deputy in Dushanbe had threatened that the road to Vorukh would be taken "by those who need it", while Bishkek for years has offered an exchange of land and been turned down.
threatened | THREATEN/territory | deputy in Dushanbe -> | occurred | - | - | "As far back as March" 2021-03-01..2021-03-31
? taken | COERCE/seize or ASSAULT | -> road to Vorukh | hypothetical | a deputy in Dushanbe (threatened) | Vorukh (TJK) | -
offered | AGREE or REQUEST | Bishkek -> | occurred | - | - | "for years" ..2021-05-01
turned down | REJECT | -> Bishkek | occurred | - | - | ..2021-05-01
