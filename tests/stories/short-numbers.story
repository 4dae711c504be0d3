# Numbers of an event as ranges: an exact count, a floor, a ceiling, a span, a vague word (dozens: 24 or more), money.
published: 2018-11-27
checks: numbers

> Rebels killed 14 villagers near Bria.
killed | ASSAULT | Rebels -> 14 villagers | occurred | - | Bria (CAF) | ..2018-11-27 | killed 14
> Police arrested at least 30 demonstrators in Khartoum.
arrested | COERCE/arrest | Police -> demonstrators | occurred | - | Khartoum (SDN) | ..2018-11-27 | arrested 30..
> Between 40 and 50 people were kidnapped from a train in Kaduna.
kidnapped | ASSAULT/abduct | -> people | occurred | - | Kaduna (NGA) | ..2018-11-27 | abducted 40..50
> Dozens of soldiers were wounded by a car bomb in Gao.
wounded | ASSAULT/explosives | -> soldiers | occurred | - | Gao (MLI) | ..2018-11-27 | injured 24..
> Norway gave Honduras 25 million euros for new clinics.
gave | AID | Norway -> Honduras | occurred | - | - | ..2018-11-27 | amount 25000000 EUR
> Up to 5,000 farmers marched in Sofia.
marched | PROTEST/demo | farmers -> | occurred | - | Sofia (BGR) | ..2018-11-27 | crowd ..5000
