published: 2016-10-08
style: blog-like site
region: Vietnam

@ officers | VNM | COP
@ Hoang Thi Lan | VNM | JRN
@ men in masks | VNM | UAF
@ American ambassador | USA | GOV
@ European delegation | EUR | GOV
@ Hanoi's foreign ministry | VNM | GOV
@ appeals | - | UNK
@ Tuan | VNM | CVL
@ city court | VNM | JUD
@ clerk | VNM | JUD
@ they | VNM | GOV
@ I | VNM | JRN

> They came for Lan at breakfast.
? came for | COERCE/arrest | They = officers -> Lan = Hoang Thi Lan | occurred | - | - | ..2016-10-08
> On Friday some fifteen officers, two of them with cameras, surrounded the house in Vinh where Hoang Thi Lan, who writes under the name Wet Sandal, lives with her mother, and read out a warrant for "propaganda against the state".
surrounded | COERCE/restrict | officers -> Hoang Thi Lan | occurred | - | Vinh (VNM) | "On Friday" 2016-10-07
read out | ACCUSE/allege or COERCE | officers -> Hoang Thi Lan | occurred | - | Vinh (VNM) | "On Friday" 2016-10-07
> She was handcuffed in front of her boy.
handcuffed | COERCE/arrest | -> She = Hoang Thi Lan | occurred | - | - | ..2016-10-08 | arrested 1
>
> Her crime?
none
> She had counted dead fish.
none
> Since the spill in April she had been asking who would pay the fishermen, and in August she took part in a march to the gates of the paper mill, after which she was fined and, she wrote, kicked by men in masks.
? asking | REQUEST or ACCUSE | she = Hoang Thi Lan -> | occurred | - | - | "Since the spill in April" 2016-04-01..2016-10-08
march | PROTEST/demo | she = Hoang Thi Lan -> | occurred | - | gates of the paper mill | "in August" 2016-08-01..2016-08-31
fined | SANCTION or COERCE | -> she = Hoang Thi Lan | occurred | - | - | ..2016-10-08
kicked | ASSAULT/beat | men in masks -> she = Hoang Thi Lan | occurred | she = Hoang Thi Lan (wrote) | - | ..2016-10-08
>
> The American ambassador has called for her release, as has the European delegation.
called for | REQUEST/yield | American ambassador, European delegation -> | occurred | - | - | ..2016-10-08
? release | RETREAT/release | -> her = Hoang Thi Lan | hypothetical | The American ambassador (called for) | - | 2016-10-08..
> Hanoi's foreign ministry rejects such appeals as meddling.
rejects | REJECT/yield | Hanoi's foreign ministry -> appeals | occurred | - | - | ..2016-10-08
? meddling | ACCUSE/disapprove | Hanoi's foreign ministry -> | occurred | - | - | ..2016-10-08
> A petition with 3,400 names was handed to the city court this morning; the clerk tore it up, says my friend Tuan, who carried it.
handed | REQUEST or PROTEST | Tuan -> city court | occurred | - | city court | "this morning" 2016-10-08
tore | REJECT | clerk -> Tuan | occurred | my friend Tuan (says) | city court | "this morning" 2016-10-08
> If they put her on trial, I will stand outside every day with a fish on a plate.
put her on trial | ACCUSE/allege or SANCTION | they -> her = Hoang Thi Lan | hypothetical | - | - | 2016-10-08..
stand | PROTEST/demo | I -> they | hypothetical | - | - | "every day" 2016-10-08..
