published: 2016-07-19
style: army communiqué summary
region: Philippines

@ Scout Rangers | PHL | MIL
@ Abu Sayyaf bandits | PHL | REB
@ Four bandits | PHL | REB
@ two soldiers | PHL | MIL
@ Two OV-10 aircraft | PHL | MIL
@ lair | PHL | REB
@ Jamil Asani | PHL | REB
@ three Indonesian sailors | IDN | CVL
@ barangay captain | PHL | GOV
@ provincial government | PHL | GOV
@ families | PHL | CVL
@ Two more battalions | PHL | MIL
@ Edwin Salcedo | PHL | MIL
@ Manila | PHL | GOV
@ Jakarta | IDN | GOV

> ZAMBOANGA CITY -- Clashes between Scout Rangers and Abu Sayyaf bandits in the hinterlands of Basilan entered a third day Tuesday, the Western Mindanao Command reported.
Clashes | ASSAULT | Scout Rangers, Abu Sayyaf bandits -> | occurred | the Western Mindanao Command (reported) | hinterlands of Basilan = Basilan (PHL) | "Tuesday" 2016-07-17..2016-07-19
> Four bandits and two soldiers were killed in a 40-minute firefight Monday afternoon at Sitio Bayanan, Tipo-Tipo town, it said.
killed | ASSAULT/firearms | -> Four bandits, two soldiers | occurred | it = Western Mindanao Command (said) | Tipo-Tipo town (PHL) | "Monday afternoon" 2016-07-18
? firefight | ASSAULT/firearms | -> | occurred | it = Western Mindanao Command (said) | Tipo-Tipo town (PHL) | "Monday afternoon" 2016-07-18
> Two OV-10 aircraft then dropped bombs on a lair believed to belong to sub-leader Jamil Asani, whose fate is not known.
dropped bombs | ASSAULT/aerial | Two OV-10 aircraft -> lair | occurred | it = Western Mindanao Command (said, carried) | - | 2016-07-18
office: Jamil Asani | sub-leader | Abu Sayyaf | PHL | current
>
> Unconfirmed reports from the area say he was wounded in the leg.
wounded | ASSAULT | -> he = Jamil Asani | uncertain | Unconfirmed reports from the area (say) | - | ..2016-07-19
> Asani is wanted for the abduction of three Indonesian sailors, snatched off a tugboat near Sabah in June, and is accused of beheading a barangay captain.
abduction | ASSAULT/abduct | Asani = Jamil Asani -> three Indonesian sailors | uncertain | - | Sabah (MYS) | "in June" 2016-06-01..2016-06-30
accused | ACCUSE/allege | -> Asani = Jamil Asani | occurred | - | - | ..2016-07-19
beheading | ASSAULT/targeted | Asani = Jamil Asani -> barangay captain | uncertain | - | - | ..2016-07-19
>
> Rain hampered the pursuit.
none
> About 300 families have fled, and the provincial government distributed rice and tarpaulins to them in two schools.
distributed | AID | provincial government -> families | occurred | - | two schools | ..2016-07-19
> Two more battalions will be deployed "if needed", command spokesman Major Edwin Salcedo said, ruling out any ransom.
deployed | MOBILIZE/troops | -> Two more battalions | hypothetical | Edwin Salcedo (said) | - | 2016-07-19..
ruling out | REJECT/yield | Edwin Salcedo -> | occurred | - | - | ..2016-07-19
office: Edwin Salcedo | spokesman | Western Mindanao Command | PHL | current
>
> Manila and Jakarta agreed last month to patrol the Sulu Sea together.
agreed | AGREE | Manila, Jakarta -> | occurred | - | - | "last month" 2016-06-01..2016-06-30
patrol | AGREE or COOPERATE | Manila, Jakarta -> | planned | - | Sulu Sea | 2016-07-19..
