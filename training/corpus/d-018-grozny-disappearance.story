published: 2016-08-11
style: NGO statement
region: Russia
title: Where is Ruslan Ediev?

@ Memory and Law | RUS | NGO
@ Ruslan Ediev | RUS | CVL
@ armed men in black uniforms | RUS | UAF
@ Investigative Committee | RUS | GOV
@ Zarema Edieva | RUS | CVL
@ police | RUS | COP
@ European Court of Human Rights | IGO | JUD
@ Russia | RUS | GOV
@ head of the republic | RUS | GOV
@ unnamed official | RUS | GOV
@ schoolteachers | RUS | EDU

> Memory and Law is gravely concerned about the fate of Ruslan Ediev, a dentist and blogger who was taken from his clinic in Grozny on the evening of 4 August by armed men in black uniforms.
taken | ASSAULT/abduct or COERCE | armed men in black uniforms -> Ruslan Ediev | occurred | - | Grozny (RUS) | "on the evening of 4 August" 2016-08-04
> Patients saw him being struck with a rifle butt and pushed into a car without plates.
struck | ASSAULT/beat | -> him = Ruslan Ediev | occurred | Patients (saw) | - | 2016-08-04
? pushed into a car | ASSAULT/abduct or COERCE | -> him = Ruslan Ediev | occurred | Patients (saw) | - | 2016-08-04
>
> The Chechen Interior Ministry denies that he is being held in any of its buildings.
held | COERCE/arrest or ASSAULT | -> he = Ruslan Ediev | denied | The Chechen Interior Ministry (denies) | - | ..2016-08-11
> Two days after the kidnapping, however, an unnamed official told his mother, Zarema Edieva, that she should "stop running to foreigners" if she wished to see her son alive.
told | THREATEN/violence or THREATEN | unnamed official -> Zarema Edieva | occurred | - | - | "Two days after the kidnapping" 2016-08-06
> She was also visited at home by police, who confiscated her telephone.
visited | COERCE or CONSULT | police -> She = Zarema Edieva | occurred | - | - | ..2016-08-11
confiscated | COERCE/seize | police -> her = Zarema Edieva | occurred | - | - | ..2016-08-11
>
> Ediev had written about the beating of schoolteachers who would not take part in a loyalty rally.
beating | ASSAULT/beat | -> schoolteachers | occurred | Ediev = Ruslan Ediev (written) | - | ..2016-08-11
? take part | SUPPORT or PROTEST | schoolteachers -> | denied | Ediev = Ruslan Ediev (written) | - | ..2016-08-11
> In June the head of the republic warned on television that "those who sling mud will be made to eat it".
warned | THREATEN | head of the republic -> | occurred | - | - | "In June" 2016-06-01..2016-06-30
>
> We demand that the Investigative Committee open a criminal case at once.
demand | REQUEST/change or REQUEST | We = Memory and Law -> Investigative Committee | occurred | - | - | 2016-08-11
? open a criminal case | ACCUSE/investigate | Investigative Committee -> | hypothetical | We = Memory and Law (demand) | - | 2016-08-11..
> We have also applied to the European Court of Human Rights, which has ruled against Russia in more than two hundred such cases.
applied | REQUEST/assist or ACCUSE | We = Memory and Law -> European Court of Human Rights | occurred | - | - | ..2016-08-11
ruled against | SANCTION/convict or ACCUSE | European Court of Human Rights -> Russia | occurred | - | - | ..2016-08-11
