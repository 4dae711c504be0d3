published: 2016-12-02
style: agency
region: Syria, Jordan
title: Russia and Jordan at odds over a convoy

@ Russian defence ministry | RUS | GOV
@ Jordan | JOR | GOV
@ Jordanian weapon | JOR | GOV
@ Amman | JOR | GOV
@ UN inspectors | UNO | GOV
@ armed group | - | UAF
@ Three Jordanian drivers | JOR | CVL
@ Syrian army | SYR | MIL
@ bakery | SYR | BUS
@ people in the queue | SYR | CVL
@ Moscow | RUS | GOV
@ rebel factions | SYR | REB
@ France | FRA | GOV
@ Security Council | UNO | GOV
@ United Nations | UNO | GOV
@ people | SYR | CVL
@ loyalist militiamen | SYR | PRM
@ men | SYR | CVL
@ Foreign ministers of nine states | - | GOV

> A claim by the Russian defence ministry that Jordan had smuggled mortars into southern Syria inside flour trucks was dismissed in Amman on Friday as "a fairy tale".
claim | ACCUSE/allege | Russian defence ministry -> Jordan | occurred | - | - | ..2016-12-02
smuggled | AID | Jordan -> | occurred | the Russian defence ministry (claim) | southern Syria (SYR) | ..2016-12-02
dismissed | REJECT | -> Russian defence ministry | occurred | - | Amman (JOR) | "on Friday" 2016-12-02
> Government spokesman Nabil Haddadin told the Petra agency that the convoy carried flour, lentils and nothing else.
none
office: Nabil Haddadin | spokesman | Government | JOR | current
> "No Jordanian weapon has crossed that border since the war began," he said, adding that Amman would open the lorries to UN inspectors.
crossed | AID | Jordanian weapon -> | denied | he = Nabil Haddadin (said) | - | ..2016-12-02
open | CONCEDE or AGREE | Amman -> UN inspectors | planned | he = Nabil Haddadin (adding) | - | 2016-12-02..
>
> Three Jordanian drivers held at Nasib since Tuesday by an unidentified armed group were freed overnight, Petra added.
held | ASSAULT/abduct | armed group -> Three Jordanian drivers | occurred | Petra (added) | Nasib (SYR) | "since Tuesday" 2016-11-29..2016-12-02
freed | RETREAT/release | -> Three Jordanian drivers | occurred | Petra (added) | - | "overnight" 2016-12-01..2016-12-02
>
> Further north, Syrian army shells hit a bakery in the besieged east of Aleppo, killing at least nine people in the queue, the White Helmets rescue group reported.
hit | ASSAULT/heavy-weapons | Syrian army -> bakery | occurred | the White Helmets rescue group (reported) | Aleppo (SYR) | ..2016-12-02
killing | ASSAULT/heavy-weapons | Syrian army -> people in the queue | occurred | the White Helmets rescue group (reported) | Aleppo (SYR) | ..2016-12-02 | killed 9..
? besieged | COERCE/restrict or ASSAULT | -> | occurred | - | Aleppo (SYR) | ..2016-12-02
> Moscow has refused to extend a pause in its bombing, and rebel factions vowed to fight on.
refused | REJECT | Moscow -> | occurred | - | - | ..2016-12-02
? bombing | ASSAULT/aerial | its = Moscow -> | occurred | - | - | ..2016-12-02
vowed | THREATEN or REJECT | rebel factions -> | planned | - | - | 2016-12-02..
> France asked the Security Council for an urgent session.
asked | REQUEST/meet | France -> Security Council | occurred | - | - | ..2016-12-02
> The United Nations says it delivered food to 30,000 people last month.
delivered | AID | it = United Nations -> people | occurred | The United Nations (says) | - | "last month" 2016-11-01..2016-11-30
> According to unverified accounts on social networks, loyalist militiamen executed several men as they crossed into government-held districts.
executed | ASSAULT/targeted or ASSAULT | loyalist militiamen -> men | uncertain | unverified accounts on social networks (According to) | - | ..2016-12-02
> Foreign ministers of nine states are to confer in Paris on 10 December.
confer | AGREE | Foreign ministers of nine states -> | planned | - | Paris (FRA) | "on 10 December" 2016-12-10
