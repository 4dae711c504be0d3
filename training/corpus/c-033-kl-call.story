published: 2019-05-20
style: state agency
region: Malaysia

@ Malaysia's prime minister | MYS | GOV
@ Bangladeshi counterpart | BGD | GOV
@ 84 labourers | BGD | LAB
@ agent | MYS | BUS
@ Malaysian labour delegation | MYS | GOV
@ smugglers | - | CRM
@ Maritime police | MYS | COP
@ villagers | MYS | CVL
@ Azlan Merican | MYS | GOV
@ Dhaka's high commissioner | BGD | GOV
@ opposition PAR party | MYS | OPP
@ two immigration officers | MYS | GOV
@ Malaysia | MYS | GOV
@ 190 Rohingya | MMR | REF

> PUTRAJAYA, May 20 -- Malaysia's prime minister and his Bangladeshi counterpart spoke by telephone for half an hour on Sunday about the fate of 84 labourers stranded on Langkawi, his office said.
spoke by telephone | CONSULT/phone | Malaysia's prime minister, Bangladeshi counterpart -> | occurred | his office (said) | - | "on Sunday" 2019-05-19
> He assured her that they would not be caned or deported before an agent accused of cheating them had been tried.
assured | AGREE | He = Malaysia's prime minister -> her = Bangladeshi counterpart | occurred | his office (said, carried) | - | 2019-05-19
caned | ASSAULT/beat or COERCE | -> they = 84 labourers | denied | his office (said, carried) > He = Malaysia's prime minister (assured) | - | -
deported | COERCE/deport | -> they = 84 labourers | denied | his office (said, carried) > He = Malaysia's prime minister (assured) | - | -
accused | ACCUSE/allege | -> agent | occurred | his office (said, carried) | - | ..2019-05-20
tried | ACCUSE/allege or SANCTION | -> agent | planned | his office (said, carried) > He = Malaysia's prime minister (assured) | - | 2019-05-20..
> In return she offered to receive a Malaysian labour delegation in Dhaka before Hari Raya.
offered | AGREE | she = Bangladeshi counterpart -> Malaysian labour delegation | occurred | his office (said, carried) | - | 2019-05-19
? receive | AGREE or CONSULT | she = Bangladeshi counterpart -> Malaysian labour delegation | planned | his office (said, carried) | Dhaka (BGD) | "before Hari Raya" 2019-05-20..2019-06-05
>
> The men were dumped on a beach by smugglers on May 9 after two weeks at sea.
? dumped | ASSAULT or COERCE | smugglers -> men = 84 labourers | occurred | - | beach | "on May 9" 2019-05-09
> Maritime police fished out eleven of them; villagers gave the rest rice, sarongs and a roof.
fished out | AID | Maritime police -> eleven of them = 84 labourers | occurred | - | - | ..2019-05-20
gave | AID | villagers -> rest = 84 labourers | occurred | - | - | ..2019-05-20
>
> Home Minister Azlan Merican has proposed a joint task force against trafficking, to which Dhaka's high commissioner gave a cautious welcome.
proposed | REQUEST or AGREE | Azlan Merican -> | occurred | - | - | ..2019-05-20
welcome | SUPPORT | Dhaka's high commissioner -> | occurred | - | - | ..2019-05-20
office: Azlan Merican | Home Minister | - | MYS | current
> Its first job would be to compare fingerprints.
none
> The opposition PAR party questioned why two immigration officers named by the labourers were merely transferred, and challenged him to make the inquiry's findings public.
questioned | ACCUSE/disapprove | opposition PAR party -> | occurred | - | - | ..2019-05-20
named | ACCUSE/allege | labourers = 84 labourers -> two immigration officers | occurred | - | - | ..2019-05-20
? transferred | SANCTION or COERCE | -> two immigration officers | occurred | - | - | ..2019-05-20
challenged | REQUEST | opposition PAR party -> him = Azlan Merican | occurred | - | - | ..2019-05-20
> Malaysia last deported a large group, 190 Rohingya, in 2015.
deported | COERCE/deport | Malaysia -> 190 Rohingya | occurred | - | - | "in 2015" 2015-01-01..2015-12-31
