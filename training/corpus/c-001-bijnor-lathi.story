published: 2018-03-21
style: Indian local daily
region: India
title: Cane growers caned, leader held

@ cane growers | IND | AGR
@ Harpal Chaudhry | IND | AGR
@ growers | IND | AGR
@ anti-social elements | IND | CVL
@ two jeeps | IND | COP
@ Twelve farmers | IND | AGR
@ mill owners | IND | BUS
@ police | IND | COP
@ lawyers | IND | CVL
@ sugar mill | IND | BUS

> The lathi-charge on cane growers outside the collectorate here on Tuesday left at least nine persons with fractures, and their leader was picked up from his sister's house the same night.
lathi-charge | ASSAULT/beat | -> cane growers | occurred | - | collectorate | "on Tuesday" 2018-03-20
picked up | COERCE/arrest | -> leader = Harpal Chaudhry | occurred | - | his sister's house | "the same night" 2018-03-20
> The growers had been sitting on a dharna for eleven days, seeking payment of dues pending since the last crushing season.
dharna | PROTEST/demo | growers -> | occurred | - | - | "for eleven days" 2018-03-10..2018-03-20
? seeking | REQUEST | growers -> | occurred | - | - | "for eleven days" 2018-03-10..2018-03-20
>
> Superintendent of Police Vinay Tomar denied that any force had been used on women.
force | ASSAULT | -> women = growers | denied | Vinay Tomar (denied) | - | 2018-03-20
office: Vinay Tomar | Superintendent of Police | - | IND | current
> "Some anti-social elements pelted stones and broke the glass of two jeeps.
pelted stones | ASSAULT/primitive or PROTEST | anti-social elements -> | occurred | Vinay Tomar (denied, carried) | - | ..2018-03-21
broke | PROTEST/vandalize or ASSAULT | anti-social elements -> two jeeps | occurred | Vinay Tomar (denied, carried) | - | ..2018-03-21
> Twelve farmers have been booked for rioting," he said.
booked | ACCUSE/allege | -> Twelve farmers | occurred | he = Vinay Tomar (said) | - | ..2018-03-21
>
> Harpal Chaudhry, president of the Kisan Ekta Sabha, was produced before a magistrate and sent to judicial custody for fourteen days.
? produced before a magistrate | ACCUSE/allege or COERCE | -> Harpal Chaudhry | occurred | - | - | ..2018-03-21
sent to judicial custody | COERCE/arrest | -> Harpal Chaudhry | occurred | - | - | ..2018-03-21
office: Harpal Chaudhry | president | Kisan Ekta Sabha | IND | current
> Before being led away he accused the mill owners of "purchasing the police".
accused | ACCUSE/allege | he = Harpal Chaudhry -> mill owners | occurred | - | - | ..2018-03-21
purchasing | ACCUSE or AID | mill owners -> police | occurred | he = Harpal Chaudhry (accused) | - | ..2018-03-21
> His lawyers may move the High Court if bail is refused on Friday.
move | ACCUSE/investigate or REQUEST | lawyers -> | hypothetical | - | - | 2018-03-21..
refused | REJECT | -> | hypothetical | - | - | "on Friday" 2018-03-23
>
> Cane prices at the Najibabad mandi stayed firm.
none
> Two companies of the Provincial Armed Constabulary have been posted at the sugar mill gate.
posted | MOBILIZE/police | -> sugar mill | occurred | - | sugar mill gate | ..2018-03-21
