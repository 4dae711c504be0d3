# The first of two records in a JSONL file, which tell of one night from its two sides. Here: Yerevan's.
report: examples/09-caucasus.jsonl
record: 1
title: Armenia reports shelling at Sotk
publisher: Ararat Press
published: 2022-06-08
floor: 0.00

@ Azerbaijani forces | AZE | MIL
@ Parliament | ARM | LEG

> Azerbaijani forces shelled Armenian positions near the village of Sotk overnight, wounding two conscripts, the defence ministry in Yerevan said on Wednesday.
shelled | ASSAULT/heavy-weapons | Azerbaijani forces -> Armenian positions | occurred | the defence ministry in Yerevan (said) | Sotk (ARM) | ..2022-06-08
? wounding | ASSAULT/heavy-weapons | Azerbaijani forces -> two conscripts | occurred | the defence ministry in Yerevan (said) | Sotk (ARM) | ..2022-06-08 | injured 2
> It added that return fire had silenced a mortar.
return fire | ASSAULT | -> mortar | occurred | It = defence ministry in Yerevan (added) | - | ..2022-06-08
>
> The ministry accused Baku of breaking the truce of November 2020 and released a video of a burnt-out truck.
accused | ACCUSE/allege | ministry = defence ministry in Yerevan -> Baku | occurred | - | - | ..2022-06-08
? breaking | ASSAULT or REJECT | Baku -> | occurred | The ministry = defence ministry in Yerevan (accused) | - | ..2022-06-08
? truce | RETREAT/ceasefire or AGREE | -> | occurred | - | - | "November 2020" 2020-11-01..2020-11-30
> It did not say where the pictures were taken.
none
>
> The prime minister telephoned the president of France and asked him to bring both sides back to the table, his office reported.
telephoned | CONSULT/phone | prime minister, president of France -> | occurred | his office (reported) | - | ..2022-06-08
asked | REQUEST | prime minister -> him = president of France | occurred | his office (reported) | - | ..2022-06-08
> Russian peacekeepers have sent observers to the heights.
sent | MOBILIZE or AID or ACCUSE or COOPERATE | Russian peacekeepers -> | occurred | - | heights | ..2022-06-08
> Armenian officers will take part in their inquiry, according to a ministry official who did not want to be named, and could hand over radio intercepts.
take part | AGREE | Armenian officers -> their = Russian peacekeepers | planned | a ministry official (according to) | - | 2022-06-08..
hand over | AGREE or COOPERATE | Armenian officers -> | hypothetical | a ministry official (according to) | - | 2022-06-08..
? inquiry | ACCUSE/investigate | their = Russian peacekeepers -> | occurred | a ministry official (according to) | - | -
>
> Parliament adopted a declaration that condemns the attack.
? adopted | SUPPORT or ACCUSE | Parliament -> | occurred | - | - | ..2022-06-08
condemns | ACCUSE/disapprove | Parliament -> attack | occurred | - | - | ..2022-06-08
> In the evening several dozen relatives of prisoners of war blocked Republic Square; they accuse the government of doing too little for their sons.
blocked | PROTEST/obstruct | relatives of prisoners of war -> | occurred | - | Republic Square (ARM) | "In the evening" 2022-06-08
accuse | ACCUSE/disapprove | they = relatives of prisoners of war -> government | occurred | - | - | ..2022-06-08
> Envoys of both countries had been due to discuss a border commission in Brussels on Friday.
? discuss | AGREE or CONSULT or REJECT | Envoys of both countries -> | denied | - | Brussels (BEL) | "on Friday" 2022-06-10
> Armenia has called off the meeting.
called off | REJECT/meet | Armenia -> | occurred | - | - | ..2022-06-08
