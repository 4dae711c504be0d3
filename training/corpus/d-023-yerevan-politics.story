published: 2018-05-02
style: agency
region: Caucasus
title: Yerevan at a standstill

@ Hrant Sahakyan | ARM | OPP
@ ruling Republicans | ARM | PTY
@ parliament | ARM | LEG
@ deputy police chief | ARM | COP
@ Kremlin | RUS | GOV
@ priests | ARM | REL
@ Prosperous Homeland bloc | ARM | PTY
@ Protesters | ARM | CVL
@ Railwaymen | ARM | LAB
@ teachers | ARM | EDU
@ blockers of the airport road | ARM | CVL
@ faction | ARM | LEG
@ candidate | ARM | OPP

> Protesters brought the Armenian capital to a standstill on Wednesday, blocking streets, bridges and the road to the airport after parliament refused to elect opposition leader Hrant Sahakyan prime minister.
blocking | PROTEST/obstruct | Protesters -> | occurred | - | Armenian capital = Yerevan (ARM) | "on Wednesday" 2018-05-02
refused | REJECT/change or REJECT | parliament -> Hrant Sahakyan | occurred | - | - | ..2018-05-02
office: Hrant Sahakyan | opposition leader | - | ARM | current
> Railwaymen and teachers put down their work, and priests marched with candles along Abovyan Street.
put down their work | PROTEST/strike | Railwaymen, teachers -> | occurred | - | - | 2018-05-02
marched | PROTEST/demo | priests -> | occurred | - | Abovyan Street = Yerevan (ARM) | 2018-05-02
>
> Sahakyan, who was held for a night last week, had called for total civil disobedience in a speech on Republic Square late on Tuesday.
held | COERCE/arrest | -> Sahakyan = Hrant Sahakyan | occurred | - | - | "last week" 2018-04-23..2018-04-29
called for | REQUEST or PROTEST | Sahakyan = Hrant Sahakyan -> | occurred | - | Republic Square = Yerevan (ARM) | "late on Tuesday" 2018-05-01
> "Nobody lays a finger on a policeman.
none
> Nobody breaks a window.
none
> But nothing moves," he told the crowd.
? nothing moves | PROTEST/strike or PROTEST | -> | planned | he = Hrant Sahakyan (told) | - | 2018-05-02..
>
> The deputy police chief warned that blockers of the airport road would be detained; by dusk no one had been.
warned | THREATEN/arrest | deputy police chief -> blockers of the airport road | occurred | - | - | ..2018-05-02
? detained | COERCE/arrest | -> blockers of the airport road | hypothetical | deputy police chief (warned) | - | 2018-05-02..
> Under pressure, the ruling Republicans signalled that they would no longer stand in his way.
no longer stand in his way | CONCEDE | they = ruling Republicans -> his = Hrant Sahakyan | planned | the ruling Republicans (signalled) | - | 2018-05-02..
> Their faction will back any candidate whom a third of the deputies put forward, its chairman Ararat Petrosyan announced in the evening.
back | AGREE or SUPPORT | faction -> candidate | planned | Ararat Petrosyan (announced) | - | 2018-05-02..
office: Ararat Petrosyan | chairman | faction | ARM | current
> The Prosperous Homeland bloc had changed sides at noon.
? changed sides | SUPPORT or RETREAT | Prosperous Homeland bloc -> | occurred | - | - | "at noon" 2018-05-02
> The Kremlin called for calm and denied advising anyone.
called for calm | REQUEST/yield or REQUEST | Kremlin -> | occurred | - | - | ..2018-05-02
? advising | CONSULT or COOPERATE | Kremlin -> | denied | Kremlin (denied) | - | ..2018-05-02
