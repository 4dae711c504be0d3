published: 2022-01-30
style: NGO statement
region: Afghanistan

@ Taliban intelligence agents | AFG | SPY
@ women activists | AFG | CVL
@ Parwana Sadat | AFG | CVL
@ rally | AFG | CVL
@ men with rifles | AFG | UAF
@ father | AFG | CVL
@ acting administration | AFG | GOV
@ girls | AFG | CVL
@ women | AFG | CVL
@ Women's Rights Monitor | NGO | SOC
@ Muslim governments | - | GOV
@ delegation from Kabul | AFG | GOV
@ Western envoys | - | GOV

> Taliban intelligence agents are holding two women activists who vanished from their homes in Kabul on the night of January 12, Women's Rights Monitor said in a report published on Saturday.
holding | COERCE/arrest or ASSAULT | Taliban intelligence agents -> women activists | occurred | Women's Rights Monitor (said) | - | ..2022-01-30
? vanished | ASSAULT/abduct or COERCE | -> women activists | occurred | Women's Rights Monitor (said) | Kabul (AFG) | "on the night of January 12" 2022-01-12
> One of them, Parwana Sadat, had marched three days earlier for the right to work; the rally was broken up with pepper gas.
marched | PROTEST/demo | Parwana Sadat -> | occurred | - | - | "three days earlier" 2022-01-09
broken up | ASSAULT/crowd-control or COERCE | -> rally | occurred | - | - | "three days earlier" 2022-01-09
> The group quotes her sister as saying men with rifles kicked in the door, beat their father with a cable and refused to show any order.
kicked in | ASSAULT/destroy or COERCE | men with rifles -> | occurred | The group = Women's Rights Monitor (quotes) > her sister (saying) | - | ..2022-01-30
beat | ASSAULT/beat | men with rifles -> father | occurred | The group = Women's Rights Monitor (quotes) > her sister (saying) | - | ..2022-01-30
refused | REJECT | men with rifles -> | occurred | The group = Women's Rights Monitor (quotes) > her sister (saying) | - | ..2022-01-30
>
> The acting administration denies having detained either woman and suggests that they staged their disappearance to win asylum.
detained | COERCE/arrest | acting administration -> either woman = women activists | denied | The acting administration (denies) | - | ..2022-01-30
? suggests | ACCUSE/allege | acting administration -> they = women activists | occurred | - | - | ..2022-01-30
? staged | COERCE/misinformation or REJECT | they = women activists -> | occurred | The acting administration (suggests) | - | ..2022-01-30
>
> The report also lists 27 decrees that keep girls out of secondary school, shut women out of parks or oblige them to travel with a male relative.
keep | COERCE/restrict | -> girls | occurred | The report (lists) | - | ..2022-01-30
shut | COERCE/restrict | -> women | occurred | The report (lists) | - | ..2022-01-30
oblige | COERCE/restrict | -> women | occurred | The report (lists) | - | ..2022-01-30
> It asks Muslim governments to press the point when a delegation from Kabul meets Western envoys in Geneva.
asks | REQUEST | It = Women's Rights Monitor -> Muslim governments | occurred | - | - | ..2022-01-30
? press | REQUEST | Muslim governments -> delegation from Kabul | hypothetical | It = Women's Rights Monitor (asks) | Geneva (CHE) | 2022-01-30..
meets | AGREE or CONSULT | delegation from Kabul, Western envoys -> | planned | - | Geneva (CHE) | 2022-01-30..
> Aid could be frozen again if the women are not found, a European diplomat told the group.
frozen | SANCTION/discontinue | -> | hypothetical | a European diplomat (told) | - | 2022-01-30..
> Snow has closed the Salang pass.
none
