published: 2016-06-17
style: broadcaster site
region: Libya

@ Abdelbari Shtiwi | LBY | GOV
@ Italian prime minister | ITA | GOV
@ Rome | ITA | GOV
@ Italian troops | ITA | MIL
@ wounded | LBY | PRM
@ Misrata brigades | LBY | PRM
@ Islamic State | IMG | REB
@ eleven fighters | LBY | PRM
@ suicide bomber | IMG | REB
@ House of Representatives | LBY | LEG
@ unity government | LBY | GOV
@ Zintan Military Council | LBY | PRM

> There was no phone call.
none
> That, in short, is what Libya’s Presidency Council wants the country to believe after an Italian daily described a nightly conversation between its spokesman, Abdelbari Shtiwi, and the Italian prime minister.
conversation | CONSULT/phone | Abdelbari Shtiwi, Italian prime minister -> | occurred | an Italian daily (described) | - | ..2016-06-17
office: Abdelbari Shtiwi | spokesman | Presidency Council | LBY | current
> “I did not speak with him, neither on Tuesday nor on any other day,” Shtiwi wrote on Facebook.
speak | CONSULT/phone | I = Abdelbari Shtiwi, him = Italian prime minister -> | denied | Shtiwi = Abdelbari Shtiwi (wrote) | - | "Tuesday" 2016-06-14
>
> The daily, quoting a parliamentary source who in turn cited the defence ministry, had said Shtiwi asked Rome for special forces to guard a field hospital outside Sirte.
asked | REQUEST/assist | Shtiwi = Abdelbari Shtiwi -> Rome | occurred | The daily = an Italian daily (said) > a parliamentary source (quoting) > the defence ministry (cited) | - | ..2016-06-17
> Italian troops, it claimed, could land in Misrata before Ramadan ends.
land | AGREE or AID or MOBILIZE | Italian troops -> | hypothetical | it = an Italian daily (claimed) | Misrata (LBY) | "before Ramadan ends" 2016-06-17..2016-07-05
> Rome has flown out the wounded three times this year.
flown out | AID | Rome -> wounded | occurred | - | - | "this year" 2016-01-01..2016-06-17
>
> On the front, Misrata brigades clashed with Islamic State snipers around the Ouagadougou hall on Thursday and lost eleven fighters.
clashed | ASSAULT/firearms | Misrata brigades, Islamic State snipers = Islamic State -> | occurred | - | Ouagadougou hall | "on Thursday" 2016-06-16
? lost | ASSAULT | -> eleven fighters | occurred | - | Ouagadougou hall | "on Thursday" 2016-06-16 | killed 11
> A suicide bomber in an armoured truck was stopped 300 metres short of the lines.
? suicide bomber | ASSAULT/suicide-attack | suicide bomber -> | occurred | - | - | ..2016-06-17
>
> In Tobruk the House of Representatives again put off its vote on recognising the unity government, which the Zintan Military Council endorsed last week.
put off | REJECT | House of Representatives -> unity government | occurred | - | Tobruk (LBY) | ..2016-06-17
? recognising | SUPPORT | House of Representatives -> unity government | hypothetical | - | - | -
endorsed | SUPPORT | Zintan Military Council -> unity government | occurred | - | - | "last week" 2016-06-06..2016-06-12
