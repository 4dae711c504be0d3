published: 2023-05-24
style: agency
region: Sudan, Saudi Arabia, Egypt

@ Saudi Arabia | SAU | GOV
@ United States | USA | GOV
@ Each side | SDN | -
@ other | SDN | -
@ army warplane | SDN | MIL
@ Rapid Support Forces | SDN | REB
@ aircraft | SDN | MIL
@ fighters | SDN | REB
@ Qatari embassy | QAT | GOV
@ Egyptian jets | EGY | MIL
@ Sudanese airspace | SDN | GOV
@ Emirati cargo planes | ARE | GOV
@ Egypt | EGY | GOV
@ men | SDN | REF
@ UN refugee agency | UNO | GOV

> A week-long truce brokered in Jeddah by Saudi Arabia and the United States largely held in Khartoum on Wednesday, though residents of Omdurman heard artillery at noon.
truce | RETREAT/ceasefire | -> | occurred | - | Khartoum (SDN) | ..2023-05-24
brokered | CONSULT/third-party | Saudi Arabia, United States -> | occurred | - | Jeddah (SAU) | ..2023-05-24
? artillery | ASSAULT/heavy-weapons | -> | occurred | residents of Omdurman (heard) | Omdurman (SDN) | 2023-05-24
>
> Each side accused the other of breaking it.
accused | ACCUSE/allege | Each side -> other | occurred | - | - | ..2023-05-24
? breaking | REJECT or ASSAULT | other -> | occurred | Each side (accused) | - | ..2023-05-24
> The Rapid Support Forces said an army warplane had bombed their men at Bahri and that they brought it down.
bombed | ASSAULT/aerial | army warplane -> their = Rapid Support Forces | occurred | The Rapid Support Forces (said) | Bahri (SDN) | ..2023-05-24
brought it down | ASSAULT/destroy or ASSAULT | they = Rapid Support Forces -> it = army warplane | occurred | The Rapid Support Forces (said) | Bahri (SDN) | ..2023-05-24
> Army spokesman Hafez al-Tayeb denied losing any aircraft.
? losing | ASSAULT/destroy or ASSAULT | -> aircraft | denied | Hafez al-Tayeb (denied) | - | ..2023-05-24
office: Hafez al-Tayeb | spokesman | Army | SDN | current
> He did not deny that fighters had stormed the Qatari embassy on Saturday and wrecked its vehicles.
stormed | ASSAULT or COERCE | fighters -> Qatari embassy | occurred | - | Qatari embassy | "on Saturday" 2023-05-20
wrecked | ASSAULT/destroy or PROTEST | fighters -> Qatari embassy | occurred | - | Qatari embassy | "on Saturday" 2023-05-20
>
> Cairo was at pains to dispel the notion that it had taken part.
none
> "Egyptian jets have not entered Sudanese airspace," a military source told the daily Al-Dustour, responding to a Kenyan broadcast which quoted an Ethiopian officer to that effect.
entered | ASSAULT/aerial or MOBILIZE or COERCE | Egyptian jets -> Sudanese airspace | denied | Al-Dustour (told) > a military source (told) | Sudanese airspace (SDN) | ..2023-05-24
> Abu Dhabi, for its part, insists that the Emirati cargo planes seen at Amdjarass in Chad carry field hospitals; two diplomats said they suspect ammunition.
carry | AID | Emirati cargo planes -> | occurred | Abu Dhabi (insists) | Amdjarass (TCD) | ..2023-05-24
? ammunition | AID | Emirati cargo planes -> | uncertain | two diplomats (said they suspect) | - | ..2023-05-24
>
> More than 130,000 people have fled to Egypt, which now requires visas of all men.
requires | COERCE/restrict or REJECT | Egypt -> men | occurred | - | Egypt (EGY) | ..2023-05-24
> The UN refugee agency appealed for 470 million dollars.
appealed | REQUEST/assist | UN refugee agency -> | occurred | - | - | ..2023-05-24
