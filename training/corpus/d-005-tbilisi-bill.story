published: 2023-03-08
style: broadcaster site
region: Caucasus
title: Water cannon in Tbilisi

@ ruling party | GEO | PTY
@ Tens of thousands of people | GEO | CVL
@ demonstrators | GEO | CVL
@ Nana Kvirkvelia | GEO | OPP
@ EU's foreign policy chief | EUR | GOV
@ United States embassy | USA | GOV
@ Levan Gogsadze | GEO | LEG
@ president | GEO | GOV
@ Riot police | GEO | COP
@ media | GEO | JRN
@ charities | GEO | NGO
@ Some | GEO | CVL
@ police van | GEO | COP
@ Sixty-six people | GEO | CVL
@ fifty officers | GEO | COP

> Riot police turned water cannon on demonstrators outside the Georgian parliament for a second night on Wednesday.
turned water cannon | ASSAULT/crowd-control | Riot police -> demonstrators | occurred | - | Georgian parliament | "on Wednesday" 2023-03-08
> Tens of thousands of people had gathered on Rustaveli Avenue to protest against a bill, passed at first reading on Tuesday, that would force media and charities paid from abroad to register as agents.
gathered | PROTEST/demo | Tens of thousands of people -> | occurred | - | Rustaveli Avenue = Tbilisi (GEO) | ..2023-03-08
passed | SUPPORT or COERCE | -> | occurred | - | - | "on Tuesday" 2023-03-07
? force | COERCE/restrict | -> media, charities | hypothetical | - | - | 2023-03-08..
> Some threw stones and one police van was overturned and set on fire.
threw stones | PROTEST/riot or ASSAULT | Some -> | occurred | - | - | 2023-03-08
set on fire | PROTEST/vandalize or ASSAULT | -> police van | occurred | - | - | 2023-03-08
> Sixty-six people were arrested, the Interior Ministry reported, and about fifty officers hurt.
arrested | COERCE/arrest | -> Sixty-six people | occurred | the Interior Ministry (reported) | - | ..2023-03-08
? hurt | ASSAULT or PROTEST | -> fifty officers | occurred | the Interior Ministry (reported) | - | ..2023-03-08
>
> Why now?
none
> "They want to choose Moscow for us," said Nana Kvirkvelia, one of the organisers.
? want to choose Moscow | ACCUSE/allege | Nana Kvirkvelia -> They = ruling party | occurred | Nana Kvirkvelia (said) | - | ..2023-03-08
> "We shall be here until it is withdrawn."
be here | PROTEST/demo | We = demonstrators -> | planned | Nana Kvirkvelia (said, carried) | - | 2023-03-08..
>
> The ruling party shows no sign of giving in: its faction leader, Levan Gogsadze, ruled out any change to the text.
ruled out | REJECT/change | Levan Gogsadze -> | occurred | - | - | ..2023-03-08
office: Levan Gogsadze | faction leader | ruling party | GEO | current
> The president, who is on a trip to New York, has promised to veto it.
trip | CONSULT/visit | president -> | occurred | - | New York (USA) | ..2023-03-08
promised | AGREE or REJECT | president -> | planned | - | - | 2023-03-08..
> The EU's foreign policy chief called the bill incompatible with European values, and the United States embassy spoke of a "dark day".
called the bill incompatible | ACCUSE/disapprove | EU's foreign policy chief -> | occurred | - | - | ..2023-03-08
dark day | ACCUSE/disapprove | United States embassy -> | occurred | United States embassy (spoke) | - | ..2023-03-08
