published: 2019-03-05
style: NGO statement
region: East Asia

@ 2,000 workers | CHN | LAB
@ women who had linked arms across the main gate | CHN | LAB
@ women | CHN | LAB
@ Eleven | CHN | LAB
@ 40,000 workers | CHN | LAB
@ delegates whom the official union has not approved | CHN | LAB
@ delegates | CHN | LAB
@ official union | CHN | LAB
@ All-China Federation of Trade Unions | CHN | LAB
@ sister | CHN | LAB
@ detainees | CHN | LAB
@ riot police | CHN | COP
@ police | CHN | COP
@ owner | TWN | BUS
@ Labour Ledger | NGO | SOC
@ brands | DEU | BUS
@ management | CHN | BUS
@ factory | CHN | BUS

> Around 2,000 workers at a shoe plant in Dongguan have been on strike since Thursday over unpaid social insurance, according to Labour Ledger, a group in Hong Kong that tracks disputes on the mainland.
on strike | PROTEST/strike | 2,000 workers -> | occurred | Labour Ledger (according to) | Dongguan (CHN) | "since Thursday" 2019-02-28..2019-03-05 | crowd 2000
unpaid | COERCE/withhold | -> | occurred | Labour Ledger (according to) | - | ..2019-03-05
> Videos that it has collected show riot police firing pepper spray at women who had linked arms across the main gate.
firing pepper spray | ASSAULT/crowd-control | riot police -> women who had linked arms across the main gate | occurred | Videos (show) | main gate | ..2019-03-05
linked arms | PROTEST/obstruct | women -> | occurred | Videos (show) | main gate | ..2019-03-05
> Eleven were taken away, one of them pregnant.
taken away | COERCE/arrest | -> Eleven | occurred | Labour Ledger (according to, carried) | - | ..2019-03-05 | arrested 11
> "My sister asked for her pension, and they put a hood over her head," a cutter surnamed Luo told the group by phone.
asked for | REQUEST | sister -> | occurred | a cutter surnamed Luo (told) | - | ..2019-03-05
put a hood | ASSAULT/abduct or COERCE | they = riot police -> her = sister | occurred | a cutter surnamed Luo (told) | - | ..2019-03-05
>
> The owner, a Taiwanese firm that supplies two German brands, has offered to pay half of the arrears by June but refuses to negotiate with delegates whom the official union has not approved.
offered | AGREE or CONCEDE | owner -> | planned | - | - | 2019-03-05..
refuses | REJECT/meet | owner -> delegates whom the official union has not approved | occurred | - | - | ..2019-03-05
? approved | SUPPORT | official union -> delegates | denied | - | - | ..2019-03-05
> The local government has not commented.
none
> Labour Ledger calls on both brands to press their supplier, on the police to free all detainees, and on the All-China Federation of Trade Unions to stop siding with management.
calls on | REQUEST | Labour Ledger -> brands, police, All-China Federation of Trade Unions | occurred | - | - | ..2019-03-05
? free | RETREAT/release | police -> detainees | hypothetical | Labour Ledger (calls on) | - | -
? siding | SUPPORT | All-China Federation of Trade Unions -> management | occurred | Labour Ledger (calls on) | - | ..2019-03-05
> In 2014 a strike by 40,000 workers in the same city ended with the factory conceding nearly everything.
strike | PROTEST/strike | 40,000 workers -> factory | occurred | - | - | "In 2014" 2014-01-01..2014-12-31 | crowd 40000
conceding | CONCEDE | factory -> | occurred | - | - | "In 2014" 2014-01-01..2014-12-31
