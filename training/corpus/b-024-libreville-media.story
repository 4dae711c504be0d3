published: 2023-08-31
style: broadcaster site
region: Central Africa
title: Gabon: out of the villa

@ officers | GAB | MIL
@ institutions of the republic | GAB | GOV
@ three French broadcasters | FRA | JRN
@ deposed head of state | GAB | ELI
@ One of his sons | GAB | ELI
@ four aides | GAB | ELI
@ friends | - | UNK
@ Crowds | GAB | CVL
@ soldiers | GAB | MIL
@ lorries | - | BUS
@ Ships of the navy | GAB | MIL
@ paratroopers from Franceville | GAB | MIL
@ oil terminal | GAB | BUS
@ African Union | IGO | GOV
@ Gabon | GAB | GOV
@ Cameroon | CMR | GOV
@ presidential guard | CMR | MIL

> Internet access was restored in Gabon on Wednesday morning, minutes after officers appeared on state television to say they had annulled the election and dissolved the institutions of the republic.
restored | CONCEDE or RETREAT | -> | occurred | - | Gabon (GAB) | "on Wednesday morning" 2023-08-30
annulled | COERCE or REJECT | they = officers -> | occurred | officers (say) | - | "on Wednesday morning" 2023-08-30
dissolved | COERCE/seize or COERCE or COERCE | they = officers -> institutions of the republic | occurred | officers (say) | - | "on Wednesday morning" 2023-08-30
> Signals of three French broadcasters, cut on Saturday evening as polls closed, are also back.
back | CONCEDE or RETREAT | -> three French broadcasters | occurred | - | - | ..2023-08-31
cut | COERCE/censor | -> three French broadcasters | occurred | - | - | "on Saturday evening" 2023-08-26
>
> The deposed head of state was put under house arrest, surrounded by his family and doctors, the officers said.
put under house arrest | COERCE/arrest | -> deposed head of state | occurred | the officers (said) | - | ..2023-08-31
deposed | COERCE/seize or ASSAULT | officers -> head of state = deposed head of state | occurred | - | - | 2023-08-30
> One of his sons and four aides have been arrested for treason, and cash was filmed being carried from their homes in holdalls.
arrested | COERCE/arrest | -> One of his sons, four aides | occurred | - | - | ..2023-08-31
carried | COERCE/seize | -> their = One of his sons, their = four aides | occurred | - | - | ..2023-08-31
> In a clip of unknown origin the ex-ruler, sitting in a library, urges friends everywhere to "make noise".
urges | REQUEST/assist or REQUEST | ex-ruler = deposed head of state -> friends | occurred | - | - | ..2023-08-31
>
> Crowds danced with soldiers on the Boulevard Triomphal.
? danced | SUPPORT | Crowds -> soldiers | occurred | - | Boulevard Triomphal (GAB) | ..2023-08-31
> The manganese miner Comilog's parent company halted work for a day, then resumed.
none
> Libreville's night curfew stays in force until further notice; borders are closed, though lorries with food may pass at Bitam.
curfew | COERCE/curfew | -> | occurred | - | Libreville (GAB) | ..2023-08-31
closed | COERCE/restrict | -> | occurred | - | - | ..2023-08-31
may pass | CONCEDE or RETREAT | -> lorries | occurred | - | Bitam (GAB) | ..2023-08-31
> Ships of the navy were ordered to sea, and paratroopers from Franceville, put on a war footing, guard the oil terminal at Cap Lopez.
ordered to sea | MOBILIZE/troops | -> Ships of the navy | occurred | - | - | ..2023-08-31
war footing | MOBILIZE/troops | -> paratroopers from Franceville | occurred | - | - | ..2023-08-31
guard | MOBILIZE/troops | paratroopers from Franceville -> oil terminal | occurred | - | Cap Lopez (GAB) | ..2023-08-31
>
> The African Union has suspended Gabon's membership, and Cameroon, fearing for its own calm, reshuffled the command of its presidential guard on Wednesday night.
suspended | SANCTION/withdraw or SANCTION | African Union -> Gabon | occurred | - | - | ..2023-08-31
? reshuffled | SANCTION/expel or MOBILIZE | Cameroon -> presidential guard | occurred | - | - | "on Wednesday night" 2023-08-30
