published: 2016-02-02
style: business wire
region: Timor-Leste / Indonesia / Australia

@ Timor-Leste | TLS | GOV
@ Australia's spy agency | AUS | SPY
@ accountant | AUS | BUS
@ documents | TLS | GOV
@ negotiators' hotel | TLS | GOV
@ two countries | - | GOV
@ Canberra | AUS | GOV
@ Woodhill Energy | AUS | BUS
@ 40 welders | TLS | LAB
@ Students | TLS | EDU
@ Australian embassy | AUS | GOV
@ guards | AUS | COP
@ Julio Belo | TLS | COP
@ her parents | TLS | CVL
@ Jakarta | IDN | GOV

> DILI—Timor-Leste will sue Australia's spy agency unless documents taken in a raid on an accountant's flat in Darwin are given back, Resources Minister Aniceto da Costa said.
sue | THREATEN or ACCUSE | Timor-Leste -> Australia's spy agency | hypothetical | Aniceto da Costa (said) | - | 2016-02-02..
raid | COERCE/seize | -> accountant | occurred | Aniceto da Costa (said) | Darwin (AUS) | ..2016-02-02
taken | COERCE/seize | -> documents | occurred | Aniceto da Costa (said) | Darwin (AUS) | ..2016-02-02
? given back | CONCEDE or RETREAT | -> documents | hypothetical | Aniceto da Costa (said) | - | -
office: Aniceto da Costa | Resources Minister | Timor-Leste | TLS | current
>
> The papers concern the alleged bugging of a negotiators' hotel in 2009, when the two countries were haggling over gas.
bugging | COERCE/cyber | -> negotiators' hotel | uncertain | (alleged) | negotiators' hotel | "in 2009" 2009-01-01..2009-12-31
haggling | CONSULT | two countries -> | occurred | - | - | "in 2009" 2009-01-01..2009-12-31
> Canberra neither confirms nor denies the operation.
none
> It has turned down three letters asking for renegotiation of the maritime treaty, most recently in December.
turned down | REJECT | It = Canberra -> | occurred | - | - | "in December" 2015-12-01..2015-12-31
asking | REQUEST/change | -> It = Canberra | occurred | - | - | ..2015-12-31
>
> Woodhill Energy, which operates the Sunrise field, put its spending on hold last week.
? put its spending on hold | SANCTION/discontinue or REJECT | Woodhill Energy -> | occurred | - | - | "last week" 2016-01-25..2016-01-31
> Its shares lost 2.1% in Sydney.
none
> The firm pledged that no local staff would be laid off and hired back 40 welders who had walked off the job in Suai over pay.
pledged | AGREE | firm = Woodhill Energy -> | occurred | - | - | ..2016-02-02
hired back | CONCEDE or RETREAT | firm = Woodhill Energy -> 40 welders | occurred | - | - | ..2016-02-02
walked off the job | PROTEST/strike | 40 welders -> | occurred | - | Suai (TLS) | ..2016-02-02
>
> Students have been staging sit-ins before the Australian embassy, daubing its fence with red paint; on Monday guards sprayed them with tear gas, and a girl of 17 fainted.
sit-ins | PROTEST/demo | Students -> Australian embassy | occurred | - | before the Australian embassy | ..2016-02-02
daubing | PROTEST/vandalize | Students -> Australian embassy | occurred | - | before the Australian embassy | ..2016-02-02
sprayed | ASSAULT/crowd-control | guards -> them = Students | occurred | - | before the Australian embassy | "on Monday" 2016-02-01
> Police commander Julio Belo apologized to her parents.
apologized | CONCEDE | Julio Belo -> her parents | occurred | - | - | ..2016-02-02
office: Julio Belo | commander | Police | TLS | current
> Jakarta, Dili's neighbor and former ruler, has offered to host talks.
offered | AGREE | Jakarta -> | occurred | - | - | ..2016-02-02
