published: 2019-08-13
style: agency
region: Cambodia

@ Cambodian court | KHM | JUD
@ opposition activist | KHM | OPP
@ rights groups | KHM | NGO
@ Chhim Sarath | KHM | OPP
@ followers | KHM | CVL
@ Keo Mony | KHM | JUD
@ plainclothes officers | KHM | COP
@ prisons department spokesman | KHM | GOV
@ claim | KHM | CVL
@ More than sixty members of the dissolved party | KHM | OPP
@ European Union | EUR | GOV
@ Cambodia | KHM | GOV
@ China | CHN | GOV

> PHNOM PENH: A Cambodian court on Tuesday jailed an opposition activist for eighteen months for incitement, in what rights groups called the latest blow to critics of the long-ruling party.
jailed | SANCTION/convict or COERCE | Cambodian court -> opposition activist | occurred | - | - | "on Tuesday" 2019-08-13
? called | ACCUSE/disapprove | rights groups -> | occurred | - | - | ..2019-08-13
>
> Chhim Sarath, 34, was arrested in May after he urged followers on Facebook to welcome an exiled politician at the border.
arrested | COERCE/arrest | -> Chhim Sarath | occurred | - | - | "in May" 2019-05-01..2019-05-31
urged | REQUEST | he = Chhim Sarath -> followers | occurred | - | - | ..2019-05-31
> Judge Keo Mony also fined him two million riel.
fined | SANCTION or COERCE | Keo Mony -> him = Chhim Sarath | occurred | - | - | 2019-08-13
office: Keo Mony | Judge | Cambodian court | KHM | current
>
> His wife, Sok Lina, said plainclothes officers had beaten him in the van and kept him without water for a night.
beaten | ASSAULT/beat | plainclothes officers -> him = Chhim Sarath | occurred | Sok Lina (said) | van | ..2019-08-13
? kept him without water | ASSAULT/torture or COERCE | plainclothes officers -> him = Chhim Sarath | occurred | Sok Lina (said) | - | ..2019-08-13
> A prisons department spokesman dismissed the claim as baseless.
dismissed | REJECT | prisons department spokesman -> claim | occurred | - | - | ..2019-08-13
> An appeal will be lodged within the month, defence lawyer Prak Dara said, adding that his client would start a hunger strike if he were moved to the provincial jail.
appeal | REJECT or REQUEST or ACCUSE | -> | planned | Prak Dara (said) | - | "within the month" 2019-08-13..2019-09-13
hunger strike | PROTEST/hunger | his client = Chhim Sarath -> | hypothetical | Prak Dara (adding) | - | 2019-08-13..
>
> More than sixty members of the dissolved party have been summoned or charged this year.
summoned | ACCUSE/investigate | -> More than sixty members of the dissolved party | occurred | - | - | "this year" 2019-01-01..2019-08-13
charged | ACCUSE/allege | -> More than sixty members of the dissolved party | occurred | - | - | "this year" 2019-01-01..2019-08-13
> The European Union has warned that it may withdraw Cambodia's trade preferences.
warned | THREATEN/restrict | European Union -> Cambodia | occurred | - | - | ..2019-08-13
withdraw | SANCTION/discontinue | it = European Union -> Cambodia | hypothetical | The European Union (warned) | - | 2019-08-13..
> China, by contrast, pledged 40 million dollars last month for roads and a hospital wing.
pledged | AGREE | China -> | occurred | - | - | "last month" 2019-07-01..2019-07-31
