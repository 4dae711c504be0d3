# A gazette in its own voice, numbered items, no source but itself; dates written out.
report: examples/10-pacific.txt
published: 2019-05-16
floor: 0.00

@ Council of Ministers | VUT | GOV
@ Police Maritime Wing | VUT | COP
@ Supreme Court | VUT | JUD
@ Vanuatu | VUT | GOV

> The Council of Ministers met in Port Vila on 14 May 2019 and approved the Fisheries Enforcement Order.
? met | CONSULT | Council of Ministers -> | occurred | - | Port Vila (VUT) | "on 14 May 2019" 2019-05-14
approved | SUPPORT | Council of Ministers -> | occurred | - | Port Vila (VUT) | "on 14 May 2019" 2019-05-14
> Under the Order foreign vessels are prohibited from entering the waters of Shefa Province from 1 June 2019.
prohibited | COERCE/restrict | -> foreign vessels | planned | - | Shefa Province (VUT) | "from 1 June 2019" 2019-06-01..
> The Minister of Fisheries has revoked the licences of two companies.
revoked | COERCE/restrict or SANCTION | Minister of Fisheries -> two companies | occurred | - | - | ..2019-05-16
>
> The Police Maritime Wing detained the longliner Coral Venture 9 off Efate on 9 May 2019.
detained | COERCE/seize or COERCE | Police Maritime Wing -> Coral Venture 9 | occurred | - | Efate (VUT) | "on 9 May 2019" 2019-05-09
> The Supreme Court convicted its master of illegal fishing on 13 May 2019 and fined him 40 million vatu.
convicted | SANCTION/convict | Supreme Court -> master | occurred | - | - | "on 13 May 2019" 2019-05-13
fined | SANCTION/convict or COERCE | Supreme Court -> him = master | occurred | - | - | "on 13 May 2019" 2019-05-13 | amount 40000000 VUV
> The crew of eleven were released on the same day.
released | RETREAT/release | -> crew | occurred | - | - | "on the same day" 2019-05-13
>
> The Minister of Foreign Affairs and the High Commissioner of New Zealand signed an Exchange of Letters on 10 May 2019.
signed | SUPPORT or AGREE | Minister of Foreign Affairs, High Commissioner of New Zealand -> | occurred | - | - | "on 10 May 2019" 2019-05-10
> New Zealand has granted Vanuatu 8 million New Zealand dollars for the repair of schools and will train twelve officers of the Maritime Wing.
granted | AID | New Zealand -> Vanuatu | occurred | - | - | ..2019-05-16 | amount 8000000 NZD
train | AGREE | New Zealand -> officers of the Maritime Wing | planned | - | - | 2019-05-16..
> Vanuatu and New Zealand carried out a joint patrol from 2 to 5 May 2019.
joint patrol | COOPERATE | Vanuatu, New Zealand -> | occurred | - | - | "from 2 to 5 May 2019" 2019-05-02..2019-05-05
> Vanuatu has established diplomatic relations with Malta.
established diplomatic relations | SUPPORT | Vanuatu -> Malta | occurred | - | - | ..2019-05-16
> The Prime Minister visited Honiara from 6 to 8 May 2019 and conferred with the Prime Minister of Solomon Islands on seabed boundaries.
visited | CONSULT/visit | Prime Minister -> Honiara | occurred | - | Honiara (SLB) | "from 6 to 8 May 2019" 2019-05-06..2019-05-08
conferred | CONSULT | Prime Minister, Prime Minister of Solomon Islands -> | occurred | - | Honiara (SLB) | "from 6 to 8 May 2019" 2019-05-06..2019-05-08
>
> The Government condemns the testing of long-range missiles over the Pacific Ocean and calls upon all States to refrain from it.
condemns | ACCUSE/disapprove | Government -> | occurred | - | - | ..2019-05-16
calls upon | REQUEST | Government -> all States | occurred | - | - | ..2019-05-16
? testing | MOBILIZE/weapons | -> | occurred | - | Pacific Ocean | -
> Vanuatu will not admit to its ports any ship that carries nuclear arms.
admit | REJECT or COERCE or CONCEDE | Vanuatu -> ship | denied | - | - | 2019-05-16..
>
> The Government has rejected the wage claim of the Teachers' Union.
rejected | REJECT | Government -> Teachers' Union | occurred | - | - | ..2019-05-16
? claim | REQUEST | Teachers' Union -> Government | occurred | - | - | ..2019-05-16
> Public servants who join the stoppage announced for 20 May 2019 may be dismissed.
stoppage | PROTEST/strike | Public servants -> | planned | - | - | "20 May 2019" 2019-05-20
dismissed | SANCTION or THREATEN or COERCE | -> Public servants | hypothetical | - | - | 2019-05-16..
>
> The Government has lifted the prohibition on the export of kava powder with effect from 15 May 2019.
lifted | CONCEDE or RETREAT | Government -> | occurred | - | - | "from 15 May 2019" 2019-05-15
