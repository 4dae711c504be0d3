published: 2012-03-19
style: parliamentary page
region: India

@ Maoists | IND | REB
@ two Belgian trekkers | BEL | CVL
@ Opposition benches | IND | OPP
@ home minister | IND | GOV
@ Chair | IND | LEG
@ notice | IND | OPP
@ Kalyani Deshmukh | IND | OPP
@ Government | IND | GOV
@ State police | IND | COP
@ six companies of the Central Reserve Police Force | IND | COP
@ jailed cadres | IND | REB
@ two mediators | IND | GOV
@ Maoist nominee | IND | REB
@ army | IND | MIL
@ consul general | BEL | GOV
@ Chief Minister | IND | GOV

> Both Houses were adjourned twice on Monday amid uproar over the abduction of two Belgian trekkers by Maoists in Koraput district of Odisha.
abduction | ASSAULT/abduct | Maoists -> two Belgian trekkers | occurred | - | Koraput district of Odisha = Koraput (IND) | ..2012-03-19
>
> Opposition benches demanded a statement from the home minister and staged a walkout when the Chair disallowed the notice.
demanded | REQUEST | Opposition benches -> home minister | occurred | - | - | 2012-03-19
walkout | PROTEST | Opposition benches -> | occurred | - | - | 2012-03-19
disallowed | REJECT | Chair -> notice | occurred | - | - | 2012-03-19
> Smt. Kalyani Deshmukh (Nagpur) charged the Government with "sleeping while the red corridor grows".
charged | ACCUSE/disapprove | Kalyani Deshmukh -> Government | occurred | - | - | 2012-03-19
> She wanted to know whether the State police had asked for central forces and been refused.
? asked | REQUEST/assist | State police -> | uncertain | She = Kalyani Deshmukh (wanted to know) | - | ..2012-03-19
? refused | REJECT/assist | -> State police | uncertain | She = Kalyani Deshmukh (wanted to know) | - | ..2012-03-19
>
> Replying later, the Minister of State for Home, Shri Ajit Solanki, said six companies of the Central Reserve Police Force were sent to the area on Saturday night.
sent | MOBILIZE/police | -> six companies of the Central Reserve Police Force | occurred | Ajit Solanki (said) | area | "on Saturday night" 2012-03-17
office: Ajit Solanki | Minister of State for Home | - | IND | current
> The abductors have put forward nine demands, among them the release of jailed cadres and a halt to combing operations.
demands | REQUEST/yield | abductors = Maoists -> | occurred | Ajit Solanki (said, carried) | - | ..2012-03-19
? release | RETREAT/release or CONCEDE | -> jailed cadres | hypothetical | Ajit Solanki (said, carried) | - | -
? halt | RETREAT | -> | hypothetical | Ajit Solanki (said, carried) | - | -
> The State has appointed two mediators, who were to open talks with a Maoist nominee in Bhubaneswar.
talks | AGREE or CONSULT | two mediators, Maoist nominee -> | planned | Ajit Solanki (said, carried) | Bhubaneswar (IND) | 2012-03-19..
> "There is no question of the army being deployed," the Minister assured the House.
deployed | MOBILIZE/troops | -> army | denied | the Minister = Ajit Solanki (assured) | - | -
>
> The Finance Bill was introduced thereafter.
none
> Belgium, meanwhile, has advised its nationals against travel to the district, and its consul general called on the Chief Minister on Sunday.
called on | CONSULT/visit | consul general -> Chief Minister | occurred | - | - | "on Sunday" 2012-03-18
