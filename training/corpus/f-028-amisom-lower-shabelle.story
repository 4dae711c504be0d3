published: 2019-08-22
style: army communiqué summary
region: Horn of Africa

@ Uganda's contingent in the African Union Mission in Somalia | UGA | MIL
@ Somali National Army | SOM | MIL
@ troops from both forces | - | MIL
@ sapper team | - | MIL
@ We | - | MIL
@ Casspir | - | MIL
@ seven "crusaders" | - | MIL
@ 14 Al-Shabaab fighters who attacked a sapper team last Sunday | SOM | REB
@ Al-Shabaab fighters | SOM | REB
@ militants | SOM | REB
@ any elder who takes part in the regional vote | SOM | SOC
@ Clan leaders in Qoryoley | SOM | SOC
@ elder | SOM | SOC
@ regional vote | SOM | GOV
@ Mogadishu | SOM | GOV
@ cleric | SOM | REL
@ maternity ward | SOM | MED
@ mission | IGO | MIL
@ partners | - | GOV

> Uganda's contingent in the African Union Mission in Somalia (AMISOM) has handed over its base at Golweyn to the Somali National Army ahead of a planned drawdown, the mission announced in Mogadishu.
handed over | RETREAT/withdraw or COOPERATE or AID | Uganda's contingent in the African Union Mission in Somalia -> Somali National Army | occurred | the mission (announced) | Golweyn (SOM) | ..2019-08-22
drawdown | CONCEDE or RETREAT | -> | planned | the mission (announced) | - | 2019-08-22..
> The sector commander, Brigadier Moses Okello, said troops from both forces had jointly cleared the road to Marka, defusing nine roadside bombs and killing 14 Al-Shabaab fighters who attacked a sapper team last Sunday.
cleared | COOPERATE or ASSAULT | troops from both forces -> | occurred | The sector commander (said) | Marka (SOM) | ..2019-08-22
? defusing | COOPERATE or RETREAT | troops from both forces -> | occurred | The sector commander (said) | Marka (SOM) | ..2019-08-22
killing | ASSAULT | troops from both forces -> 14 Al-Shabaab fighters who attacked a sapper team last Sunday | occurred | The sector commander (said) | Marka (SOM) | "last Sunday" 2019-08-18 | killed 14
attacked | ASSAULT | Al-Shabaab fighters -> sapper team | occurred | The sector commander (said) | Marka (SOM) | "last Sunday" 2019-08-18
office: Moses Okello | sector commander | African Union Mission in Somalia | UGA | current
> "We lost no one," he stressed.
? lost | ASSAULT | -> We | denied | he = Moses Okello (stressed) | - | ..2019-08-22
>
> The militants gave a different version over their radio station, claiming that seven "crusaders" had been killed and a Casspir burned.
killed | ASSAULT | -> seven "crusaders" | occurred | The militants (claiming) | - | ..2019-08-22 | killed 7
burned | ASSAULT/destroy | -> Casspir | occurred | The militants (claiming) | - | ..2019-08-22
> They threatened to punish any elder who takes part in the regional vote.
threatened | THREATEN/violence | They = militants -> any elder who takes part in the regional vote | occurred | - | - | ..2019-08-22
? takes part | SUPPORT or COOPERATE | elder -> regional vote | hypothetical | They = militants (threatened) | - | -
>
> Clan leaders in Qoryoley, who boycotted the last round, have meanwhile promised to send delegates, provided Mogadishu releases a cleric detained in Ramadan and reopens the hospital, closed since a mortar shell hit its maternity ward.
boycotted | PROTEST/boycott or REJECT | Clan leaders in Qoryoley -> | occurred | - | - | ..2019-08-22
promised | AGREE | Clan leaders in Qoryoley -> | planned | - | - | 2019-08-22..
releases | RETREAT/release or CONCEDE | Mogadishu -> cleric | hypothetical | Clan leaders in Qoryoley (promised) | - | 2019-08-22..
detained | COERCE/arrest | -> cleric | occurred | Clan leaders in Qoryoley (promised) | - | "in Ramadan" 2019-05-06..2019-06-03
hit | ASSAULT/heavy-weapons | -> maternity ward | occurred | - | Qoryoley (SOM) | ..2019-08-22
> The mission thanks all partners for their patience.
? thanks | SUPPORT | mission -> partners | occurred | - | - | ..2019-08-22
