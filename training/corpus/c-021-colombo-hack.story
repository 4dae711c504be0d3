published: 2022-04-14
style: broadcaster site
region: Sri Lanka

@ Hackers | LKA | CRM
@ finance ministry | LKA | GOV
@ senior officials | LKA | GOV
@ president | LKA | GOV
@ government | LKA | GOV
@ social media | MNC | BUS
@ human rights commission | LKA | GOV
@ step | LKA | GOV
@ 19-year-old undergraduate | LKA | EDU
@ officers | LKA | COP
@ house | LKA | CVL
@ others | LKA | CVL
@ Thousands | LKA | CVL
@ Some bar associations | LKA | JUD
@ any demonstrator | LKA | CVL
@ India | IND | GOV

> Hackers calling themselves Lanka Ghost knocked the finance ministry's website offline overnight and posted what they said were 9,000 emails of senior officials.
knocked | COERCE/cyber | Hackers -> finance ministry's website = finance ministry | occurred | - | - | "overnight" 2022-04-13..2022-04-14
posted | COERCE/cyber or ACCUSE | Hackers -> senior officials | occurred | - | - | "overnight" 2022-04-13..2022-04-14
> They demand that the president quit, and warn of "a bigger leak" otherwise.
demand | REQUEST/yield | They = Hackers -> president | occurred | - | - | ..2022-04-14
quit | RETREAT/resign | president -> | hypothetical | They = Hackers (demand) | - | -
warn | THREATEN | They = Hackers -> president | occurred | - | - | ..2022-04-14
>
> The breach was the second this month.
none
> On April 7 the government switched off social media for nine hours, a step the human rights commission found to be unlawful.
switched off | COERCE/censor | government -> social media | occurred | - | - | "On April 7" 2022-04-07
found | ACCUSE/disapprove | human rights commission -> step | occurred | - | - | ..2022-04-14
>
> Police spokesman Dinesh Wickramage said a 19-year-old undergraduate had been taken in for questioning in Kandy and two phones sent to the government analyst.
taken in | COERCE/arrest or ACCUSE | -> 19-year-old undergraduate | occurred | Dinesh Wickramage (said) | Kandy (LKA) | ..2022-04-14
? questioning | ACCUSE/investigate | -> 19-year-old undergraduate | planned | Dinesh Wickramage (said) | Kandy (LKA) | ..2022-04-14
office: Dinesh Wickramage | spokesman | Police | LKA | current
> She has not been charged.
charged | ACCUSE/allege | -> She = 19-year-old undergraduate | denied | Dinesh Wickramage (said, carried) | - | ..2022-04-14
> A lawyer for her family said officers had searched the house without a warrant and were holding her to frighten others.
searched | COERCE or ACCUSE | officers -> house | occurred | A lawyer for her family (said) | house | ..2022-04-14
holding | COERCE/arrest | officers -> her = 19-year-old undergraduate | occurred | A lawyer for her family (said) | - | ..2022-04-14
? frighten | COERCE or THREATEN | officers -> others | hypothetical | A lawyer for her family (said) | - | ..2022-04-14
>
> Thousands camped for a sixth night on Galle Face Green, sharing rice packets, guitars and umbrellas.
camped | PROTEST/demo | Thousands -> | occurred | - | Galle Face Green (LKA) | "for a sixth night" 2022-04-13..2022-04-14
> Some bar associations will represent any demonstrator free of charge.
represent | AGREE or AID | Some bar associations -> any demonstrator | planned | - | - | 2022-04-14..
> India has extended a credit line for fuel by another half a billion dollars.
extended | AID | India -> | occurred | - | - | ..2022-04-14
