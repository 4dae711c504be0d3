published: 2013-03-29
style: political magazine
region: United States

@ Gerald Pike | USA | PTY
@ Lou Castellano | USA | LAB
@ Building Trades Council | USA | LAB
@ Democratic lawmakers | USA | PTY
@ state troopers | USA | COP
@ Ed Van Horn | USA | GOV
@ Curtis Mayhew | USA | BUS
@ Working Families Project | USA | SOC
@ state Supreme Court | USA | JUD
@ two union electricians | USA | LAB
@ autoworkers | USA | LAB
@ reporters | USA | JRN
@ Thousands of unionists | USA | LAB
@ unionists | USA | LAB

> To hear Lou Castellano tell it, the right-to-work law that Governor Ed Van Horn signed on a frozen Tuesday in December was written in the ski lodge of billionaire Curtis Mayhew.
signed | SUPPORT | Ed Van Horn -> | occurred | - | - | "on a frozen Tuesday in December" 2012-12-01..2012-12-31
written | ACCUSE/allege | Lou Castellano -> Curtis Mayhew | occurred | Lou Castellano (tell) | - | ..2013-03-29
office: Ed Van Horn | Governor | - | USA | current
> "They bought it, they shipped it, he just put his name on the receipt," says Castellano, who runs the Building Trades Council and who once led autoworkers in a 54-day strike in Flint.
bought | ACCUSE/allege | Castellano = Lou Castellano -> he = Ed Van Horn | occurred | Castellano = Lou Castellano (says) | - | ..2013-03-29
strike | PROTEST/strike | autoworkers -> | occurred | - | Flint (USA) | "once" ..2013-03-29
> Mayhew, in a rare interview, laughed the charge off; the only bill he ever wrote, he said, was for a dog park.
laughed the charge off | REJECT | Mayhew = Curtis Mayhew -> | occurred | - | - | ..2013-03-29
>
> What happened that week is not much in dispute.
none
> Thousands of unionists filled the rotunda, state troopers pepper-sprayed a group that rushed the chamber, two union electricians were led away in cuffs, and Democratic lawmakers boycotted the final vote.
filled the rotunda | PROTEST/demo | Thousands of unionists -> | occurred | - | - | 2012-12-01..2012-12-31
pepper-sprayed | ASSAULT/crowd-control | state troopers -> group = unionists | occurred | - | - | 2012-12-01..2012-12-31
led away in cuffs | COERCE/arrest | -> two union electricians | occurred | - | - | 2012-12-01..2012-12-31
boycotted | PROTEST/boycott | Democratic lawmakers -> | occurred | - | - | 2012-12-01..2012-12-31
> Van Horn, who in his 2010 campaign had assured reporters that the issue was "not on my desk", now boasts of it in three states.
assured | AGREE or REJECT | Van Horn = Ed Van Horn -> reporters | occurred | - | - | "2010" 2010-01-01..2010-12-31
>
> The unions have asked the state Supreme Court to strike the statute down, and the Working Families Project vows to defeat Gerald Pike, the speaker who broke the tie.
asked | REQUEST/change | unions = Building Trades Council -> state Supreme Court | occurred | - | - | ..2013-03-29
vows | THREATEN or AGREE | Working Families Project -> Gerald Pike | occurred | - | - | ..2013-03-29
? broke the tie | SUPPORT | Gerald Pike -> | occurred | - | - | 2012-12-01..2012-12-31
office: Gerald Pike | speaker | - | USA | current
