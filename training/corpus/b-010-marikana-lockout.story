published: 2014-06-24
style: business wire
region: Southern Africa
title: Platinum miners end longest walkout

@ Association of Platinum Workers | ZAF | LAB
@ two producers | ZAF | BUS
@ men | ZAF | LAB
@ strikers | ZAF | LAB
@ Gideon Marais | ZAF | BUS
@ brother | ZAF | LAB
@ Four members of a rival union | ZAF | LAB
@ replacement labour | ZAF | LAB
@ No one | - | UNK
@ mines minister | ZAF | GOV
@ Army units | ZAF | MIL

> South Africa's largest platinum strike ended on Tuesday when the Association of Platinum Workers signed three-year wage deals with two producers, five months after 60,000 men had downed tools.
signed | SUPPORT or AGREE | Association of Platinum Workers, two producers -> | occurred | - | - | "on Tuesday" 2014-06-24
ended | RETREAT or CONCEDE | Association of Platinum Workers -> | occurred | - | - | "on Tuesday" 2014-06-24
strike | PROTEST/strike | -> | occurred | - | - | ..2014-06-24
downed tools | PROTEST/strike | men -> | occurred | - | - | 2014-01-01..2014-01-31
> Shares in Harmonia Platinum gained 4.1 percent; its rival Kestrel slipped.
none
>
> Under the accord basic pay will rise by 1,000 rand a year, and the companies withdrew dismissal notices served on 470 strikers.
rise | AGREE or CONCEDE | companies = two producers -> | planned | - | - | 2014-06-24..
withdrew | RETREAT or CONCEDE | companies = two producers -> strikers | occurred | - | - | ..2014-06-24
? notices | THREATEN or SANCTION | companies = two producers -> strikers | occurred | - | - | ..2014-06-24
> The union had originally demanded 12,500 rand, a figure that the chief executive of Harmonia, Gideon Marais, described as a recipe for closure.
demanded | REQUEST/change | union = Association of Platinum Workers -> | occurred | - | - | ..2014-06-24
? described | ACCUSE/disapprove or REJECT | Gideon Marais -> | occurred | - | - | ..2014-06-24
office: Gideon Marais | chief executive | Harmonia | ZAF | current
>
> Workers at Wonderkop hostel danced at the news; others stayed angry.
none
> "I buried a brother who was shot here," Mzwandile Ntongana, a rock-drill operator, said.
shot | ASSAULT/firearms | -> brother | occurred | Mzwandile Ntongana (said) | here = Wonderkop (ZAF) | ..2014-06-24
> "For this little money?"
none
>
> Four members of a rival union were stabbed to death in May, and a train carrying replacement labour was petrol-bombed.
stabbed to death | ASSAULT/primitive | -> Four members of a rival union | occurred | - | - | "in May" 2014-05-01..2014-05-31
petrol-bombed | ASSAULT/explosives | -> replacement labour | occurred | - | - | "in May" 2014-05-01..2014-05-31
> No one has been charged.
charged | ACCUSE/allege | -> No one | denied | - | - | ..2014-06-24
> The mines minister, who brokered two failed rounds, has promised a review of labour law.
brokered | CONSULT/third-party | mines minister -> | occurred | - | - | ..2014-06-24
promised | AGREE | mines minister -> | planned | - | - | 2014-06-24..
> Army units sent to Rustenburg in April to back up the police have started to pull out.
sent | MOBILIZE/troops | -> Army units | occurred | - | Rustenburg (ZAF) | "in April" 2014-04-01..2014-04-30
pull out | RETREAT/withdraw | Army units -> | occurred | - | Rustenburg (ZAF) | ..2014-06-24
