published: 2014-12-03
style: police blotter
region: United States

@ Raymond Ellis Cobb | USA | CVL
@ Keisha Drummond | USA | CVL
@ Jim Stroud | USA | GOV
@ two teenagers | USA | CVL
@ store clerk | USA | BUS
@ county judge | USA | JUD
@ Derrick Poole | USA | CRM
@ man in a ski mask | USA | CRM
@ Officers | USA | COP
@ police | USA | COP
@ Five protesters | USA | CVL
@ chief | USA | COP
@ duplex | USA | CVL

> Robbery, 1400 block of East Pine: A man in a ski mask pointed a handgun at a store clerk about 9:40 p.m. Monday and fled with cigarettes and $212.
pointed a handgun | ASSAULT or COERCE | man in a ski mask -> store clerk | occurred | - | 1400 block of East Pine (USA) | "about 9:40 p.m. Monday" 2014-12-01
> Officers later arrested Raymond Ellis Cobb, 31, at a motel.
arrested | COERCE/arrest | Officers -> Raymond Ellis Cobb | occurred | - | - | ..2014-12-03
>
> Assault, downtown: Keisha Drummond, 24, told police that two teenagers struck her with a bottle during the march against the Ferguson decision on Saturday; police are looking for witnesses.
struck | ASSAULT/beat | two teenagers -> Keisha Drummond | occurred | Keisha Drummond (told) | downtown (USA) | "on Saturday" 2014-11-29
march | PROTEST/demo | -> | occurred | Keisha Drummond (told) | downtown (USA) | "on Saturday" 2014-11-29
? looking for witnesses | ACCUSE/investigate | police -> | occurred | - | - | ..2014-12-03
>
> Obstruction: Five protesters who sat down on the Boulder Avenue bridge Saturday were cited and released.
sat down | PROTEST/obstruct | Five protesters -> | occurred | - | Boulder Avenue bridge (USA) | "Saturday" 2014-11-29
cited | ACCUSE/allege | -> Five protesters | occurred | - | - | "Saturday" 2014-11-29
released | RETREAT/release | -> Five protesters | occurred | - | - | "Saturday" 2014-11-29
> City Councilor Jim Stroud complained to the chief that the fine was too small.
complained | ACCUSE/disapprove | Jim Stroud -> chief | occurred | - | - | ..2014-12-03
office: Jim Stroud | City Councilor | - | USA | current
>
> Court: A county judge on Tuesday sentenced Derrick Poole to six years for setting fire to a duplex in 2012, after he pleaded guilty.
sentenced | SANCTION/convict | county judge -> Derrick Poole | occurred | - | - | "on Tuesday" 2014-12-02
setting fire | ASSAULT/destroy | Derrick Poole -> duplex | occurred | - | - | "in 2012" 2012-01-01..2012-12-31
pleaded guilty | CONCEDE | he = Derrick Poole -> | occurred | - | - | ..2014-12-02
>
> Fire: Lightning struck a barn near Sand Springs; no one was hurt.
none
> Traffic: A deer met a pickup on U.S. 412, and the deer lost.
none
