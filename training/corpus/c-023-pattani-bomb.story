published: 2014-11-16
style: wire brief
region: Thailand / Malaysia

@ eleven people | THA | CVL
@ bank | THA | BUS
@ Prasit Maneewan | THA | COP
@ cell led by one Abdul Hakim Dorloh | THA | REB
@ defence volunteer | THA | PRM
@ two rubber tappers | THA | AGR
@ junta in Bangkok | THA | GOV
@ two Malay prisoners | THA | REB
@ faction in exile | THA | REB
@ Halim Shafie | MYS | GOV
@ security council | THA | GOV
@ both sides | THA | -

> A bomb hidden in a gas cylinder went off outside a karaoke bar in Pattani on Saturday night, wounding eleven people and blowing out the windows of a bank, Thai police said.
went off | ASSAULT/explosives | -> | occurred | Thai police (said) | Pattani (THA) | "on Saturday night" 2014-11-15
wounding | ASSAULT/explosives | -> eleven people | occurred | Thai police (said) | Pattani (THA) | "on Saturday night" 2014-11-15
? blowing out | ASSAULT/explosives | -> bank | occurred | Thai police (said) | Pattani (THA) | "on Saturday night" 2014-11-15
> There was no claim.
none
> Colonel Prasit Maneewan suspects a cell led by one Abdul Hakim Dorloh, who is thought to have slipped into Kelantan.
suspects | ACCUSE/allege | Prasit Maneewan -> cell led by one Abdul Hakim Dorloh | occurred | - | - | ..2014-11-16
>
> A defence volunteer was gunned down in Yala an hour later on his way home from prayers, and in Narathiwat villagers found the bodies of two rubber tappers with their throats cut.
gunned down | ASSAULT/firearms | -> defence volunteer | occurred | - | Yala (THA) | "an hour later" 2014-11-15
throats cut | ASSAULT/primitive | -> two rubber tappers | occurred | - | Narathiwat (THA) | ..2014-11-16
>
> The violence could upset plans to resume a dialogue in Kuala Lumpur.
dialogue | AGREE or CONSULT | -> | hypothetical | - | Kuala Lumpur (MYS) | 2014-11-16..
> The junta in Bangkok has promised a fresh round before the year is out and recently let two Malay prisoners visit their families under guard.
promised | AGREE | junta in Bangkok -> | planned | - | - | "before the year is out" 2014-11-16..2014-12-31
let | CONCEDE or RETREAT | junta in Bangkok -> two Malay prisoners | occurred | - | - | "recently" ..2014-11-16
> A faction in exile says it will not sit down while emergency law stays.
sit down | REJECT/meet | it = faction in exile -> | denied | A faction in exile (says) | - | 2014-11-16..
>
> Malaysia's facilitator, Datuk Halim Shafie, flew to Bangkok on Friday for consultations with the security council.
flew | CONSULT/visit | Halim Shafie -> security council | occurred | - | Bangkok (THA) | "on Friday" 2014-11-14
consultations | CONSULT/third-party | Halim Shafie, security council -> | occurred | - | Bangkok (THA) | "on Friday" 2014-11-14
office: Halim Shafie | facilitator | Malaysia | MYS | current
> He urged both sides to keep civilians out of it.
urged | REQUEST | He = Halim Shafie -> both sides | occurred | - | - | ..2014-11-16
> Rubber prices are at a five-year low.
none
