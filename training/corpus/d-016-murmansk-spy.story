published: 2019-04-17
style: local daily
region: Russia
title: Fourteen years for Norwegian pensioner

@ Moscow city court | RUS | JUD
@ Frode Halvorsen | NOR | CVL
@ Norwegian military intelligence | NOR | SPY
@ Lev Astakhov | RUS | JUD
@ Norway's Foreign Ministry | NOR | GOV
@ former police officer | RUS | COP
@ Lithuania | LTU | GOV
@ President | RUS | GOV
@ Oslo | NOR | GOV
@ two Russians | RUS | -
@ Russian Foreign Ministry official | RUS | GOV
@ Norwegian honorary consul | NOR | GOV

> A Moscow city court on Tuesday sentenced Frode Halvorsen, a retired border inspector from Kirkenes, to fourteen years in a strict-regime colony for espionage.
sentenced | SANCTION/convict | Moscow city court -> Frode Halvorsen | occurred | - | Moscow (RUS) | "on Tuesday" 2019-04-16
? espionage | COERCE or ASSAULT | Frode Halvorsen -> | occurred | Moscow city court (sentenced) | - | ..2019-04-16
> The 63-year-old was arrested in December 2017 after meeting a former police officer from whom, the prosecutor maintained, he had bought documents on the submarines of the Northern Fleet.
arrested | COERCE/arrest | -> 63-year-old = Frode Halvorsen | occurred | - | - | "in December 2017" 2017-12-01..2017-12-31
meeting | CONSULT | 63-year-old = Frode Halvorsen, former police officer -> | occurred | - | - | ..2017-12-31
bought | COOPERATE or COERCE | he = Frode Halvorsen -> former police officer | occurred | the prosecutor (maintained) | - | ..2017-12-31
> He denied spying for anybody.
spying | COERCE or ASSAULT | He = Frode Halvorsen -> | denied | He = Frode Halvorsen (denied) | - | ..2019-04-17
> His counsel, Lev Astakhov, told Severnaya Gazeta that Halvorsen admitted having carried envelopes of cash for Norwegian military intelligence but had never known what they paid for.
admitted | CONCEDE | Halvorsen = Frode Halvorsen -> | occurred | Lev Astakhov (told) | - | ..2019-04-17
carried | COOPERATE or AID | Halvorsen = Frode Halvorsen -> Norwegian military intelligence | occurred | Lev Astakhov (told) > Halvorsen = Frode Halvorsen (admitted) | - | ..2019-04-17
>
> They will not appeal.
? appeal | REJECT or ACCUSE | They = Frode Halvorsen -> | denied | - | - | 2019-04-17..
> Instead, Astakhov says, his client will ask the President for a pardon.
ask | REQUEST/yield | client = Frode Halvorsen -> President | planned | Astakhov = Lev Astakhov (says) | - | 2019-04-17..
? pardon | CONCEDE | President -> client = Frode Halvorsen | hypothetical | Astakhov = Lev Astakhov (says) | - | 2019-04-17..
> A swap is possible, too: Oslo has been in touch with Lithuania, where two Russians are serving time for the same offence, a diplomat with knowledge of the contacts said.
? swap | AGREE or RETREAT or COOPERATE | -> | hypothetical | - | - | 2019-04-17..
in touch | CONSULT | Oslo, Lithuania -> | occurred | a diplomat with knowledge of the contacts (said) | - | ..2019-04-17
serving time | SANCTION/convict or COERCE | -> two Russians | occurred | a diplomat with knowledge of the contacts (said) | Lithuania (LTU) | ..2019-04-17
>
> Norway's Foreign Ministry said it would go on giving consular help.
giving consular help | AID or AGREE | it = Norway's Foreign Ministry -> | planned | it = Norway's Foreign Ministry (said) | - | 2019-04-17..
> In Kirkenes the marathon has been named after him this year.
none
> A Russian Foreign Ministry official warned in February that the Norwegian honorary consul in Murmansk would be declared persona non grata if Oslo kept calling the case political; Oslo refused to be silenced.
warned | THREATEN/expel | Russian Foreign Ministry official -> Oslo | occurred | - | - | "in February" 2019-02-01..2019-02-28
? declared persona non grata | SANCTION/expel | -> Norwegian honorary consul | hypothetical | A Russian Foreign Ministry official (warned) | Murmansk (RUS) | 2019-02-01..
? calling the case political | ACCUSE/disapprove | Oslo -> | occurred | A Russian Foreign Ministry official (warned) | - | ..2019-02-28
refused | REJECT/yield | Oslo -> | occurred | - | - | ..2019-04-17
