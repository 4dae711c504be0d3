published: 2024-01-16
style: army communiqué summary
region: Eastern Europe
title: Morning summary of the General Staff

@ Russian forces | RUS | MIL
@ Russian Defence Ministry | RUS | MIL
@ command post | RUS | MIL
@ ammunition depot | RUS | MIL
@ radar | RUS | MIL
@ positions of Ukrainian troops | UKR | MIL
@ defenders | UKR | MIL
@ Ukrainian aviation | UKR | MIL
@ missile units | UKR | MIL
@ 31 drones | UKR | MIL
@ settlements | UKR | CVL
@ nurse | UKR | CVL
@ village of Vesele | UKR | CVL
@ Belarusian battalions | BLR | MIL
@ border | - | -
@ offensive group | - | -

> Over the past day 71 combat engagements took place along the front, the General Staff in Kyiv reported at 06.00 on Tuesday.
combat engagements | ASSAULT | -> | occurred | the General Staff in Kyiv (reported) | front | "Over the past day" 2024-01-15..2024-01-16
> Russian forces launched two missiles and 48 air strikes and fired 82 times from multiple rocket launchers at the positions of Ukrainian troops and at settlements in Kharkiv, Donetsk and Zaporizhzhia regions.
air strikes | ASSAULT/aerial | Russian forces -> positions of Ukrainian troops, settlements | occurred | the General Staff in Kyiv (reported, carried) | Kharkiv (UKR) | 2024-01-15..2024-01-16
launched two missiles | ASSAULT/heavy-weapons | Russian forces -> positions of Ukrainian troops, settlements | occurred | the General Staff in Kyiv (reported, carried) | Kharkiv (UKR) | 2024-01-15..2024-01-16
fired | ASSAULT/heavy-weapons | Russian forces -> positions of Ukrainian troops, settlements | occurred | the General Staff in Kyiv (reported, carried) | Kharkiv (UKR) | 2024-01-15..2024-01-16
> A nurse was killed in Kupiansk and a school was left without a roof.
killed | ASSAULT | -> nurse | occurred | the General Staff in Kyiv (reported, carried) | Kupiansk (UKR) | 2024-01-15..2024-01-16 | killed 1
>
> In the Avdiivka sector the defenders repelled 22 attacks, holding the line near Stepove.
repelled | ASSAULT | defenders -> | occurred | - | Avdiivka (UKR) | 2024-01-15..2024-01-16
? attacks | ASSAULT | -> defenders | occurred | - | Avdiivka (UKR) | 2024-01-15..2024-01-16
> Ukrainian aviation struck eight areas where personnel were concentrated, while missile units hit a command post, an ammunition depot and a radar.
struck | ASSAULT/aerial | Ukrainian aviation -> | occurred | - | - | 2024-01-15..2024-01-16
hit | ASSAULT/heavy-weapons | missile units -> command post, ammunition depot, radar | occurred | - | - | 2024-01-15..2024-01-16
> In the north the situation is unchanged: Belarusian battalions go on guarding the border, and no offensive group has been formed.
guarding | MOBILIZE/troops | Belarusian battalions -> border | occurred | - | border | ..2024-01-16
formed | MOBILIZE/troops | -> offensive group | denied | - | - | ..2024-01-16
>
> The Russian Defence Ministry, which publishes its own figures at noon, claimed to have taken the village of Vesele and shot down 31 drones; neither claim could be verified.
taken | COERCE/seize or ASSAULT | Russian Defence Ministry -> village of Vesele | occurred | The Russian Defence Ministry (claimed) | Vesele (UKR) | ..2024-01-16
shot down | ASSAULT/aerial | Russian Defence Ministry -> 31 drones | occurred | The Russian Defence Ministry (claimed) | - | ..2024-01-16
> Frost of up to 14 degrees is expected in the east.
none
