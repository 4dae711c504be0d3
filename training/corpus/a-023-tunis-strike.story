published: 2021-12-20
style: local daily
region: Tunisia

@ Slim Trabelsi | TUN | LAB
@ president | TUN | GOV
@ civil servants | TUN | LAB
@ International Monetary Fund | IGO | GOV
@ Algeria | DZA | GOV
@ Saudi Arabia | SAU | GOV
@ police | TUN | COP
@ Citizens Against the Coup | TUN | OPP
@ three organisers | TUN | OPP
@ Ennahda | TUN | PTY
@ military court | TUN | JUD
@ deputy | TUN | LEG
@ officer | TUN | MIL
@ Army trucks | TUN | MIL
@ jobless | TUN | CVL

> "No, I was not at the palace, and no, I have not seen the president since August," said Slim Trabelsi, secretary-general of the General Labour Union.
seen | CONSULT | I = Slim Trabelsi, president -> | denied | Slim Trabelsi (said) | - | "since August" 2021-08-01..2021-12-20
> It was with these words that he opened his press conference on Monday.
none
office: Slim Trabelsi | secretary-general | General Labour Union | TUN | current
> According to the weekly Al-Masdar, he had agreed in a nocturnal meeting to a wage freeze.
agreed | AGREE or CONCEDE | he = Slim Trabelsi -> | occurred | Al-Masdar (According to) | - | ..2021-12-20
meeting | CONSULT | he = Slim Trabelsi -> | occurred | Al-Masdar (According to) | - | ..2021-12-20
> He did nothing of the kind, he said, and the civil servants' strike planned for 13 January stands.
strike | PROTEST/strike | civil servants -> | planned | he = Slim Trabelsi (said) | - | "13 January" 2022-01-13
>
> Finance Ministry adviser Kamel Jaziri acknowledged that the International Monetary Fund had asked for lower subsidies, though he insisted that "nothing has been signed".
asked | REQUEST/change or REQUEST | International Monetary Fund -> | occurred | Kamel Jaziri (acknowledged) | - | ..2021-12-20
signed | SUPPORT or AGREE | -> | denied | he = Kamel Jaziri (insisted) | - | ..2021-12-20
office: Kamel Jaziri | adviser | Finance Ministry | TUN | current
> A bridging loan of 300 million dollars from Algeria arrived last week, and Saudi Arabia may follow.
loan | AID | Algeria -> | occurred | - | - | "last week" 2021-12-13..2021-12-19 | amount 300000000 USD
? follow | AGREE or AID | Saudi Arabia -> | hypothetical | - | - | 2021-12-20..
>
> On Saturday evening police pulled down the tents of Citizens Against the Coup on Bourguiba Avenue with pepper spray; three organisers started a hunger strike.
pulled down | COERCE/restrict or ASSAULT | police -> Citizens Against the Coup | occurred | - | Bourguiba Avenue | "On Saturday evening" 2021-12-18
? pepper spray | ASSAULT/crowd-control | police -> Citizens Against the Coup | occurred | - | Bourguiba Avenue | "On Saturday evening" 2021-12-18
hunger strike | PROTEST/hunger | three organisers -> | occurred | - | - | ..2021-12-20
> Ennahda denounced the operation.
denounced | ACCUSE/disapprove | Ennahda -> | occurred | - | - | ..2021-12-20
> The military court convicted a deputy of insulting an officer, giving him three months.
convicted | SANCTION/convict | military court -> deputy | occurred | - | - | ..2021-12-20
? insulting | ACCUSE/disapprove | deputy -> officer | occurred | - | - | ..2021-12-20
> Olive oil exports are up by a third.
none
> Army trucks were positioned around the oil terminal at Skhira, where the jobless have cut the valve road since Thursday.
positioned | MOBILIZE/troops | -> Army trucks | occurred | - | Skhira (TUN) | ..2021-12-20
cut | PROTEST/obstruct | jobless -> | occurred | - | Skhira (TUN) | "since Thursday" 2021-12-16..2021-12-20
