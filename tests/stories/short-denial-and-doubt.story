# What is denied is coded as denied, with the denier as source; a bare "reportedly" has no source; an attributed claim is not in doubt.
published: 2020-10-06
checks: status source

> The Kenyan army denied that its aircraft had bombed the village.
bombed | ASSAULT/aerial | its aircraft = Kenyan army -> village | denied | The Kenyan army (denied) | - | ..2020-10-06
> Police did not arrest anyone.
arrest | COERCE/arrest | Police -> anyone | denied | - | - | ..2020-10-06
> Pirates have reportedly seized a tanker off Lagos.
seized | COERCE/seize or ASSAULT | Pirates -> tanker | uncertain | (reportedly) | Lagos (NGA) | ..2020-10-06
> The mayor said the protesters had burned two buses.
burned | ASSAULT/destroy or PROTEST | protesters -> two buses | occurred | The mayor (said) | - | ..2020-10-06
> According to unconfirmed reports, militiamen killed a customs officer.
killed | ASSAULT | militiamen -> customs officer | uncertain | unconfirmed reports (According to) | - | ..2020-10-06
