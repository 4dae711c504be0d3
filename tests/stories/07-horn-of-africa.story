# A local paper with byline and caption: release of captives, two tellings of its price, aid halted, a truce.
report: examples/07-horn-of-africa.txt
published: 2021-12-20
floor: 0.00

@ Al-Shabaab | SOM | REB
@ World Food Programme | UNO | GOV
@ army | SOM | MIL
@ federal government | SOM | GOV

> Al-Shabaab released eleven truck drivers on Friday after elders of two clans had negotiated with the group for three weeks.
released | RETREAT/release | Al-Shabaab -> eleven truck drivers | occurred | - | - | "on Friday" 2021-12-17
negotiated | CONSULT | elders of two clans, group = Al-Shabaab -> | occurred | - | - | ..2021-12-17
> The men had been seized in November near Diinsoor, where fighters levy a toll on every load.
seized | ASSAULT/abduct or COERCE | -> men = eleven truck drivers | occurred | - | Diinsoor (SOM) | "in November" 2021-11-01..2021-11-30
? levy | COERCE/seize | fighters -> | occurred | - | Diinsoor (SOM) | ..2021-12-20
>
> "Nobody paid a ransom," said the district commissioner.
? paid | CONCEDE or AID or AGREE | Nobody -> | denied | the district commissioner (said) | - | ..2021-12-20
> An elder who took part in the talks tells it differently: camels were handed over, he says, and the group returned the trucks, though not the flour.
? talks | CONSULT | elder -> | occurred | - | - | ..2021-12-17
handed over | CONCEDE or AID or RETREAT | -> | occurred | he = An elder (says) | - | ..2021-12-20
returned | RETREAT or CONCEDE | group = Al-Shabaab -> | occurred | he = An elder (says) | - | ..2021-12-20
>
> The flour was meant for people whom the drought has driven from their homes.
> The World Food Programme, which gives rations to 90,000 people in the region, has halted its convoys and asked the African Union mission for escorts.
gives | AID | World Food Programme -> people | occurred | - | - | ..2021-12-20
halted | SANCTION/discontinue or RETREAT | World Food Programme -> | occurred | - | - | ..2021-12-20
asked | REQUEST/assist | World Food Programme -> African Union mission | occurred | - | - | ..2021-12-20
> The mission's Ethiopian contingent refused last week.
refused | REJECT/assist | Ethiopian contingent -> | occurred | - | - | "last week" 2021-12-13..2021-12-19
> Kenyan troops may step in, a spokesman for the mission said on Saturday, but nothing has been decided.
? step in | AGREE or COOPERATE or AID or MOBILIZE | Kenyan troops -> | hypothetical | a spokesman for the mission (said) | - | 2021-12-20..
>
> Meanwhile the fighting goes on.
? fighting | ASSAULT | -> | occurred | - | - | ..2021-12-20
> On Wednesday a roadside bomb killed two soldiers and a cook outside Buurhakaba.
killed | ASSAULT/explosives | -> two soldiers, cook | occurred | - | Buurhakaba (SOM) | "On Wednesday" 2021-12-15
> The army retaliated with mortars and, residents say, hit a school.
retaliated | ASSAULT/heavy-weapons | army -> | occurred | - | - | ..2021-12-20
hit | ASSAULT/heavy-weapons | army -> school | occurred | residents (say) | - | ..2021-12-20
> The sector commander denies it.
? denies | REJECT or ASSAULT | sector commander -> | occurred | - | - | ..2021-12-20
> "No shell of ours fell on a school," he told the Courier.
fell on | ASSAULT/heavy-weapons | ours = army -> school | denied | he = sector commander (told) | - | ..2021-12-20
>
> In Mogadishu the federal government and opposition leaders signed a truce on Thursday and pulled their militias out of two neighbourhoods.
signed | SUPPORT or AGREE or RETREAT | federal government, opposition leaders -> | occurred | - | Mogadishu (SOM) | "on Thursday" 2021-12-16
pulled | RETREAT/withdraw | federal government, opposition leaders -> | occurred | - | Mogadishu (SOM) | "on Thursday" 2021-12-16
> Both sides have promised to disarm their youths by the end of January.
promised | AGREE or CONCEDE | Both sides = federal government, Both sides = opposition leaders -> | planned | - | - | "by the end of January" 2021-12-20..2022-01-31
? disarm | CONCEDE or RETREAT | Both sides = federal government, Both sides = opposition leaders -> youths | planned | - | - | "by the end of January" 2021-12-20..2022-01-31
> Britain and Turkey praised the deal.
praised | SUPPORT | Britain, Turkey -> | occurred | - | - | ..2021-12-20
>
> The drivers' families, who had camped outside the governor's house for nine days in protest at his silence, went home on Saturday.
camped | PROTEST/demo | drivers' families -> his = governor | occurred | - | governor's house | ..2021-12-18
