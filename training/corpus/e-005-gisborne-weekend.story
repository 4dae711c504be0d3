published: 2016-09-05
style: regional weekly
region: New Zealand
title: Wet weekend, warm welcome

@ Pita Horomia | NZL | GOV
@ transport agency | NZL | GOV
@ council | NZL | GOV
@ residents of Te Karaka | NZL | CVL
@ Kerry Muldrew | NZL | PTY

> Sixty millimetres of rain fell on the Gisborne flats over the weekend, and the A&P show lost its Sunday programme to mud.
none
> The Poverty Bay side attacked from the first whistle but went down 24–19 to Wairarapa, who struck twice in the last ten minutes.
none
> Wool prices held firm at the Napier sale.
none
>
> On Thursday night about eighty residents of Te Karaka met district councillor Pita Horomia in the school hall to talk about the bridge.
met | CONSULT | residents of Te Karaka, Pita Horomia -> | occurred | - | Te Karaka (NZL) | "On Thursday night" 2016-09-01
office: Pita Horomia | district councillor | - | NZL | current
> They asked the council to reopen the old ford for stock trucks, and several criticised the transport agency, which closed the crossing in July without, they said, a word of warning.
asked | REQUEST/change | They = residents of Te Karaka -> council | occurred | - | - | 2016-09-01
criticised | ACCUSE/disapprove | several = residents of Te Karaka -> transport agency | occurred | - | - | 2016-09-01
closed | COERCE/restrict | transport agency -> | occurred | - | - | "in July" 2016-07-01..2016-07-31
> Mr Horomia said he backed them and would take the matter to the full council on 19 September.
backed | SUPPORT | he = Pita Horomia -> them = residents of Te Karaka | occurred | Horomia = Pita Horomia (said) | - | 2016-09-01
take the matter | AGREE or REQUEST | he = Pita Horomia -> council | planned | Horomia = Pita Horomia (said) | - | "on 19 September" 2016-09-19
>
> Readers are reminded that the clocks go forward soon, and that the fire station's open day begins at ten.
none
> Kerry Muldrew, who is standing for mayor, has promised free parking in Gladstone Road if elected.
promised | AGREE | Kerry Muldrew -> | occurred | - | - | ..2016-09-05
