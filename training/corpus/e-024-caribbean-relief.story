published: 2017-09-12
style: agency
region: Caribbean
title: Islands ask for help after storm

@ Antigua's government | ATG | GOV
@ Britain | GBR | GOV
@ Royal Navy ship | GBR | MIL
@ Venezuela | VEN | GOV
@ residents | ATG | CVL
@ looters | - | CRM
@ Caribbean Development Bank | IGO | BUS
@ European Commission | EUR | GOV
@ Dutch marines | NLD | MIL
@ Cuba | CUB | GOV
@ Anguilla | AIA | GOV
@ two former governors | GBR | ELI
@ foreign secretary | GBR | GOV

> The hurricane that tore through the Leeward Islands last week killed at least 38 people, flattened nine houses in ten on Barbuda and was weakening on Tuesday over Georgia.
none
>
> Antigua's government has appealed for 250 million dollars to rebuild and has ordered the last residents off the smaller island, a decision that some of them are defying.
appealed | REQUEST/assist | Antigua's government -> | occurred | - | - | ..2017-09-12
ordered | COERCE/restrict | Antigua's government -> residents | occurred | - | smaller island = Barbuda (ATG) | ..2017-09-12
defying | REJECT/yield | some of them = residents -> | occurred | - | smaller island = Barbuda (ATG) | ..2017-09-12
> Venezuela sent two planeloads of food; the European Commission released two million euros; Cuba offered doctors although its own north coast lies in ruins.
sent | AID | Venezuela -> | occurred | - | - | ..2017-09-12
released | AID | European Commission -> | occurred | - | - | ..2017-09-12 | amount 2000000 EUR
offered | AGREE | Cuba -> | occurred | - | - | ..2017-09-12
> Loan payments due this year have been put off by the Caribbean Development Bank.
put off | AID or CONCEDE | Caribbean Development Bank -> | occurred | - | - | ..2017-09-12
>
> In St Maarten, where supermarkets were stripped, Dutch marines imposed a curfew on Friday and detained some thirty looters.
? stripped | PROTEST/riot or ASSAULT | -> | occurred | - | St Maarten = Sint Maarten (SXM) | ..2017-09-12
imposed a curfew | COERCE/curfew | Dutch marines -> | occurred | - | St Maarten = Sint Maarten (SXM) | "on Friday" 2017-09-08
detained | COERCE/arrest | Dutch marines -> looters | occurred | - | St Maarten = Sint Maarten (SXM) | "on Friday" 2017-09-08 | arrested 30
> A Royal Navy ship unloaded water in Anguilla, yet in London two former governors blamed Britain for reacting too slowly, a criticism that the foreign secretary dismissed as unfair.
unloaded water | AID | Royal Navy ship -> Anguilla | occurred | - | Anguilla (AIA) | ..2017-09-12
blamed | ACCUSE/disapprove | two former governors -> Britain | occurred | - | London (GBR) | ..2017-09-12
dismissed | REJECT | foreign secretary -> | occurred | - | - | ..2017-09-12
>
> Forecasters are watching a new storm east of Dominica.
none
