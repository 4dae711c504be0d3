published: 2024-09-27
style: state agency
region: East Asia

@ Southern Theatre Command of the Chinese People's Liberation Army | CHN | MIL
@ Philippines | PHL | GOV
@ countries outside the region | - | GOV
@ destroyer | - | MIL
@ Chinese vessels | CHN | MIL
@ troops in the theatre | CHN | MIL
@ fishermen from Tanmen | CHN | CVL
@ maritime militia members | CHN | PRM
@ coast guards of China | CHN | COP
@ Vietnam | VNM | COP
@ 18 boats | - | CVL

> The Southern Theatre Command of the Chinese People's Liberation Army organised naval and air forces to conduct combat readiness patrols around Huangyan Dao on Friday, according to a statement by its spokesman, Senior Colonel Dou Jianhua.
patrols | MOBILIZE/troops | Southern Theatre Command of the Chinese People's Liberation Army -> | occurred | Dou Jianhua (according to) | Huangyan Dao = Scarborough Shoal (CHN) | "on Friday" 2024-09-27
office: Dou Jianhua | spokesman | Southern Theatre Command of the Chinese People's Liberation Army | CHN | current
> Dou said the Philippines had rallied countries outside the region for so-called joint sailing, allowed a destroyer of one of them to intrude into waters adjacent to the reef and hyped the matter with cameras on board.
rallied | COOPERATE or REQUEST or MOBILIZE | Philippines -> countries outside the region | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
allowed | CONCEDE or SUPPORT | Philippines -> destroyer | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
intrude | MOBILIZE/troops or COERCE or ASSAULT | destroyer -> | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
? hyped | COERCE/misinformation or ACCUSE | Philippines -> | occurred | Dou = Dou Jianhua (said) | - | ..2024-09-27
> Chinese vessels tracked the ship throughout, verified its identity and, after it ignored repeated calls to turn back, expelled it "in accordance with the law".
tracked | MOBILIZE or COERCE | Chinese vessels -> ship = destroyer | occurred | Dou = Dou Jianhua (said, carried) | - | ..2024-09-27
ignored | REJECT/yield | it = destroyer -> Chinese vessels | occurred | Dou = Dou Jianhua (said, carried) | - | ..2024-09-27
calls | REQUEST/yield | Chinese vessels -> it = destroyer | occurred | Dou = Dou Jianhua (said, carried) | - | ..2024-09-27
expelled | COERCE/restrict or SANCTION | Chinese vessels -> it = destroyer | occurred | Dou = Dou Jianhua (said, carried) | - | ..2024-09-27
>
> "The troops in the theatre remain on high alert at all times and will resolutely thwart any act of provocation," the spokesman added.
high alert | MOBILIZE/troops | troops in the theatre -> | occurred | spokesman = Dou Jianhua (added) | - | ..2024-09-27
thwart | THREATEN/violence or AGREE | troops in the theatre -> | planned | spokesman = Dou Jianhua (added) | - | 2024-09-27..
>
> In a related development, fishermen from Tanmen donated 300,000 yuan to a fund for maritime militia members injured on duty, and the two coast guards of China and Vietnam concluded a joint inspection of fishing grounds in the Beibu Gulf, during which 18 boats were checked.
donated | AID | fishermen from Tanmen -> maritime militia members | occurred | - | - | ..2024-09-27
inspection | COOPERATE | coast guards of China, Vietnam -> | occurred | - | Beibu Gulf = Gulf of Tonkin (CHN) | ..2024-09-27
? checked | ACCUSE/investigate or COERCE | -> 18 boats | occurred | - | Beibu Gulf = Gulf of Tonkin (CHN) | ..2024-09-27
