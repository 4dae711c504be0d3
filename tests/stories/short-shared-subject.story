# Coordinated verbs share the subject of the first, and each keeps its own object.
published: 2021-02-24
checks: actors

> Ecuador recalled its ambassador, suspended trade talks with Peru and banned flights from Lima.
recalled | SANCTION/withdraw or RETREAT | Ecuador -> ambassador | occurred | - | - | ..2021-02-24
suspended | SANCTION or REJECT | Ecuador -> Peru | occurred | - | - | ..2021-02-24
banned | COERCE/restrict or SANCTION | Ecuador -> flights | occurred | - | - | ..2021-02-24
> Soldiers surrounded the newspaper's office and arrested four reporters.
? surrounded | COERCE or ASSAULT or MOBILIZE | Soldiers -> newspaper's office | occurred | - | - | ..2021-02-24
arrested | COERCE/arrest | Soldiers -> four reporters = reporters | occurred | - | - | ..2021-02-24
> The foreign minister flew to Amman, met King Abdullah and signed a trade deal.
flew | CONSULT/visit | foreign minister -> Amman | occurred | - | Amman (JOR) | ..2021-02-24
met | CONSULT | foreign minister, King Abdullah = Abdullah -> | occurred | - | Amman (JOR) | ..2021-02-24
signed | SUPPORT or AGREE | foreign minister -> | occurred | - | - | ..2021-02-24
