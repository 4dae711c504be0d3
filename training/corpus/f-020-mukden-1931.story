published: 2015-09-18
style: blog-like site, historical passage
region: East Asia
title: The night of the broken rail

@ officers of Japan's Kwantung Army | JPN | MIL
@ Reinforcements | JPN | MIL
@ railway | JPN | BUS
@ Chinese bandits | CHN | CRM
@ barracks at Beidaying | CHN | MIL
@ city | CHN | CVL
@ Jinzhou | CHN | CVL
@ cabinet in Tokyo | JPN | GOV
@ Tokyo | JPN | GOV
@ Japan's delegate | JPN | GOV
@ Yosuke Matsuoka | JPN | GOV
@ Japan | JPN | GOV
@ China | CHN | GOV
@ foreign minister | CHN | GOV
@ Manchuria | CHN | GOV
@ students | CHN | EDU
@ League of Nations | IGO | GOV
@ commission | IGO | GOV
@ report | IGO | GOV
@ Assembly | IGO | GOV
@ League | IGO | GOV
@ powers | - | GOV

> On the night of 18 September 1931 officers of Japan's Kwantung Army blew up a metre and a half of their own railway outside Mukden, blamed Chinese bandits and by morning had shelled the barracks at Beidaying and occupied the city.
blew up | ASSAULT/explosives | officers of Japan's Kwantung Army -> railway | occurred | - | Mukden (CHN) | "On the night of 18 September 1931" 1931-09-18
blamed | ACCUSE/allege | officers of Japan's Kwantung Army -> Chinese bandits | occurred | - | - | 1931-09-18..1931-09-19
shelled | ASSAULT/heavy-weapons | officers of Japan's Kwantung Army -> barracks at Beidaying | occurred | - | Beidaying (CHN) | "by morning" 1931-09-18..1931-09-19
occupied | COERCE/seize or ASSAULT | officers of Japan's Kwantung Army -> city | occurred | - | Mukden (CHN) | "by morning" 1931-09-18..1931-09-19
> The cabinet in Tokyo, which learned of it from the newspapers, resolved not to widen the affair.
? resolved | AGREE or REJECT | cabinet in Tokyo -> | planned | - | - | 1931-09-19..
> The army widened it.
none
> Reinforcements crossed from Korea without imperial sanction, and Jinzhou was bombed from the air in October.
crossed | MOBILIZE/troops | Reinforcements -> | occurred | - | - | ..2015-09-18
bombed | ASSAULT/aerial | -> Jinzhou | occurred | - | Jinzhou (CHN) | "in October" 1931-10-01..1931-10-31
>
> China appealed to the League of Nations, students in Nanjing beat their own foreign minister for his softness, and a boycott emptied Shanghai's shops of Japanese cloth.
appealed | REQUEST/assist | China -> League of Nations | occurred | - | - | ..2015-09-18
beat | ASSAULT/beat | students -> foreign minister | occurred | - | Nanjing (CHN) | ..2015-09-18
boycott | PROTEST/boycott | -> | occurred | - | Shanghai (CHN) | ..2015-09-18
> Geneva called on Tokyo to withdraw within three weeks; Japan's delegate voted no, alone against thirteen.
called on | REQUEST | Geneva = League of Nations -> Tokyo | occurred | - | - | ..2015-09-18
voted no | REJECT | Japan's delegate -> | occurred | - | - | ..2015-09-18
> A commission was sent, toured Manchuria in the spring of 1932 and found that the new state there rested on Japanese bayonets.
? sent | ACCUSE/investigate | -> | occurred | - | - | ..2015-09-18
toured | CONSULT/visit or ACCUSE | commission -> Manchuria | occurred | - | Manchuria (CHN) | "in the spring of 1932" 1932-03-01..1932-05-31
> When the Assembly adopted its report, Yosuke Matsuoka walked out and Japan quit the League.
adopted | SUPPORT | Assembly -> report | occurred | - | - | ..2015-09-18
walked out | REJECT or PROTEST | Yosuke Matsuoka -> Assembly | occurred | - | - | ..2015-09-18
quit | SANCTION/discontinue or REJECT or RETREAT | Japan -> League | occurred | - | - | ..2015-09-18
> Had the powers imposed an embargo then, some historians argue, the road to 1937 might have been closed.
embargo | SANCTION | powers -> | hypothetical | some historians (argue) | - | -
