published: 2019-07-11
style: broadcaster site
region: Papua New Guinea

@ Kandepo clan | PNG | UAF
@ women and children | PNG | CVL
@ Timothy Hagowa | PNG | GOV
@ army platoon | PNG | MIL
@ United Nations | UNO | GOV
@ gas project operator | PNG | BUS
@ men | PNG | UAF
@ truck | PNG | CVL
@ Port Moresby | PNG | GOV
@ prime minister | PNG | GOV
@ Jacob Ayako | PNG | REL
@ staff | PNG | BUS

> At least two dozen women and children were hacked to death in Karanda village in Papua New Guinea's highlands on Monday, in what officials describe as payback between clans.
hacked to death | ASSAULT/primitive | -> women and children | occurred | - | Karanda village = Karanda (PNG) | "on Monday" 2019-07-08 | killed 24..
>
> Provincial administrator Timothy Hagowa said the attackers belonged to the Kandepo clan and had been seeking men who ambushed a truck in June.
attackers | ASSAULT | Kandepo clan -> | occurred | Timothy Hagowa (said) | - | 2019-07-08
ambushed | ASSAULT | men -> truck | occurred | Timothy Hagowa (said) | - | "in June" 2019-06-01..2019-06-30
office: Timothy Hagowa | administrator | - | PNG | current
> He has been pleading with Port Moresby for more police since the start of the year.
pleading | REQUEST/assist | He = Timothy Hagowa -> Port Moresby | occurred | - | - | "since the start of the year" 2019-01-01..2019-07-11
> "I have forty policemen for four hundred thousand people. I asked for a hundred, and I was sent a letter."
asked | REQUEST/assist | I = Timothy Hagowa -> | occurred | He = Timothy Hagowa (pleading, carried) | - | ..2019-07-11
>
> The prime minister, who comes from the province himself, promised to use the strongest measures in law, and an army platoon is on its way from Mendi.
promised | AGREE or THREATEN | prime minister -> | occurred | - | - | ..2019-07-11
on its way | MOBILIZE/troops | army platoon -> | occurred | - | - | ..2019-07-11
>
> A Lutheran pastor, Jacob Ayako, tried to broker a truce last month, offering twenty pigs and a plot of land.
broker | CONSULT/third-party | Jacob Ayako -> | occurred | - | - | "last month" 2019-06-01..2019-06-30
> Both sides turned him away.
turned him away | REJECT/meet | Both sides = Kandepo clan -> him = Jacob Ayako | occurred | - | - | 2019-06-01..2019-06-30
> The gas project operator said its well pads, some thirty kilometres off, were running normally and that it had no plans to evacuate staff.
? evacuate | RETREAT/withdraw | it = gas project operator -> staff | denied | gas project operator (said) | - | 2019-07-11..
> The United Nations flew in tarpaulins and medicine on Wednesday.
flew in | AID | United Nations -> | occurred | - | - | "on Wednesday" 2019-07-10
