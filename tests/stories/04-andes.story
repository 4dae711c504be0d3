# A page with JSON-LD, meta tags, navigation and a caption that must stay out: emergency, resignation, veto, denial.
report: examples/04-andes.html
title: Emergency in Peru's copper corridor after mine camp is stormed
publisher: Andes Broadcasting
author: Pilar Quiñones
published: 2022-05-11
floor: 0.00

@ Peru's government | PER | GOV
@ Octavio Lazarte | PER | GOV
@ Elena Tapia | PER | GOV
@ Congress | PER | LEG

> Peru's government declared a 30-day state of emergency in three districts of Apurímac on Tuesday and sent 600 police officers to the region after farmers stormed a camp of the Chuquipampa copper mine.
declared | COERCE/martial-law or COERCE | Peru's government -> | occurred | - | Apurímac (PER) | "on Tuesday" 2022-05-10
sent | MOBILIZE/police | Peru's government -> | occurred | - | Apurímac (PER) | "on Tuesday" 2022-05-10
stormed | ASSAULT or PROTEST or COERCE | farmers -> camp of the Chuquipampa copper mine | occurred | - | Chuquipampa (PER) | ..2022-05-11
>
> Troops will patrol the highway, the decree says, and public gatherings are forbidden between 8 p.m. and 5 a.m.
patrol | MOBILIZE/troops | Troops -> | planned | the decree (says) | - | 2022-05-11..
forbidden | COERCE/restrict | -> public gatherings | occurred | the decree (says) | - | -
>
> The farmers accuse the operator of seizing community pasture and of fouling two rivers.
accuse | ACCUSE/allege | farmers -> operator | occurred | - | - | ..2022-05-11
seizing | COERCE/seize | operator -> | occurred | The farmers (accuse) | - | ..2022-05-11
> Mining minister Octavio Lazarte, who had held talks with village leaders in Cusco last week, resigned hours before the decree was published.
talks | CONSULT | Octavio Lazarte, village leaders -> | occurred | - | Cusco (PER) | "last week" 2022-05-02..2022-05-08
resigned | RETREAT/resign | Octavio Lazarte -> | occurred | - | - | ..2022-05-11
office: Octavio Lazarte | Mining minister | - | PER | former
> “I cannot share a policy of sticks,” he wrote in a letter to the president.
? cannot share | ACCUSE/disapprove or REJECT | he = Octavio Lazarte -> | occurred | he = Octavio Lazarte (wrote) | - | ..2022-05-11
>
> Prime minister Elena Tapia rejected his criticism and said that the government would free the nine farmers detained on Monday if the road was cleared.
rejected | REJECT | Elena Tapia -> his = Octavio Lazarte | occurred | - | - | ..2022-05-11
free | CONCEDE or RETREAT | government -> nine farmers | hypothetical | Elena Tapia (said) | - | 2022-05-11..
detained | COERCE/arrest | -> nine farmers | occurred | Elena Tapia (said) | - | "on Monday" 2022-05-09 | arrested 9
office: Elena Tapia | Prime minister | - | PER | current
> The ombudsman's office reported that one man had been shot dead near the camp.
shot dead | ASSAULT/firearms | -> one man | occurred | The ombudsman's office (reported) | camp = Chuquipampa | ..2022-05-11 | killed 1
> The police deny having used live rounds.
used live rounds | ASSAULT/firearms | police -> | denied | The police (deny) | - | ..2022-05-11
>
> Opposition lawmakers demanded that Tapia step down and announced that they would summon her to Congress.
demanded | REQUEST/change | Opposition lawmakers -> Tapia = Elena Tapia | occurred | - | - | ..2022-05-11
summon | ACCUSE/investigate | they = Opposition lawmakers -> her = Elena Tapia | planned | Opposition lawmakers (announced) | - | 2022-05-11..
> In March Congress had approved a law on prior consultation, but the president vetoed it.
approved | SUPPORT | Congress -> | occurred | - | - | "In March" 2022-03-01..2022-03-31
vetoed | REJECT | president -> Congress | occurred | - | - | ..2022-05-11
>
> The company said it had withdrawn its staff from the camp and would compensate the families of the injured “once calm returns”.
withdrawn | RETREAT/withdraw | it = company -> | occurred | The company (said) | camp = Chuquipampa | ..2022-05-11
compensate | AGREE or CONCEDE | it = company -> families of the injured | planned | The company (said) | - | 2022-05-11..
> Bishops from both sides of the Andes have appealed for a truce, and Bolivia's foreign minister discussed the closure of a border crossing with his Peruvian colleague by telephone.
appealed | REQUEST | Bishops -> | occurred | - | - | ..2022-05-11
discussed | CONSULT/phone | Bolivia's foreign minister, Peruvian colleague -> | occurred | - | - | ..2022-05-11
? closure | COERCE/restrict or SANCTION | -> border crossing | hypothetical | - | - | -
