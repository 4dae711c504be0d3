published: 2019-09-06
style: blog-like site
region: Tonga / Pacific

@ New Zealand | NZL | GOV
@ Sione Fakahau | TON | GOV
@ Public Service Association | TON | LAB
@ Mele Latu | TON | LAB
@ cabinet | TON | GOV
@ Chinese ambassador | CHN | GOV
@ Lord Vahanga | TON | LEG
@ Auditor General | TON | GOV
@ Beijing | CHN | GOV
@ Wellington | NZL | GOV

> Who pays for the pier?
none
> China does, or did: under the loan deal signed in 2008, and changed twice since, Tonga owes it a little over 100 million dollars, and the first big payment fell due in July.
signed | SUPPORT or AGREE | -> | occurred | - | - | "in 2008" 2008-01-01..2008-12-31
? changed | AGREE | -> | occurred | - | - | 2008-01-01..2019-09-06
> Finance Minister Sione Fakahau flew to Beijing with a basket of vanilla and came home with five more years.
flew | CONSULT/visit | Sione Fakahau -> Beijing | occurred | - | Beijing (CHN) | ..2019-09-06
five more years | CONCEDE or AID | Beijing -> Sione Fakahau | occurred | - | Beijing (CHN) | ..2019-09-06
office: Sione Fakahau | Finance Minister | Tonga | TON | current
>
> Lord Vahanga, who sits for the nobles, wants the whole contract published.
wants | REQUEST/change | Lord Vahanga -> | occurred | - | - | ..2019-09-06
> He has written to the Auditor General twice, he tells me, and twice been brushed off.
written | REQUEST | He = Lord Vahanga -> Auditor General | occurred | he = Lord Vahanga (tells) | - | ..2019-09-06
brushed off | REJECT | -> He = Lord Vahanga | occurred | he = Lord Vahanga (tells) | - | ..2019-09-06
> The Chinese ambassador, on the other hand, complains of "Cold War gossip from Wellington", a dig at New Zealand's offer last year to take over part of the debt.
complains | ACCUSE/disapprove | Chinese ambassador -> Wellington | occurred | - | - | ..2019-09-06
offer | AGREE | New Zealand -> | occurred | - | - | "last year" 2018-01-01..2018-12-31
>
> Meanwhile the Public Service Association gave notice of a strike if the ten per cent cut in allowances, announced in the June budget, is not taken back by the 20th.
gave notice of a strike | THREATEN | Public Service Association -> | occurred | - | - | ..2019-09-06
cut | SANCTION/discontinue | -> | planned | - | - | 2019-06-01..
? taken back | CONCEDE | -> | hypothetical | - | - | "by the 20th" 2019-09-06..2019-09-20
> Its head, Mele Latu, who won the 2005 strike after 44 days, asked cabinet to see her this week; cabinet has gone fishing, or says it has.
strike | PROTEST/strike | Mele Latu -> | occurred | - | - | "2005" 2005-01-01..2005-12-31
asked | REQUEST/meet | Mele Latu -> cabinet | occurred | - | - | ..2019-09-06
office: Mele Latu | head | Public Service Association | TON | current
>
> The rain came on Thursday, thank heaven, and the brass bands practised through it.
none
