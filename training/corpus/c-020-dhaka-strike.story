published: 2013-01-25
style: Bangladeshi local daily
region: Bangladesh

@ Police | BGD | COP
@ school teachers | BGD | EDU
@ Nazrul Sardar | BGD | LAB
@ officer-in-charge of Shahbagh police | BGD | COP
@ prime minister | BGD | GOV
@ activists of two student fronts | BGD | EDU
@ third-year student | BGD | EDU
@ university | BGD | EDU
@ Rooms | BGD | EDU
@ district unit of the opposition | BGD | OPP

> Police foiled a human chain of school teachers at Shahbagh yesterday, spraying them with hot water and pepper and picking up their convener.
foiled | COERCE/restrict or ASSAULT | Police -> school teachers | occurred | - | Shahbagh (BGD) | "yesterday" 2013-01-24
? human chain | PROTEST/demo | school teachers -> | occurred | - | Shahbagh (BGD) | "yesterday" 2013-01-24
spraying | ASSAULT/crowd-control | Police -> them = school teachers | occurred | - | Shahbagh (BGD) | "yesterday" 2013-01-24
picking up | COERCE/arrest | Police -> convener = Nazrul Sardar | occurred | - | Shahbagh (BGD) | "yesterday" 2013-01-24
> Nazrul Sardar was released in the evening on a bond.
released | RETREAT/release | -> Nazrul Sardar | occurred | - | - | "in the evening" 2013-01-24
> "They told me I would be crossfired next time," he alleged.
would be crossfired | THREATEN/violence | They = Police -> I = Nazrul Sardar | occurred | he = Nazrul Sardar (alleged) | - | 2013-01-24
> The officer-in-charge of Shahbagh police rubbished this.
rubbished | REJECT | officer-in-charge of Shahbagh police -> | occurred | - | - | ..2013-01-25
>
> The teachers have been demanding the nationalisation of 26,000 registered schools.
demanding | REQUEST/change or PROTEST | teachers = school teachers -> | occurred | - | - | ..2013-01-25
> In a press note the education ministry said the prime minister had agreed in principle and funds could be allotted from July.
agreed | AGREE or CONCEDE | prime minister -> | occurred | the education ministry (said) | - | ..2013-01-25
allotted | AGREE or AID | -> | hypothetical | the education ministry (said) | - | "from July" 2013-07-01..
>
> In Rajshahi, activists of two student fronts exchanged bullets and crude bombs over control of a dormitory; a third-year student lost an eye, and the university was shut sine die.
exchanged bullets | ASSAULT/firearms | activists of two student fronts -> | occurred | - | Rajshahi (BGD) | ..2013-01-25
lost an eye | ASSAULT | -> third-year student | occurred | - | Rajshahi (BGD) | ..2013-01-25
shut | COERCE/restrict | -> university | occurred | - | Rajshahi (BGD) | ..2013-01-25
> Rooms were vandalised and looted.
vandalised | ASSAULT/destroy or PROTEST | -> Rooms | occurred | - | - | ..2013-01-25
looted | COERCE/seize or ASSAULT | -> Rooms | occurred | - | - | ..2013-01-25
> The district unit of the opposition has called a half-day hartal for Sunday in protest at the police role, and threatened a longer one if its men are harassed.
hartal | PROTEST/strike | district unit of the opposition -> | planned | - | - | "for Sunday" 2013-01-27
threatened | THREATEN | district unit of the opposition -> | occurred | - | - | ..2013-01-25
harassed | COERCE | -> its men = district unit of the opposition | hypothetical | - | - | -
> Fog delayed ferries at Paturia.
none
