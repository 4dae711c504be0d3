published: 2021-10-28
style: agency
region: Eastern Europe
title: Tiraspol power station threatens to cut the current

@ Moldova | MDA | GOV
@ Gazprom | RUS | BUS
@ Transnistrian authorities | MDA | PRE
@ Chisinau | MDA | GOV
@ Romania | ROU | GOV
@ Poland | POL | GOV
@ Elena Botnari | MDA | GOV
@ European Commission | EUR | GOV
@ Socialist deputies | MDA | OPP
@ rest of Moldova | MDA | -
@ Russia | RUS | GOV
@ vice-president | EUR | GOV
@ Moldovan capital | MDA | GOV
@ state of emergency | - | -

> The Transnistrian authorities threatened on Thursday to cut electricity to the rest of Moldova unless Chisinau pays 9 million dollars in arrears within a week.
threatened | THREATEN/restrict | Transnistrian authorities -> Moldova | occurred | - | - | "on Thursday" 2021-10-28
? cut electricity | SANCTION/discontinue | Transnistrian authorities -> rest of Moldova | hypothetical | Transnistrian authorities (threatened) | - | "within a week" 2021-10-28..2021-11-04
? pays | CONCEDE or AID | Chisinau -> | hypothetical | Transnistrian authorities (threatened) | - | "within a week" 2021-10-28..2021-11-04
> Energy Minister Elena Botnari called the demand blackmail, adding that her country would not be "taken hostage twice in one autumn", a reference to Gazprom's decision to reduce deliveries by a third at the start of the month.
called the demand blackmail | ACCUSE/disapprove | Elena Botnari -> | occurred | - | - | ..2021-10-28
? demand | REQUEST/yield | -> | occurred | - | - | ..2021-10-28
decision to reduce deliveries | SANCTION/discontinue | Gazprom -> | occurred | - | - | "at the start of the month" 2021-10-01
office: Elena Botnari | Energy Minister | Moldova | MDA | current
> According to her, Romania has promised to step in with up to 300 megawatts, and Poland sold Moldova a first million cubic metres of gas on Tuesday.
promised | AGREE | Romania -> | planned | her = Elena Botnari (According to) | - | 2021-10-28..
sold | COOPERATE or AID | Poland -> Moldova | occurred | her = Elena Botnari (According to) | - | "on Tuesday" 2021-10-26
>
> A Kremlin spokesman denied that Russia was using gas as a weapon.
using gas as a weapon | COERCE or SANCTION | Russia -> | denied | A Kremlin spokesman (denied) | - | ..2021-10-28
> "This is exclusively commercial," he was quoted as saying by the Vestnik news agency.
none
>
> The European Commission granted Chisinau 60 million euros on Wednesday.
granted | AID | European Commission -> Chisinau | occurred | - | - | "on Wednesday" 2021-10-27
> Its vice-president will travel to the Moldovan capital in November.
travel | AGREE or CONSULT | vice-president -> Moldovan capital | planned | - | Moldovan capital = Chisinau (MDA) | "in November" 2021-11-01..2021-11-30
> Socialist deputies walked out of the Moldovan parliament when a state of emergency was put to the vote.
walked out | PROTEST/boycott or REJECT | Socialist deputies -> | occurred | - | Moldovan parliament | ..2021-10-28
? state of emergency | COERCE/restrict or COERCE | -> | hypothetical | - | - | ..2021-10-28
> It was adopted with 55 votes.
adopted | SUPPORT or COERCE | -> It = state of emergency | occurred | - | - | ..2021-10-28
