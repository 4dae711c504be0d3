published: 2020-10-09
style: wire brief
region: EU bodies
title: EU adds eleven to Belarus list

@ European Union | EUR | GOV
@ Belarusian officials | BLR | GOV
@ three EU diplomats | EUR | GOV
@ Lithuania | LTU | GOV
@ Latvia | LVA | GOV
@ Estonia | EST | GOV
@ Viktar Harodka | BLR | GOV
@ Minsk | BLR | GOV
@ Cyprus | CYP | GOV
@ police | BLR | COP
@ students | BLR | EDU
@ Ministers | EUR | GOV

> BRUSSELS - The European Union froze the assets of eleven more Belarusian officials on Friday and barred them from travelling to the bloc, punishing what it described as the beating of detained students by police in August.
froze | SANCTION/discontinue | European Union -> Belarusian officials | occurred | - | - | "on Friday" 2020-10-09
barred | COERCE/restrict or SANCTION | European Union -> them = Belarusian officials | occurred | - | - | "on Friday" 2020-10-09
beating | ASSAULT/beat | police -> students | occurred | it = European Union (described) | - | "in August" 2020-08-01..2020-08-31
detained | COERCE/arrest | -> students | occurred | it = European Union (described) | - | "in August" 2020-08-01..2020-08-31
> Minsk responded within the hour.
none
> It was withdrawing its ambassador from Vilnius and demanded that Lithuania cut its embassy staff from 25 to 14, Foreign Ministry spokesman Viktar Harodka said.
withdrawing | SANCTION/withdraw | It = Minsk -> Lithuania | occurred | Viktar Harodka (said) | Vilnius (LTU) | ..2020-10-09
demanded | REQUEST/yield | It = Minsk -> Lithuania | occurred | Viktar Harodka (said) | - | ..2020-10-09
? cut | SANCTION/withdraw or RETREAT | Lithuania -> | hypothetical | Viktar Harodka (said) | - | 2020-10-09..
office: Viktar Harodka | spokesman | Belarusian Foreign Ministry | BLR | current
> "If the pressure goes on, we will also review transit agreements," he warned.
warned | THREATEN/restrict or THREATEN | he = Viktar Harodka -> | occurred | - | - | ..2020-10-09
? review | THREATEN/relations or SANCTION | we = Minsk -> | hypothetical | he = Viktar Harodka (warned) | - | 2020-10-09..
>
> The list, first reported by the website EuroDesk, had been held up for a month because Cyprus refused to lift its veto, three EU diplomats said.
held up | REJECT or COERCE | -> | occurred | three EU diplomats (said) | - | "for a month" ..2020-10-09
refused | REJECT/yield or REJECT | Cyprus -> | occurred | three EU diplomats (said) | - | ..2020-10-09
> Lithuania, Latvia and Estonia imposed their own bans on 31 August.
bans | COERCE/restrict or SANCTION | Lithuania, Latvia, Estonia -> | occurred | - | - | "on 31 August" 2020-08-31
> Ministers may take up a second package, including the election commission chief, next month, according to one of the diplomats.
? take up a second package | SANCTION or CONSULT | Ministers -> | hypothetical | one of the diplomats = three EU diplomats (according to) | - | "next month" 2020-11-01..2020-11-30
