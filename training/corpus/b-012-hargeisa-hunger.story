published: 2020-02-18
style: NGO statement
region: Horn of Africa
title: Somaliland: Free the poets

@ Horn Writers' Circle | NGO | SOC
@ Sahra Cabdi Warsame | SOM | CVL
@ Mubarik Nuur | SOM | CVL
@ plain-clothes officers | SOM | COP
@ regional court | SOM | JUD
@ colleagues | SOM | CVL
@ police | SOM | COP
@ forty authors | - | CVL
@ Hargeisa book fair | SOM | EDU

> The Horn Writers' Circle calls for the immediate and unconditional release of the poet Sahra Cabdi Warsame and the singer Mubarik Nuur, who have refused food since 9 February in Mandhera prison.
calls for | REQUEST/yield | Horn Writers' Circle -> | occurred | - | - | ..2020-02-18
release | CONCEDE or RETREAT | -> Sahra Cabdi Warsame, Mubarik Nuur | hypothetical | The Horn Writers' Circle (calls for) | - | 2020-02-18..
refused food | PROTEST/hunger | who = Sahra Cabdi Warsame, who = Mubarik Nuur -> | occurred | - | Mandhera prison (SOM) | "since 9 February" 2020-02-09..2020-02-18
>
> Both were picked up by plain-clothes officers on 22 January after a reading in Hargeisa.
picked up | COERCE/arrest | plain-clothes officers -> Both = Sahra Cabdi Warsame, Both = Mubarik Nuur | occurred | - | - | "on 22 January" 2020-01-22
> Their phones were confiscated, they were denied access to counsel for nine days, and Mr Nuur says he was slapped and made to stand through the night.
confiscated | COERCE/seize | -> Their = Sahra Cabdi Warsame, Their = Mubarik Nuur | occurred | - | - | ..2020-02-18
denied access | COERCE/restrict or REJECT | -> they = Sahra Cabdi Warsame, they = Mubarik Nuur | occurred | - | - | ..2020-02-18
slapped | ASSAULT/beat or ASSAULT | -> he = Mubarik Nuur | occurred | Nuur = Mubarik Nuur (says) | - | ..2020-02-18
made to stand | ASSAULT/torture or COERCE | -> he = Mubarik Nuur | occurred | Nuur = Mubarik Nuur (says) | - | ..2020-02-18
> The regional court, sitting on 3 February, charged them with insulting the nation; a request for bail was turned down the same day.
charged | ACCUSE/allege | regional court -> them = Sahra Cabdi Warsame, them = Mubarik Nuur | occurred | - | - | "on 3 February" 2020-02-03
request | REQUEST | -> | occurred | - | - | ..2020-02-18
turned down | REJECT/yield or REJECT | -> | occurred | - | - | "the same day" 2020-02-03
>
> A handful of colleagues who gathered outside the court with taped mouths were dispersed by police.
gathered | PROTEST/demo | colleagues -> court = regional court | occurred | - | court | ..2020-02-18
dispersed | COERCE/restrict or ASSAULT | police -> colleagues | occurred | - | court | ..2020-02-18
> The Minister of Information has assured us in writing that the pair will be tried in public and that our observer will be admitted.
tried | ACCUSE/investigate | -> pair = Sahra Cabdi Warsame, pair = Mubarik Nuur | planned | The Minister of Information (assured) | - | 2020-02-18..
admitted | CONCEDE | -> observer = Horn Writers' Circle | planned | The Minister of Information (assured) | - | 2020-02-18..
> A boycott of the Hargeisa book fair, called by forty authors from Djibouti to Mombasa, will be kept up until then.
boycott | PROTEST/boycott | forty authors -> Hargeisa book fair | occurred | - | - | ..2020-02-18
called | REQUEST | forty authors -> | occurred | - | - | ..2020-02-18
> We welcome the assurance.
welcome | SUPPORT | We = Horn Writers' Circle -> | occurred | - | - | ..2020-02-18
> We shall judge it by what follows.
none
