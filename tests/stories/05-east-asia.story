# A JSON record: two accounts of one encounter, an agency that quotes an unnamed official, plans that hang on others.
report: examples/05-east-asia.json
title: Three coast guards train together, and Beijing objects
publisher: Harbour Daily
published: 2024-06-14
floor: 0.00

@ Beijing | CHN | GOV
@ United States | USA | GOV
@ Taiwan | TWN | GOV

> The coast guards of Japan, the Philippines and the United States held a joint exercise off Kagoshima on Thursday, practising the rescue of a crew from a burning tanker, Japan's coast guard said.
joint exercise | COOPERATE | coast guards of Japan, Philippines, United States -> | occurred | Japan's coast guard (said) | Kagoshima (JPN) | "on Thursday" 2024-06-13
>
> Beijing criticised the drill as an attempt to stir up confrontation.
criticised | ACCUSE/disapprove | Beijing -> drill | occurred | - | - | ..2024-06-14
> It also said that Chinese vessels had driven away a Philippine supply boat near Second Thomas Shoal on the same day.
driven away | COERCE/restrict or ASSAULT | Chinese vessels -> Philippine supply boat | occurred | It = Beijing (said) | Second Thomas Shoal | "on the same day" 2024-06-13
> Manila gave another account: no boat had been turned back, a spokesman for its foreign ministry insisted, although a Chinese cutter had fired a water cannon at it.
turned back | COERCE/restrict or ASSAULT | -> boat = Philippine supply boat | denied | a spokesman for its foreign ministry (insisted) | - | 2024-06-13
fired a water cannon | ASSAULT/crowd-control or COERCE | Chinese cutter -> it = boat | occurred | a spokesman for its foreign ministry (insisted) | - | 2024-06-13
> “We will go on supplying our people,” the spokesman said.
supplying | AGREE or REJECT | We = Manila -> people | planned | the spokesman = spokesman for its foreign ministry (said) | - | 2024-06-14..
> “We have summoned the Chinese ambassador.”
summoned | ACCUSE | We = Manila -> Chinese ambassador | occurred | the spokesman = spokesman for its foreign ministry (said, carried) | - | ..2024-06-14
>
> South Korea's vice foreign minister spoke by telephone with his Chinese counterpart on Friday and urged restraint, Yonhap News Agency reported, quoting an unnamed official in Seoul.
spoke | CONSULT/phone | South Korea's vice foreign minister, Chinese counterpart -> | occurred | Yonhap News Agency (reported) > an unnamed official in Seoul (quoting) | - | "on Friday" 2024-06-14
urged | REQUEST | South Korea's vice foreign minister -> Chinese counterpart | occurred | Yonhap News Agency (reported) > an unnamed official in Seoul (quoting) | - | "on Friday" 2024-06-14
>
> The United States is considering placing anti-ship missiles on Luzon, according to a Nikkei report on which the Pentagon declined to comment.
placing | MOBILIZE/weapons or AID or AGREE | United States -> | hypothetical | a Nikkei report (according to) | Luzon (PHL) | 2024-06-14..
> Japan and the Philippines are to sign a pact in July under which their troops would train on each other's soil.
sign | AGREE | Japan, Philippines -> | planned | - | - | "in July" 2024-07-01..2024-07-31
? train | AGREE or COOPERATE | troops -> | hypothetical | - | - | 2024-06-14..
> Lawmakers in Manila would still have to ratify it, and left-wing groups there have vowed to fight it in court.
ratify | AGREE or SUPPORT | Lawmakers -> | hypothetical | - | Manila (PHL) | 2024-06-14..
vowed | AGREE or THREATEN or REJECT | left-wing groups -> | planned | - | - | -
>
> Taiwan scrambled two fighter jets after Chinese drones crossed the median line, its defence ministry said.
scrambled | MOBILIZE/weapons | Taiwan -> | occurred | its defence ministry (said) | - | ..2024-06-14
? crossed | MOBILIZE or COERCE or ASSAULT or THREATEN | Chinese drones -> | occurred | its defence ministry (said) | - | ..2024-06-14
> A Chinese research institute dismissed the report as fiction.
dismissed | REJECT or ACCUSE | Chinese research institute -> | occurred | - | - | ..2024-06-14
>
> There were softer notes as well.
> China eased its ban on Japanese seafood last week, a step that Tokyo welcomed, and customs officers of the two countries began sharing data on smuggled eels.
eased | CONCEDE or RETREAT | China -> | occurred | - | - | "last week" 2024-06-03..2024-06-09
? ban | SANCTION or COERCE | China -> Japanese seafood | occurred | - | - | -
welcomed | SUPPORT | Tokyo -> | occurred | - | - | ..2024-06-14
sharing | COOPERATE | customs officers of the two countries -> | occurred | - | - | ..2024-06-14
> Beijing has reportedly invited Japan's foreign minister for the autumn.
invited | AGREE or REQUEST | Beijing -> Japan's foreign minister | uncertain | (reportedly) | - | -
