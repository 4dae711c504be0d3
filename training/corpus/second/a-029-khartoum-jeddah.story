published: 2023-05-24
style: agency
region: Sudan, Saudi Arabia, Egypt

@ Saudi Arabia | SAU | GOV
@ United States | USA | GOV
@ Rapid Support Forces | SDN | REB
@ army | SDN | MIL
@ army warplane | SDN | MIL
@ men | SDN | REB
@ aircraft | SDN | MIL
@ fighters | SDN | REB
@ Qatari embassy | QAT | GOV
@ Cairo | EGY | GOV
@ Egyptian jets | EGY | MIL
@ Emirati cargo planes | ARE | GOV
@ Egypt | EGY | GOV
@ all men | SDN | REF
@ UN refugee agency | UNO | GOV
office: Hafez al-Tayeb | spokesman | Army | SDN | current

> A week-long truce brokered in Jeddah by Saudi Arabia and the United States largely held in Khartoum on Wednesday, though residents of Omdurman heard artillery at noon.
truce | RETREAT/ceasefire or AGREE | -> | occurred | - | Khartoum (SDN) | "on Wednesday" 2023-05-24
brokered | CONSULT/third-party | Saudi Arabia, United States -> | occurred | - | Jeddah (SAU) | ..2023-05-24
artillery | ASSAULT/heavy-weapons | -> | occurred | - | Omdurman (SDN) | "at noon" 2023-05-24
>
> Each side accused the other of breaking it.
accused | ACCUSE/allege | Each side = Rapid Support Forces, Each side = army -> other = army, other = Rapid Support Forces | occurred | - | - | ..2023-05-24
breaking | ASSAULT or REJECT | other = army, other = Rapid Support Forces -> | occurred | Each side (accused) | - | ..2023-05-24
> The Rapid Support Forces said an army warplane had bombed their men at Bahri and that they brought it down.
bombed | ASSAULT/aerial | army warplane -> men | occurred | The Rapid Support Forces (said) | Bahri (SDN) | ..2023-05-24
brought it down | ASSAULT | they = Rapid Support Forces -> it = army warplane | occurred | The Rapid Support Forces (said) | - | ..2023-05-24
> Army spokesman Hafez al-Tayeb denied losing any aircraft.
losing | ASSAULT | -> aircraft | denied | Hafez al-Tayeb (denied) | - | ..2023-05-24
> He did not deny that fighters had stormed the Qatari embassy on Saturday and wrecked its vehicles.
stormed | ASSAULT or COERCE | fighters -> Qatari embassy | occurred | - | Qatari embassy | "on Saturday" 2023-05-20
wrecked | ASSAULT/destroy or PROTEST | fighters -> Qatari embassy | occurred | - | Qatari embassy | "on Saturday" 2023-05-20
>
> Cairo was at pains to dispel the notion that it had taken part.
? taken part | ASSAULT | it = Cairo -> | denied | Cairo (dispel) | - | ..2023-05-24
> "Egyptian jets have not entered Sudanese airspace," a military source told the daily Al-Dustour, responding to a Kenyan broadcast which quoted an Ethiopian officer to that effect.
entered | ASSAULT/aerial or MOBILIZE | Egyptian jets -> | denied | a military source (told) | Sudanese airspace (SDN) | ..2023-05-24
? entered | ASSAULT/aerial or MOBILIZE | Egyptian jets -> | occurred | a Kenyan broadcast (quoted) > an Ethiopian officer (quoted) | Sudanese airspace (SDN) | ..2023-05-24
> Abu Dhabi, for its part, insists that the Emirati cargo planes seen at Amdjarass in Chad carry field hospitals; two diplomats said they suspect ammunition.
carry | AID | Emirati cargo planes -> | occurred | Abu Dhabi (insists) | Amdjarass (TCD) | ..2023-05-24
ammunition | AID | Emirati cargo planes -> | uncertain | two diplomats (said) | Amdjarass (TCD) | ..2023-05-24
>
> More than 130,000 people have fled to Egypt, which now requires visas of all men.
requires | COERCE/restrict | Egypt -> all men | occurred | - | Egypt (EGY) | "now" ..2023-05-24
> The UN refugee agency appealed for 470 million dollars.
appealed | REQUEST/assist | UN refugee agency -> | occurred | - | - | ..2023-05-24 | amount 470000000 USD
