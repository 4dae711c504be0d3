# Compound actors are listed one by one, with country and sector; meetings have all parties as actors and no recipient.
published: 2023-10-20
checks: actors recipients codes when place

@ France | FRA | GOV
@ Germany | DEU | GOV
@ Poland | POL | GOV
@ Brazil | BRA | GOV
@ Belarus | BLR | GOV
@ European Union | EUR | GOV

> France, Germany and Poland condemned Belarus.
condemned | ACCUSE/disapprove | France, Germany, Poland -> Belarus | occurred | - | - | ..2023-10-20
> Brazil and the European Union signed an agreement in Brasília on Wednesday.
signed | SUPPORT or AGREE | Brazil, European Union -> | occurred | - | Brasília (BRA) | "on Wednesday" 2023-10-18
> The presidents of Hungary and Serbia met in Szeged on 12 October.
met | CONSULT | presidents of Hungary and Serbia = presidents -> | occurred | - | Szeged (HUN) | "on 12 October" 2023-10-12
