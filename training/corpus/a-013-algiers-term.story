published: 2019-02-26
style: regional weekly
region: Algeria

@ students | DZA | EDU
@ Police | DZA | COP
@ 41 youngsters | DZA | CVL
@ journalists of the state radio | DZA | JRN
@ director | DZA | JRN
@ President | DZA | GOV
@ army chief of staff | DZA | MIL
@ Louisa Benhadid | DZA | OPP
@ Constitutional Council | DZA | JUD
@ palace | DZA | GOV
@ lawyers | DZA | JUD
@ dockers | DZA | LAB
@ jobless men | DZA | CVL
@ party office | DZA | PTY

> Whistles, flags and roses: thousands of students filled the steps of Algiers' Grand Post on Tuesday to say no to a fifth mandate.
filled | PROTEST/demo | students -> | occurred | - | Grand Post | "on Tuesday" 2019-02-26 | crowd 2000..
> Police stood by for an hour and then used water cannon; 41 youngsters were led away.
used water cannon | ASSAULT/crowd-control | Police -> | occurred | - | - | 2019-02-26
led away | COERCE/arrest | -> 41 youngsters | occurred | - | - | 2019-02-26 | arrested 41
>
> On Sunday, journalists of the state radio had downed tools over the silence imposed on them.
downed tools | PROTEST/strike | journalists of the state radio -> | occurred | - | - | "On Sunday" 2019-02-24
imposed | COERCE/censor | -> them = journalists of the state radio | occurred | - | - | ..2019-02-24
> Their director, who resigned the next morning, denies having received instructions.
resigned | RETREAT/resign | director -> | occurred | - | - | "the next morning" 2019-02-25
? received | REQUEST or COERCE | -> director | denied | Their director (denies) | - | ..2019-02-26
>
> Campaign manager Djamel Ouali told the site Tout Alger that the President "has not withdrawn and will not withdraw".
withdrawn | RETREAT/resign or CONCEDE | President -> | denied | Tout Alger (told) > Djamel Ouali (told) | - | ..2019-02-26
office: Djamel Ouali | Campaign manager | - | DZA | current
> Unconfirmed word from Geneva has it that the army chief of staff paid the patient a visit in his clinic at the weekend.
visit | CONSULT/visit | army chief of staff -> patient = President | uncertain | Unconfirmed word from Geneva (has it) | clinic | "at the weekend" 2019-02-23..2019-02-24
> The barracks say nothing.
none
>
> Opposition candidate Louisa Benhadid wants the vote postponed and has urged the Constitutional Council to examine the President's health file.
? wants | REQUEST/change | Louisa Benhadid -> | occurred | - | - | ..2019-02-26
urged | REQUEST/change | Louisa Benhadid -> Constitutional Council | occurred | - | - | ..2019-02-26
> She refused an invitation to the palace.
refused | REJECT/meet | She = Louisa Benhadid -> palace | occurred | - | - | ..2019-02-26
? invitation | AGREE | palace -> She = Louisa Benhadid | occurred | - | - | ..2019-02-26
> In Constantine, lawyers marched in their robes; in Béjaïa, dockers plan to walk out on Friday.
marched | PROTEST/demo | lawyers -> | occurred | - | Constantine (DZA) | ..2019-02-26
walk out | PROTEST/strike | dockers -> | planned | - | Béjaïa (DZA) | "on Friday" 2019-03-01
>
> At Ouargla, jobless men have allegedly smashed the windows of a party office, but we could reach nobody there.
smashed | PROTEST/vandalize or PROTEST or ASSAULT | jobless men -> party office | uncertain | (allegedly) | Ouargla (DZA) | ..2019-02-26
