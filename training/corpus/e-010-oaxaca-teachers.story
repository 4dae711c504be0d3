published: 2015-07-08
style: agency
region: Mexico
title: Five hurt as teachers, police clash in southern Mexico

@ Dissident teachers | MEX | LAB
@ federal police | MEX | COP
@ Raúl Antúnez | MEX | GOV
@ Section 22 Independent | MEX | LAB
@ three reporters | MEX | JRN
@ state human rights commission | MEX | GOV
@ Petróleos del Istmo | MEX | BUS
@ two officers | MEX | COP
@ Congress | MEX | LEG

> Dissident teachers armed with sticks and fireworks clashed with federal police outside a fuel depot in Oaxaca state on Tuesday, and five people were hurt before the officers retook the gates, authorities said.
clashed | ASSAULT or PROTEST | Dissident teachers, federal police -> | occurred | authorities (said) | Oaxaca state = Oaxaca (MEX) | "on Tuesday" 2015-07-07 | injured 5
retook | COERCE/seize or ASSAULT | officers = federal police -> | occurred | authorities (said) | Oaxaca state = Oaxaca (MEX) | "on Tuesday" 2015-07-07
>
> The depot, belonging to Petróleos del Istmo, had been under siege since Friday by members of Section 22 Independent, who oppose the testing of teachers introduced under a law that Congress passed in 2013.
siege | PROTEST/obstruct | members of Section 22 Independent = Section 22 Independent -> depot = Petróleos del Istmo | occurred | - | - | "since Friday" 2015-07-03..2015-07-07
oppose | REJECT/change | members of Section 22 Independent = Section 22 Independent -> | occurred | - | - | ..2015-07-08
passed | SUPPORT | Congress -> | occurred | - | - | "in 2013" 2013-01-01..2013-12-31
>
> The union's spokesman, Efraín Luis, claimed the police fired rubber bullets at retreating strikers, and three reporters said officers had taken their cameras.
fired rubber bullets | ASSAULT/crowd-control | police = federal police -> retreating strikers = Dissident teachers | occurred | Efraín Luis (claimed) | - | 2015-07-07
taken | COERCE/seize | officers = federal police -> three reporters | occurred | three reporters (said) | - | 2015-07-07
office: Efraín Luis | spokesman | Section 22 Independent | MEX | current
> The interior ministry denied any firing and said two officers had been kidnapped on Sunday and freed only after the governor's mediation.
firing | ASSAULT/firearms | -> | denied | interior ministry (denied) | - | 2015-07-07
kidnapped | ASSAULT/abduct | -> two officers | occurred | interior ministry (said) | - | "on Sunday" 2015-07-05
freed | RETREAT/release | -> two officers | occurred | interior ministry (said) | - | ..2015-07-07
mediation | CONSULT/third-party | governor = Raúl Antúnez -> | occurred | interior ministry (said) | - | ..2015-07-07
> The state human rights commission has opened a file.
opened a file | ACCUSE/investigate | state human rights commission -> | occurred | - | - | ..2015-07-08
>
> "I am ready to receive them tomorrow, without caps and without rockets," Governor Raúl Antúnez said.
receive | AGREE or CONSULT | I = Raúl Antúnez -> them = Dissident teachers | planned | Raúl Antúnez (said) | - | "tomorrow" 2015-07-08
office: Raúl Antúnez | Governor | Oaxaca state | MEX | current
> Schools stay closed; the rains have cut the highway at Juchitán.
none
