published: 2016-10-08
style: blog-like site
region: Vietnam

@ They | VNM | COP
@ Hoang Thi Lan | VNM | JRN
@ some fifteen officers | VNM | COP
@ house | VNM | CVL
@ paper mill | VNM | BUS
@ men in masks | VNM | UAF
@ American ambassador | USA | GOV
@ European delegation | EUR | GOV
@ Hanoi's foreign ministry | VNM | GOV
@ appeals | - | GOV
@ city court | VNM | JUD
@ clerk | VNM | JUD
@ I | VNM | JRN

> They came for Lan at breakfast.
came | COERCE/arrest | They -> Lan = Hoang Thi Lan | occurred | - | - | "at breakfast" 2016-10-07
> On Friday some fifteen officers, two of them with cameras, surrounded the house in Vinh where Hoang Thi Lan, who writes under the name Wet Sandal, lives with her mother, and read out a warrant for "propaganda against the state".
surrounded | COERCE | some fifteen officers -> house | occurred | - | Vinh (VNM) | "On Friday" 2016-10-07
warrant | ACCUSE/allege or THREATEN | some fifteen officers -> Hoang Thi Lan | occurred | - | Vinh (VNM) | "On Friday" 2016-10-07
> She was handcuffed in front of her boy.
handcuffed | COERCE/arrest | -> She = Hoang Thi Lan | occurred | - | - | 2016-10-07
>
> Her crime?
none
> She had counted dead fish.
none
> Since the spill in April she had been asking who would pay the fishermen, and in August she took part in a march to the gates of the paper mill, after which she was fined and, she wrote, kicked by men in masks.
? asking | REQUEST | she = Hoang Thi Lan -> | occurred | - | - | "Since the spill in April" 2016-04-01..2016-10-08
march | PROTEST/demo | she = Hoang Thi Lan -> paper mill | occurred | - | gates of the paper mill | "in August" 2016-08-01..2016-08-31
fined | SANCTION or COERCE | -> she = Hoang Thi Lan | occurred | - | - | ..2016-10-08
kicked | ASSAULT/beat | men in masks -> she = Hoang Thi Lan | occurred | she = Hoang Thi Lan (wrote) | - | ..2016-10-08
>
> The American ambassador has called for her release, as has the European delegation.
called for | REQUEST/yield | American ambassador, European delegation -> | occurred | - | - | ..2016-10-08
release | RETREAT/release | -> her = Hoang Thi Lan | hypothetical | The American ambassador (called for) | - | -
> Hanoi's foreign ministry rejects such appeals as meddling.
rejects | REJECT | Hanoi's foreign ministry -> appeals | occurred | - | - | ..2016-10-08
> A petition with 3,400 names was handed to the city court this morning; the clerk tore it up, says my friend Tuan, who carried it.
petition | REQUEST | -> city court | occurred | Tuan (says) | city court | "this morning" 2016-10-08
tore it up | REJECT | clerk -> | occurred | Tuan (says) | city court | "this morning" 2016-10-08
> If they put her on trial, I will stand outside every day with a fish on a plate.
put her on trial | ACCUSE/allege | they = They -> her = Hoang Thi Lan | hypothetical | - | - | -
stand outside | PROTEST/demo | I -> | hypothetical | - | - | 2016-10-08..
