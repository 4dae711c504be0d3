published: 2024-09-27
style: state agency
region: East Asia

@ Southern Theatre Command of the Chinese People's Liberation Army | CHN | MIL
@ Chinese vessels | CHN | MIL
@ calls | CHN | MIL
@ troops in the theatre | CHN | MIL
@ Philippines | PHL | GOV
@ countries outside the region | - | GOV
@ destroyer of one of them | - | MIL
@ destroyer | - | MIL
@ fishermen from Tanmen | CHN | BUS
@ fund for maritime militia members injured on duty | CHN | PRM
@ coast guards of China | CHN | COP
@ Vietnam | VNM | COP
@ 18 boats | - | BUS

> The Southern Theatre Command of the Chinese People's Liberation Army organised naval and air forces to conduct combat readiness patrols around Huangyan Dao on Friday, according to a statement by its spokesman, Senior Colonel Dou Jianhua.
combat readiness patrols | MOBILIZE/troops | Southern Theatre Command of the Chinese People's Liberation Army -> | occurred | a statement by its spokesman (according to) | Huangyan Dao | "on Friday" 2024-09-27
office: Dou Jianhua | spokesman | Southern Theatre Command | CHN | current
> Dou said the Philippines had rallied countries outside the region for so-called joint sailing, allowed a destroyer of one of them to intrude into waters adjacent to the reef and hyped the matter with cameras on board.
? rallied | REQUEST or COOPERATE | Philippines -> countries outside the region | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
joint sailing | COOPERATE | Philippines, countries outside the region -> | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
allowed | CONCEDE or AID | Philippines -> destroyer of one of them | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
intrude | COERCE or MOBILIZE or ASSAULT | destroyer of one of them -> | occurred | Dou = Dou Jianhua (said) | waters adjacent to the reef | ..2024-09-27
> Chinese vessels tracked the ship throughout, verified its identity and, after it ignored repeated calls to turn back, expelled it "in accordance with the law".
? tracked | MOBILIZE | Chinese vessels -> ship = destroyer | occurred | Dou Jianhua (said, carried) | - | ..2024-09-27
ignored | REJECT | it = destroyer -> calls | occurred | Dou Jianhua (said, carried) | - | ..2024-09-27
calls | REQUEST | Chinese vessels -> it = destroyer | occurred | Dou Jianhua (said, carried) | - | ..2024-09-27
expelled | COERCE or ASSAULT or SANCTION | Chinese vessels -> it = destroyer | occurred | Dou Jianhua (said, carried) | - | ..2024-09-27
>
> "The troops in the theatre remain on high alert at all times and will resolutely thwart any act of provocation," the spokesman added.
remain on high alert | MOBILIZE/troops | troops in the theatre -> | occurred | the spokesman = Dou Jianhua (added) | - | ..2024-09-27
thwart | THREATEN or AGREE | troops in the theatre -> | planned | the spokesman = Dou Jianhua (added) | - | 2024-09-27..
>
> In a related development, fishermen from Tanmen donated 300,000 yuan to a fund for maritime militia members injured on duty, and the two coast guards of China and Vietnam concluded a joint inspection of fishing grounds in the Beibu Gulf, during which 18 boats were checked.
donated | AID | fishermen from Tanmen -> fund for maritime militia members injured on duty | occurred | - | - | ..2024-09-27 | amount 300000 CNY
joint inspection | COOPERATE | coast guards of China, Vietnam -> | occurred | - | Beibu Gulf | ..2024-09-27
checked | COERCE/restrict or ACCUSE | coast guards of China, Vietnam -> 18 boats | occurred | - | Beibu Gulf | ..2024-09-27
