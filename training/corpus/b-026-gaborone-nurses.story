published: 2011-05-26
style: local daily
region: Southern Africa
title: Doctors ignore court, 1,500 to go

@ Government | BWA | GOV
@ essential-service workers | BWA | LAB
@ Industrial Court | BWA | JUD
@ Directorate | BWA | GOV
@ members | BWA | LAB
@ Goitsemang Moeti | BWA | LAB
@ churches | BWA | REL
@ Office of the President | BWA | GOV
@ pupils | BWA | EDU
@ Special Support Group | BWA | COP
@ junior schools | BWA | EDU
@ Lesego Phiri-Mack | BWA | JUD
@ minister | BWA | GOV

> Government yesterday made good its threat and dismissed essential-service workers who had defied an order of the Industrial Court to go back to their wards.
threat | THREATEN | Government -> essential-service workers | occurred | - | - | ..2011-05-26
dismissed | SANCTION/expel or SANCTION | Government -> essential-service workers | occurred | - | - | "yesterday" 2011-05-25
defied | REJECT/yield or REJECT | essential-service workers -> Industrial Court | occurred | - | - | ..2011-05-26
order | REQUEST or COERCE | Industrial Court -> essential-service workers | occurred | - | - | ..2011-05-26
> Letters were handed to 1,468 doctors, nurses and cleaners.
none
>
> The public sector strike, which entered its sixth week on Monday, began over a demand for a 16 percent rise; the Directorate's offer stands at three.
strike | PROTEST/strike | -> | occurred | - | - | "sixth week" 2011-04-18..2011-05-26
demand | REQUEST/change or REQUEST | -> | occurred | - | - | ..2011-05-26
offer | CONCEDE or AGREE | Directorate -> | planned | - | - | ..2011-05-26
> Union federation president Goitsemang Moeti said his members would not be "starved into surrender" and invited the churches to mediate.
? starved into surrender | REJECT/yield or REJECT | members -> | planned | Goitsemang Moeti (said) | - | 2011-05-26..
invited | AGREE or REQUEST | Goitsemang Moeti -> churches | occurred | - | - | ..2011-05-26
office: Goitsemang Moeti | president | Union federation | BWA | current
> A march to the Office of the President planned for tomorrow has been refused a permit.
march | PROTEST/demo | -> Office of the President | planned | - | - | "tomorrow" 2011-05-27
refused a permit | COERCE/restrict or REJECT | -> | occurred | - | - | ..2011-05-26
>
> Classes remain suspended in junior schools after pupils at Molepolole smashed windows and were baton-charged by the Special Support Group.
smashed windows | PROTEST/vandalize or PROTEST | pupils -> | occurred | - | Molepolole (BWA) | ..2011-05-26
baton-charged | ASSAULT/beat or ASSAULT | Special Support Group -> pupils | occurred | - | Molepolole (BWA) | ..2011-05-26
suspended | COERCE/restrict | -> junior schools | occurred | - | - | ..2011-05-26
> The Zebras kick off at 1900hrs against Togo.
none
> A retired judge, Lesego Phiri-Mack, resigned from the arbitration panel in disgust, telling Mmegi wa Rona that the minister had rung her at midnight to dictate its findings.
resigned | RETREAT/resign | Lesego Phiri-Mack -> | occurred | - | - | ..2011-05-26
rung | CONSULT/phone or COERCE | minister -> her = Lesego Phiri-Mack | occurred | Lesego Phiri-Mack (telling) | - | "at midnight" ..2011-05-26
? dictate | COERCE or REQUEST | minister -> her = Lesego Phiri-Mack | occurred | Lesego Phiri-Mack (telling) | - | ..2011-05-26
office: Lesego Phiri-Mack | judge | - | BWA | former
