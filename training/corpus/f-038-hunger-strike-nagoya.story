published: 2021-02-26
style: local daily
region: East Asia

@ Nineteen men | - | REF
@ Sri Lankan woman | - | REF
@ asylum seekers | - | REF
@ Justice Ministry | JPN | GOV
@ centre's director | JPN | GOV
@ bill | JPN | GOV
@ sisters | LKA | CVL
@ Sri Lanka's embassy | LKA | GOV
@ Opposition parties | JPN | OPP
@ two bishops | JPN | REL
@ baseball legend | JPN | CVL

> Nineteen men held at the immigration centre in Tokoname ended a twelve-day hunger strike on Friday after the Justice Ministry gave way on two of their five demands, promising telephones on every floor and a review of detentions that exceed a year.
held | COERCE/arrest | -> Nineteen men | occurred | - | immigration centre in Tokoname = Tokoname (JPN) | ..2021-02-26
ended | RETREAT or CONCEDE | Nineteen men -> | occurred | - | Tokoname (JPN) | "on Friday" 2021-02-26
hunger strike | PROTEST/hunger | Nineteen men -> | occurred | - | Tokoname (JPN) | "twelve-day" 2021-02-15..2021-02-26
gave way | CONCEDE | Justice Ministry -> their = Nineteen men | occurred | - | - | ..2021-02-26
promising | AGREE or CONCEDE | Justice Ministry -> | planned | - | - | 2021-02-26..
? demands | REQUEST | their = Nineteen men -> | occurred | - | - | ..2021-02-26
> The strike was set off by the death of a Sri Lankan woman whose pleas for a doctor, her roommates say, were laughed at.
pleas | REQUEST/assist | Sri Lankan woman -> | occurred | her roommates (say) | - | ..2021-02-26
laughed at | REJECT/assist | -> pleas = Sri Lankan woman | occurred | her roommates (say) | - | ..2021-02-26
>
> Her two sisters flew in from Galle on Wednesday, viewed part of the video footage and filed a criminal complaint against the centre's director for manslaughter by neglect.
complaint | ACCUSE/allege | sisters -> centre's director | occurred | - | - | ..2021-02-26
? neglect | COERCE/withhold or REJECT | centre's director -> | uncertain | sisters (complaint) | - | ..2021-02-26
> Sri Lanka's embassy requested an explanation and has received, a diplomat says, "three pages of nothing".
requested | REQUEST | Sri Lanka's embassy -> | occurred | - | - | ..2021-02-26
> Lawyers for the detainees doubt the ministry will keep its word: a bill before parliament would allow it to deport asylum seekers on their third application.
keep its word | AGREE | ministry = Justice Ministry -> | uncertain | Lawyers for the detainees (doubt) | - | 2021-02-26..
deport | COERCE/deport | it = Justice Ministry -> asylum seekers | hypothetical | - | - | 2021-02-26..
? allow | SUPPORT or CONCEDE | bill -> it = Justice Ministry | hypothetical | - | - | 2021-02-26..
> Opposition parties, joined by two bishops and a baseball legend, plan to form a human chain around the Diet on 6 March to have it withdrawn.
form a human chain | PROTEST/demo | Opposition parties, two bishops, baseball legend -> | planned | - | Diet = Tokyo (JPN) | "on 6 March" 2021-03-06
> The centre's canteen served rice porridge on Friday night.
none
> Three men could not keep it down.
none
