# Time is the event's, counted from the day of the report (a Wednesday); place is where it happens, with its country.
published: 2019-09-11
checks: when place

> The two foreign ministers met in Nairobi last Thursday.
met | CONSULT | foreign ministers -> | occurred | - | Nairobi (KEN) | "last Thursday" 2019-09-05
> Yesterday police raided a printing shop in Almaty.
raided | COERCE or ASSAULT | police -> printing shop | occurred | - | Almaty (KAZ) | "Yesterday" 2019-09-10
> In 2014 the guerrillas freed the general near Quibdó.
freed | RETREAT/release | guerrillas -> general | occurred | - | Quibdó (COL) | "In 2014" 2014-01-01..2014-12-31
> Dockers in Valparaíso will strike on 3 October.
strike | PROTEST/strike | Dockers -> | planned | - | Valparaíso (CHL) | "on 3 October" 2019-10-03
> On Monday, the minister said, troops fired at a boat off Gaza.
fired | ASSAULT/firearms | troops -> boat | occurred | the minister (said) | Gaza (PSE) | "On Monday" 2019-09-09
