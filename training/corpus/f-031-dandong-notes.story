published: 2022-08-05
style: blog-like site
region: East Asia

@ Pyongyang | PRK | GOV
@ North | PRK | GOV
@ state | PRK | GOV
@ border | PRK | GOV
@ guards | PRK | MIL
@ colonel | PRK | MIL
@ anyone who waded across | PRK | CVL
@ 600 families | PRK | CVL
@ runaways | PRK | CVL
@ two railways | - | BUS
@ Beijing | CHN | GOV
@ doctors | CHN | MED
@ two of his drivers | PRK | CVL
@ four pastors who sheltered runaways | CHN | REL

> I counted 41 trucks on the bridge this week.
none
> Before the plague, when Pyongyang sealed the border and told its guards to shoot anyone who waded across, it was three hundred a day.
sealed | COERCE/restrict | Pyongyang -> border | occurred | - | border | ..2022-08-05
told its guards to shoot | REQUEST or THREATEN | Pyongyang -> guards | occurred | - | border | ..2022-08-05
? shoot | ASSAULT/firearms | guards -> anyone who waded across | hypothetical | - | border | -
> Freight trains are moving again too, a trader I will call Old Jin told me over noodles, thanks to an understanding which the two railways signed in Dandong in July.
signed | SUPPORT or AGREE | two railways -> | occurred | Old Jin (told) | Dandong (CHN) | "in July" 2022-07-01..2022-07-31
? moving | COOPERATE | -> | occurred | Old Jin (told) | - | ..2022-08-05
>
> Jin hears things.
none
> He hears that the North has asked for half a million doses and that Beijing will send them if Pyongyang lets in its doctors.
asked for | REQUEST/assist | North -> | occurred | He = Old Jin (hears) | - | ..2022-08-05
send | AGREE or AID | Beijing -> Pyongyang | hypothetical | He = Old Jin (hears) | - | 2022-08-05..
lets in | CONCEDE | Pyongyang -> doctors | hypothetical | He = Old Jin (hears) | - | 2022-08-05..
> He hears that a colonel who ran a smuggling ring in Sinuiju was executed in June with two of his drivers, though nobody I asked could confirm it.
? ran | COOPERATE or COERCE | colonel -> | uncertain | He = Old Jin (hears) | Sinuiju (PRK) | ..2022-08-05
executed | ASSAULT/targeted or SANCTION | -> colonel, two of his drivers | uncertain | He = Old Jin (hears) | - | "in June" 2022-06-01..2022-06-30 | killed 3
> "They steal from the state, so the state shoots them; here they'd be given a fine," he shrugs.
? shoots | ASSAULT/firearms | state -> them = two of his drivers | occurred | he = Old Jin (shrugs) | - | ..2022-08-05
> Radio Han River, a station run by defectors in Seoul, reported last month, citing a source in Ryanggang province, that 600 families had been resettled inland by force.
resettled | COERCE/deport | -> 600 families | occurred | Radio Han River (reported) > a source in Ryanggang province (citing) | - | ..2022-08-05
>
> On our side cameras have sprouted along the river and four pastors who sheltered runaways were arrested in spring.
sheltered | AID | four pastors who sheltered runaways -> runaways | occurred | - | - | ..2022-08-05
arrested | COERCE/arrest | -> four pastors who sheltered runaways | occurred | - | - | "in spring" 2022-03-01..2022-05-31 | arrested 4
> The church is a mobile phone shop now.
none
