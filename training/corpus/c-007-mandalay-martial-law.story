published: 2021-03-15
style: opposition site
region: Myanmar

@ Soldiers | MMR | MIL
@ six people | MMR | CVL
@ junta | MMR | MIL
@ two townships of Mandalay | MMR | CVL
@ Ma Thida Moe | MMR | LAB
@ State television | MMR | JRN
@ destructionists | MMR | OPP
@ two rice mills | MMR | BUS
@ their people | MMR | LAB
@ five newspapers | MMR | JRN
@ Railway staff | MMR | LAB
@ committee of ousted lawmakers | MMR | OPP
@ United Nations | UNO | GOV
@ every officer | MMR | MIL

> Soldiers shot dead at least six people in Pyigyidagun on Sunday, residents told us by phone, hours before the junta put two townships of Mandalay under martial law.
shot dead | ASSAULT/firearms | Soldiers -> six people | occurred | residents (told) | Pyigyidagun (MMR) | "on Sunday" 2021-03-14
put | COERCE/martial-law | junta -> two townships of Mandalay | occurred | - | two townships of Mandalay = Mandalay (MMR) | "on Sunday" 2021-03-14
> A garment worker, Ma Thida Moe, 19, was among the dead.
? dead | ASSAULT/firearms | -> Ma Thida Moe | occurred | - | - | 2021-03-14
> "They fired into the lane and then they dragged her away by the hair," said her cousin.
fired | ASSAULT/firearms | They = Soldiers -> | occurred | her cousin (said) | lane | ..2021-03-15
dragged | ASSAULT/beat or COERCE | they = Soldiers -> her = Ma Thida Moe | occurred | her cousin (said) | lane | ..2021-03-15
>
> State television blamed "destructionists" for setting two rice mills on fire.
blamed | ACCUSE/allege | State television -> destructionists | occurred | - | - | ..2021-03-15
setting | ASSAULT/destroy or PROTEST | destructionists -> two rice mills | occurred | State television (blamed) | - | ..2021-03-15
> Strike leaders deny that their people lit any fire, and suspect a provocation.
lit | ASSAULT/destroy or PROTEST | their people -> | denied | Strike leaders (deny) | - | ..2021-03-15
>
> Mobile internet stays cut across the country, a curfew runs from 8 p.m. to 4 a.m., and the licences of five newspapers have been revoked.
cut | COERCE/censor | -> | occurred | - | - | ..2021-03-15
curfew | COERCE/curfew | -> | occurred | - | - | "from 8 p.m. to 4 a.m." ..2021-03-15
revoked | COERCE/censor | -> five newspapers | occurred | - | - | ..2021-03-15
>
> Railway staff who joined the disobedience movement were ordered out of their quarters in Chanmyathazi last week.
joined | PROTEST | Railway staff -> | occurred | - | - | ..2021-03-15
ordered out | COERCE/deport | -> Railway staff | occurred | - | Chanmyathazi (MMR) | "last week" 2021-03-08..2021-03-14
> Some may be prosecuted.
prosecuted | ACCUSE/allege or COERCE | -> Some = Railway staff | hypothetical | - | - | 2021-03-15..
> A committee of ousted lawmakers has appealed to the United Nations for protection and vowed to try every officer who gave an order to shoot.
appealed | REQUEST/assist | committee of ousted lawmakers -> United Nations | occurred | - | - | ..2021-03-15
vowed | THREATEN/arrest or AGREE | committee of ousted lawmakers -> every officer | occurred | - | - | ..2021-03-15
