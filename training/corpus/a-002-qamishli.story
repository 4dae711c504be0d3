published: 2013-09-05
style: opposition site
region: Syria

@ Merchants | SYR | BUS
@ security forces | SYR | GOV
@ four students | SYR | EDU
@ Hasan Derki | SYR | EDU
@ governor | SYR | GOV
@ tribal elders | SYR | SOC
@ Nobody | - | -
@ student | SYR | EDU
@ helicopters | SYR | MIL
@ wheat silos | SYR | AGR
@ Turkish Red Crescent | TUR | NGO
@ displaced families | SYR | REF
@ Turkish officer | TUR | MIL
@ regime's envoy | SYR | GOV
@ Kurdish council | SYR | OPP
@ Armour | SYR | MIL
@ boys of seventeen | SYR | CVL

> QAMISHLI: The town woke on Thursday to shuttered shops.
shuttered | PROTEST/strike | -> | occurred | - | QAMISHLI = Qamishli (SYR) | "on Thursday" 2013-09-05
> Merchants are answering the arrest of four students, dragged from a bus by the security forces at the southern roundabout two days ago.
? answering | PROTEST | Merchants -> | occurred | - | - | 2013-09-05
arrest | COERCE/arrest | security forces -> four students | occurred | - | southern roundabout | "two days ago" 2013-09-03
> One of them, Hasan Derki, has allegedly been tortured in the cells of Military Security; our correspondent could not verify this with his family.
tortured | ASSAULT/torture | -> Hasan Derki | uncertain | (allegedly) | cells of Military Security | 2013-09-03..2013-09-05
> The governor, received by tribal elders on Wednesday night, denied everything.
received | CONSULT/visit | governor -> tribal elders | occurred | - | - | "on Wednesday night" 2013-09-04
? denied | REJECT | governor -> | occurred | - | - | "on Wednesday night" 2013-09-04
> Nobody had been taken from any bus, he told them, and no student had been harmed.
taken | COERCE/arrest | -> Nobody | denied | he = governor (told) | - | ..2013-09-05
harmed | ASSAULT | -> student | denied | he = governor (told) | - | ..2013-09-05
>
> The Local Coordination Bureau claims that helicopters dropped barrels on the wheat silos at Tal Brak the same evening.
dropped barrels | ASSAULT/aerial | helicopters -> wheat silos | occurred | The Local Coordination Bureau (claims) | Tal Brak (SYR) | "the same evening" 2013-09-04
> State television says the silos caught fire by themselves.
none
>
> Across the border, the Turkish Red Crescent handed out tents and blankets to some 300 displaced families in Nusaybin.
handed out | AID | Turkish Red Crescent -> displaced families | occurred | - | Nusaybin (TUR) | ..2013-09-05
> Rumours that a Turkish officer met the regime's envoy in the town were refuted by the Kurdish council: no such meeting, it said, took place.
met | CONSULT | Turkish officer, regime's envoy -> | denied | the Kurdish council (refuted) | - | ..2013-09-05
? refuted | REJECT | Kurdish council -> | occurred | - | - | ..2013-09-05
> Bread has reached 90 pounds.
none
>
> Armour has been massing at the airport since Monday, apparently to keep the road to Hasakah open, and boys of seventeen are being drafted at checkpoints.
massing | MOBILIZE/weapons | Armour -> | occurred | - | airport | "since Monday" 2013-09-02..2013-09-05
drafted | MOBILIZE/troops | -> boys of seventeen | occurred | - | checkpoints | ..2013-09-05
