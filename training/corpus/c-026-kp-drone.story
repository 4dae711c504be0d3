published: 2011-07-07
style: agency
region: Pakistan / Afghanistan

@ US drone | USA | MIL
@ mud-walled house | PAK | REB
@ four suspected militants | PAK | REB
@ Islamabad | PAK | GOV
@ American trainers | USA | MIL
@ Washington | USA | GOV
@ checkpost | PAK | PRM
@ two paramilitary soldiers | PAK | PRM
@ Pakistani gunners | PAK | MIL
@ Kabul | AFG | GOV
@ 27 villagers | AFG | CVL
@ Pakistani military | PAK | MIL
@ villages | AFG | CVL
@ Afghan border police | AFG | COP
@ Malik Zarwali | PAK | SOC

> PESHAWAR, Pakistan - Missiles fired by a US drone hit a mud-walled house in North Waziristan late on Tuesday, killing at least four suspected militants, two Pakistani security officials said on condition of anonymity.
hit | ASSAULT/drone | US drone -> mud-walled house | occurred | two Pakistani security officials (said) | North Waziristan (PAK) | "late on Tuesday" 2011-07-05
killing | ASSAULT/drone | US drone -> four suspected militants | occurred | two Pakistani security officials (said) | North Waziristan (PAK) | "late on Tuesday" 2011-07-05
> Their nationalities were unclear, but one official believed two were Uzbeks.
none
>
> The strike is the third since Islamabad told American trainers to leave the country.
strike | ASSAULT/drone | -> | occurred | - | - | 2011-07-05
told | REQUEST/yield or SANCTION | Islamabad -> American trainers | occurred | - | - | ..2011-07-07
leave | RETREAT/withdraw or SANCTION | American trainers -> | hypothetical | Islamabad (told) | - | -
> Washington has since held back 90 million dollars in military aid, US officials confirmed on Wednesday.
held back | SANCTION/discontinue | Washington -> | occurred | US officials (confirmed) | - | ..2011-07-06
>
> Along the border farther north, mortar rounds from Afghanistan struck a checkpost in Bajaur, wounding two paramilitary soldiers, and Pakistani gunners replied with a dozen shells.
struck | ASSAULT/heavy-weapons | -> checkpost | occurred | - | Bajaur (PAK) | ..2011-07-07
wounding | ASSAULT/heavy-weapons | -> two paramilitary soldiers | occurred | - | Bajaur (PAK) | ..2011-07-07
replied | ASSAULT/heavy-weapons | Pakistani gunners -> | occurred | - | - | ..2011-07-07
> Kabul complained that 27 villagers have died in Kunar in a month of such fire.
complained | ACCUSE/allege | Kabul -> | occurred | - | - | ..2011-07-07
died | ASSAULT/heavy-weapons | -> 27 villagers | occurred | Kabul (complained) | Kunar (AFG) | "a month" 2011-06-07..2011-07-07
> The Pakistani military denied targeting villages; "a few accidental rounds" may have crossed over in pursuit of raiders, its spokesman said.
targeting | ASSAULT/heavy-weapons | Pakistani military -> villages | denied | The Pakistani military (denied) | - | ..2011-07-07
? rounds | ASSAULT/heavy-weapons | -> | hypothetical | its spokesman (said) | - | ..2011-07-07
>
> Afghan border police have been reinforced with two companies from Jalalabad.
reinforced | MOBILIZE/police | -> Afghan border police | occurred | - | - | ..2011-07-07
> A tribal elder, Malik Zarwali, suggested a joint jirga.
suggested | REQUEST/meet | Malik Zarwali -> | occurred | - | - | ..2011-07-07
