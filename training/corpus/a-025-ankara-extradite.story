published: 2022-06-30
style: broadcaster site
region: Turkey, Nordic

@ Turkey | TUR | GOV
@ three capitals | - | GOV
@ Nordic states | - | GOV
@ 73 terrorists | TUR | REB
@ Elin Dahlberg | SWE | GOV
@ Cemal Ustaoğlu | TUR | GOV
@ Swedish citizen | SWE | CVL
@ its courts | FIN | JUD
@ Turkish requests | TUR | GOV
@ opposition leader | TUR | OPP
@ Peoples' Democratic Party | TUR | PTY
@ Constitutional Court | TUR | JUD
@ Stockholm | SWE | GOV
@ Syria | SYR | GOV
@ Swedish diplomats | SWE | GOV
@ Syrian Kurdish commander | SYR | REB
@ Turkish warplanes | TUR | MIL
@ Tal Rifaat | SYR | -

> Turkey dropped its veto on Swedish and Finnish membership of NATO late on Tuesday; two days later the three capitals cannot agree on what they signed.
dropped | CONCEDE | Turkey -> | occurred | - | - | "late on Tuesday" 2022-06-28
? signed | SUPPORT or AGREE | three capitals -> | occurred | - | - | "on Tuesday" 2022-06-28
>
> Justice Minister Cemal Ustaoğlu told the Demirören agency that the Nordic states "undertook to hand over 73 terrorists".
undertook | AGREE | Nordic states -> | planned | the Demirören agency (told) > Cemal Ustaoğlu (told) | - | ..2022-06-30
? hand over | COERCE/deport or AGREE | Nordic states -> 73 terrorists | planned | the Demirören agency (told) > Cemal Ustaoğlu (told) | - | 2022-06-30..
office: Cemal Ustaoğlu | Justice Minister | - | TUR | current
> Sweden's migration minister, Elin Dahlberg, flatly contradicted him.
? contradicted | REJECT | Elin Dahlberg -> him = Cemal Ustaoğlu | occurred | - | - | ..2022-06-30
office: Elin Dahlberg | migration minister | Sweden | SWE | current
> No names were mentioned in Madrid, she said; no list exists; and no Swedish citizen is going to be extradited to anyone.
extradited | COERCE/deport | -> Swedish citizen | denied | she = Elin Dahlberg (said) | - | 2022-06-30..
> Helsinki added that its courts had turned down eleven of twelve Turkish requests since 2019.
turned down | REJECT | its courts -> Turkish requests | occurred | Helsinki (added) | - | "since 2019" 2019-01-01..2022-06-30
? requests | REQUEST | -> | occurred | Helsinki (added) | - | "since 2019" 2019-01-01..2022-06-30
>
> Ankara's opposition leader mocked the deal, which the Peoples' Democratic Party has asked the Constitutional Court to examine.
mocked | ACCUSE/disapprove | opposition leader -> | occurred | - | - | ..2022-06-30
asked | REQUEST | Peoples' Democratic Party -> Constitutional Court | occurred | - | - | ..2022-06-30
> Stockholm will resume arms exports and lift the embargo it imposed after the 2019 incursion into Syria.
resume | AGREE or CONCEDE | Stockholm -> | planned | - | - | 2022-06-30..
lift | CONCEDE | Stockholm -> | planned | - | - | 2022-06-30..
imposed | SANCTION/discontinue | it = Stockholm -> | occurred | - | - | ..2022-06-30
incursion | ASSAULT | -> Syria | occurred | - | Syria (SYR) | "2019" 2019-01-01..2019-12-31
>
> That Swedish diplomats dined with a Syrian Kurdish commander in Brussels last month, as the daily Sabır asserts on the strength of an "intelligence source", remains unproven.
dined | CONSULT | Swedish diplomats, Syrian Kurdish commander -> | uncertain | the daily Sabır (asserts) > an "intelligence source" (on the strength of) | Brussels (BEL) | "last month" 2022-05-01..2022-05-31
> Turkish warplanes bombed Tal Rifaat all the same on Wednesday.
bombed | ASSAULT/aerial | Turkish warplanes -> Tal Rifaat | occurred | - | Tal Rifaat (SYR) | "on Wednesday" 2022-06-29
