published: 2018-09-19
style: agency
region: Peru

@ Congress | PER | LEG
@ Fuerza Nacional | PER | OPP
@ Carmen Loayza | PER | GOV
@ head of the judiciary council | PER | JUD
@ Daniela Urquizo | PER | OPP
@ Catholic bishops | PER | REL
@ prosecutor | PER | JUD
@ government | PER | GOV
@ two judges | PER | JUD
@ justice minister | PER | GOV
@ eleven officials | PER | GOV
@ Civic groups | PER | SOC

> Peru's prime minister, Carmen Loayza, survived a confidence vote early on Wednesday, winning 82 to 22, after she warned Congress that it would be dissolved if it threw out her justice reforms.
confidence vote | SUPPORT | Congress -> Carmen Loayza | occurred | - | - | "early on Wednesday" 2018-09-19
warned | THREATEN | she = Carmen Loayza -> Congress | occurred | - | - | ..2018-09-19
? dissolved | COERCE | -> it = Congress | hypothetical | she = Carmen Loayza (warned) | - | 2018-09-19..
? threw out | REJECT/change | it = Congress -> | hypothetical | she = Carmen Loayza (warned) | - | 2018-09-19..
office: Carmen Loayza | prime minister | Peru | PER | current
>
> Fuerza Nacional, which holds the majority, grudgingly backed the four bills, having refused for seven weeks to debate them.
backed | SUPPORT | Fuerza Nacional -> | occurred | - | - | 2018-09-19
refused | REJECT/change | Fuerza Nacional -> | occurred | - | - | "for seven weeks" ..2018-09-19
> Its leader Daniela Urquizo called the government's tactics blackmail but promised a first vote by 4 October.
called | ACCUSE/disapprove | Daniela Urquizo -> government | occurred | - | - | ..2018-09-19
promised | AGREE | Daniela Urquizo -> | occurred | - | - | ..2018-09-19
office: Daniela Urquizo | leader | Fuerza Nacional | PER | current
>
> The reforms follow the release in July of tapes on which two judges were heard offering lighter sentences for cash.
? offering | AGREE | two judges -> | occurred | - | - | ..2018-07-31
> The head of the judiciary council resigned over them, and the justice minister was sacked; a prosecutor has since brought charges of influence peddling against eleven officials.
resigned | RETREAT/resign | head of the judiciary council -> | occurred | - | - | 2018-07-01..2018-09-19
sacked | SANCTION/expel | -> justice minister | occurred | - | - | 2018-07-01..2018-09-19
brought charges | ACCUSE/allege | prosecutor -> eleven officials | occurred | - | - | ..2018-09-19
>
> Civic groups have announced marches in Arequipa and Cusco for Saturday.
marches | PROTEST/demo | Civic groups -> | planned | Civic groups (announced) | Arequipa (PER) | "for Saturday" 2018-09-22
> The Catholic bishops urged calm, whereas the country's football federation, in crisis itself, moved its friendly to Thursday.
urged | REQUEST | Catholic bishops -> | occurred | - | - | ..2018-09-19
