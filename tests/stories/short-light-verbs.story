# Light verbs: the noun says what happened, the verb only that it did; its subject acts.
published: 2022-09-30
checks: mode actors status

> The interior ministers of Ghana and Togo held talks in Lomé on Thursday.
talks | CONSULT | interior ministers of Ghana and Togo = interior ministers -> | occurred | - | Lomé (TGO) | "on Thursday" 2022-09-29
> Rebels carried out an attack on a bridge near Beni.
attack | ASSAULT | Rebels -> bridge | occurred | - | Beni (COD) | ..2022-09-30
> Canada imposed sanctions on two Haitian politicians.
sanctions | SANCTION | Canada -> two Haitian politicians | occurred | - | - | ..2022-09-30
> The defence secretary paid a visit to the Philippines.
visit | CONSULT/visit | defence secretary -> Philippines | occurred | - | Philippines (PHL) | ..2022-09-30
> Nurses will stage a strike next Monday.
strike | PROTEST/strike | Nurses -> | planned | - | - | "next Monday" 2022-10-03
