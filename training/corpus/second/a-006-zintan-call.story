published: 2016-06-17
style: broadcaster site
region: Libya

@ Abdelbari Shtiwi | LBY | GOV
@ Italian prime minister | ITA | GOV
@ Rome | ITA | GOV
@ special forces | ITA | MIL
@ field hospital | LBY | MED
@ Italian troops | ITA | MIL
@ wounded | LBY | UNK
@ Misrata brigades | LBY | PRM
@ Islamic State snipers | IMG | REB
@ suicide bomber | IMG | REB
@ House of Representatives | LBY | LEG
@ unity government | LBY | GOV
@ Zintan Military Council | LBY | PRM
office: Abdelbari Shtiwi | spokesman | Presidency Council | LBY | current

> There was no phone call.
? phone call | CONSULT/phone | -> | denied | - | - | ..2016-06-17
> That, in short, is what Libya’s Presidency Council wants the country to believe after an Italian daily described a nightly conversation between its spokesman, Abdelbari Shtiwi, and the Italian prime minister.
conversation | CONSULT/phone | Abdelbari Shtiwi, Italian prime minister -> | occurred | an Italian daily (described) | - | ..2016-06-17
> “I did not speak with him, neither on Tuesday nor on any other day,” Shtiwi wrote on Facebook.
speak | CONSULT/phone | I = Abdelbari Shtiwi, him = Italian prime minister -> | denied | Shtiwi = Abdelbari Shtiwi (wrote) | - | ..2016-06-17
>
> The daily, quoting a parliamentary source who in turn cited the defence ministry, had said Shtiwi asked Rome for special forces to guard a field hospital outside Sirte.
asked | REQUEST/assist | Shtiwi = Abdelbari Shtiwi -> Rome | occurred | The daily = an Italian daily (said) > a parliamentary source (quoting) > the defence ministry (cited) | - | ..2016-06-17
? guard | AID or AGREE or MOBILIZE | special forces -> field hospital | hypothetical | The daily = an Italian daily (said) > a parliamentary source (quoting) > the defence ministry (cited) | Sirte (LBY) | 2016-06-17..
> Italian troops, it claimed, could land in Misrata before Ramadan ends.
land | MOBILIZE/troops or AID or AGREE | Italian troops -> | hypothetical | it = an Italian daily (claimed) | Misrata (LBY) | "before Ramadan ends" 2016-06-17..2016-07-05
> Rome has flown out the wounded three times this year.
flown out | AID | Rome -> wounded | occurred | - | - | "this year" 2016-01-01..2016-06-17
>
> On the front, Misrata brigades clashed with Islamic State snipers around the Ouagadougou hall on Thursday and lost eleven fighters.
clashed | ASSAULT | Misrata brigades, Islamic State snipers -> | occurred | - | Ouagadougou hall (LBY) | "on Thursday" 2016-06-16 | killed 11
? lost | ASSAULT | Islamic State snipers -> Misrata brigades | occurred | - | Ouagadougou hall (LBY) | "on Thursday" 2016-06-16 | killed 11
> A suicide bomber in an armoured truck was stopped 300 metres short of the lines.
? stopped | ASSAULT or COERCE | -> suicide bomber | occurred | - | - | ..2016-06-17
>
> In Tobruk the House of Representatives again put off its vote on recognising the unity government, which the Zintan Military Council endorsed last week.
put off | REJECT | House of Representatives -> unity government | occurred | - | Tobruk (LBY) | ..2016-06-17
? recognising | SUPPORT | House of Representatives -> unity government | hypothetical | - | Tobruk (LBY) | 2016-06-17..
endorsed | SUPPORT | Zintan Military Council -> unity government | occurred | - | - | "last week" 2016-06-06..2016-06-12
