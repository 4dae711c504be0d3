published: 2022-09-08
style: police blotter
region: India

@ Guddu Rai | IND | CRM
@ contractor | IND | BUS
@ Two groups | IND | CVL
@ Six | IND | CVL
@ court | IND | JUD
@ eight persons | IND | UNK
@ Their counsel | IND | JUD
@ magistrate | IND | JUD
@ Excise sleuths | IND | GOV
@ riverside hut | IND | CRM
@ 900 litres of illicit liquor | IND | -
@ Residents | IND | CVL
@ ward councillor | IND | GOV
@ SSP | IND | COP
@ two station house officers | IND | COP

> Patna City: One Guddu Rai (28) of Malsalami was nabbed with a country-made pistol and four live cartridges near the ghat at 11 pm on Wednesday.
nabbed | COERCE/arrest | -> Guddu Rai | occurred | - | near the ghat | "at 11 pm on Wednesday" 2022-09-07
> He was wanted in the murder of a contractor.
murder | ASSAULT/targeted | He = Guddu Rai -> contractor | uncertain | - | - | ..2022-09-08
>
> Danapur: Two groups fought with bricks and lathis over a drain.
fought | ASSAULT/primitive | Two groups -> | occurred | - | Danapur (IND) | ..2022-09-08
> Six hurt, cross FIRs lodged.
? hurt | ASSAULT/primitive | -> Six | occurred | - | - | ..2022-09-08
FIRs | ACCUSE/allege | -> | occurred | - | - | ..2022-09-08
>
> Phulwari Sharif: A court here remanded eight persons, held last month for an alleged attempt to set up a training camp, to a further ten days in the custody of the Anti-Terrorism Squad.
remanded | COERCE/arrest | court -> eight persons | occurred | - | - | ..2022-09-08
held | COERCE/arrest | -> eight persons | occurred | - | - | "last month" 2022-08-01..2022-08-31
training camp | MOBILIZE/militia | eight persons -> | uncertain | (alleged) | - | ..2022-09-08
> Their counsel alleged torture in the lock-up.
alleged | ACCUSE/allege | Their counsel -> | occurred | - | - | ..2022-09-08
torture | ASSAULT/torture | -> | occurred | Their counsel (alleged) | lock-up | ..2022-09-08
> The magistrate asked for a medical report.
asked for | REQUEST | magistrate -> | occurred | - | - | ..2022-09-08
>
> Digha: Excise sleuths raided a riverside hut and destroyed 900 litres of illicit liquor.
raided | COERCE | Excise sleuths -> riverside hut | occurred | - | riverside hut | ..2022-09-08
destroyed | COERCE/seize or ASSAULT | Excise sleuths -> 900 litres of illicit liquor | occurred | - | riverside hut | ..2022-09-08
> The distiller fled by boat.
none
>
> Kankarbagh: Residents gheraoed the ward councillor for two hours against waterlogging.
gheraoed | PROTEST/obstruct | Residents -> ward councillor | occurred | - | Kankarbagh (IND) | "for two hours" ..2022-09-08
> She promised a pump by Sunday.
promised | AGREE | She = ward councillor -> | planned | - | - | "by Sunday" 2022-09-08..2022-09-11
>
> Fire: Three shops gutted at Exhibition Road, short circuit suspected.
none
> Traffic: the Gandhi Setu's western lane is shut for repairs till Friday.
none
> The SSP has sought an explanation from two station house officers over the escape of an undertrial, and both may be sent to the Lines.
sought an explanation | ACCUSE/investigate or REQUEST | SSP -> two station house officers | occurred | - | - | ..2022-09-08
sent to the Lines | SANCTION/expel | -> both = two station house officers | hypothetical | - | - | 2022-09-08..
