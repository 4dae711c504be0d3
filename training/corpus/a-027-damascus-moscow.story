published: 2022-12-29
style: agency
region: Syria, Turkey, Russia

@ defence ministers of Turkey and Syria | - | GOV
@ Russian colleague | RUS | GOV
@ Turkey | TUR | GOV
@ Turkish defence ministry | TUR | GOV
@ troops | TUR | MIL
@ intelligence chiefs | - | SPY
@ Bassam Nahhas | SYR | GOV
@ Algiers | DZA | GOV
@ Arab League | IGO | GOV
@ Syria | SYR | GOV
@ protesters | SYR | CVL
@ both ministers | - | GOV
@ Hayat Tahrir al-Sham | SYR | REB
@ Washington | USA | GOV
@ its partners | - | GOV
@ Jordan | JOR | GOV
@ Syrian Democratic Forces | SYR | REB
@ American contingent | USA | MIL

> The defence ministers of Turkey and Syria sat down together in Moscow on Wednesday, their first encounter in eleven years, with their Russian colleague in the chair.
sat down together | CONSULT | defence ministers of Turkey and Syria, Russian colleague -> | occurred | - | Moscow (RUS) | "on Wednesday" 2022-12-28
>
> What was agreed depends on whom one asks.
none
> Damascus’s pro-government daily Al-Watan, citing “an informed source”, said Turkey had consented to a full withdrawal from the north.
consented | AGREE or CONCEDE | Turkey -> | planned | Al-Watan (said) > an informed source (citing) | - | 2022-12-28
withdrawal | CONCEDE or RETREAT | Turkey -> | planned | Al-Watan (said) > an informed source (citing) | - | 2022-12-29..
> The Turkish defence ministry rejected that account on Thursday.
rejected | REJECT | Turkish defence ministry -> | occurred | - | - | "on Thursday" 2022-12-29
> “No pledge of any withdrawal was made,” it said, and the troops would remain until the border was safe.
pledge | AGREE or CONCEDE | -> | denied | it = Turkish defence ministry (said) | - | 2022-12-28
? remain | REJECT or MOBILIZE | troops -> | planned | it = Turkish defence ministry (said) | - | 2022-12-29..
> Reports that the intelligence chiefs had exchanged lists of wanted men could not be confirmed.
exchanged | COOPERATE | intelligence chiefs -> | uncertain | (Reports) | - | ..2022-12-29
>
> Syria’s deputy foreign minister, Bassam Nahhas, is to visit Algiers next week to enlist support for his country’s return to the Arab League, which suspended it in 2011.
visit | AGREE | Bassam Nahhas -> Algiers | planned | - | Algiers (DZA) | "next week" 2023-01-02..2023-01-08
suspended | SANCTION/withdraw or SANCTION | Arab League -> it = Syria | occurred | - | - | "in 2011" 2011-01-01..2011-12-31
office: Bassam Nahhas | deputy foreign minister | Syria | SYR | current
>
> In Azaz and Al-Bab, protesters burned pictures of both ministers, while Hayat Tahrir al-Sham swore it would never be reconciled.
burned pictures | PROTEST/demo or PROTEST | protesters -> both ministers | occurred | - | Azaz (SYR) | ..2022-12-29
swore | REJECT or THREATEN | Hayat Tahrir al-Sham -> | occurred | - | - | ..2022-12-29
> Washington warned its partners against “rehabilitating” Damascus; Jordan welcomed the talks.
? warned | REQUEST or THREATEN | Washington -> its partners | occurred | - | - | ..2022-12-29
welcomed | SUPPORT | Jordan -> | occurred | - | - | ..2022-12-29
> The Syrian Democratic Forces halted joint patrols with the American contingent in early December.
halted | SANCTION/discontinue or REJECT | Syrian Democratic Forces -> American contingent | occurred | - | - | "in early December" 2022-12-01..2022-12-10
