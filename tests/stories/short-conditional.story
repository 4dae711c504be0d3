# Conditions and possibilities: neither the condition nor what hangs on it has happened.
published: 2015-08-19
checks: status

> If the rebels attack the dam, the army could close the valley.
attack | ASSAULT | rebels -> dam | hypothetical | - | - | -
close | COERCE/restrict | army -> valley | hypothetical | - | - | -
> Moldova may expel the ambassador.
expel | SANCTION/expel | Moldova -> ambassador | hypothetical | - | - | 2015-08-19..
> The union would call a strike unless wages rise.
strike | PROTEST/strike | union -> | hypothetical | - | - | -
> The army closed the valley on Sunday.
closed | COERCE/restrict | army -> valley | occurred | - | - | "on Sunday" 2015-08-16
