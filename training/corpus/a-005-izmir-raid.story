published: 2015-10-23
style: local daily
region: Turkey

@ Gendarmerie | TUR | COP
@ 22 people | - | -
@ Syrian refugees | SYR | REF
@ Ekrem Tuncay | TUR | GOV
@ newspaper Kıyı | TUR | JRN
@ Gülnur Aksoy | TUR | OPP
@ officers | TUR | COP
@ Aegean Bar Association | TUR | JUD
@ governor's office | TUR | GOV
@ coast guard | TUR | MIL
@ 61 people | - | REF
@ court in Manisa | TUR | JUD
@ smuggler | TUR | CRM
@ skipper | TUR | CRM
@ Iraqi family | IRQ | REF

> Gendarmerie teams swooped on three tea gardens in Menemen before dawn and took 22 people into custody, most of them boatmen and rubber-dinghy dealers.
swooped | COERCE or ASSAULT | Gendarmerie teams = Gendarmerie -> | occurred | - | Menemen (TUR) | ..2015-10-23
took | COERCE/arrest | Gendarmerie teams = Gendarmerie -> 22 people | occurred | - | Menemen (TUR) | ..2015-10-23 | arrested 22
> They are suspected of having carried Syrian refugees to Lesbos for 1,200 dollars a head.
suspected | ACCUSE/allege | -> They = 22 people | occurred | - | - | ..2015-10-23
? carried | COOPERATE | They = 22 people -> Syrian refugees | uncertain | (suspected) | - | ..2015-10-23
>
> District Governor Ekrem Tuncay said the raid had nothing to do with the election.
raid | COERCE or ASSAULT | -> | occurred | Ekrem Tuncay (said) | - | ..2015-10-23
office: Ekrem Tuncay | District Governor | Menemen | TUR | current
> He also denied that the newspaper Kıyı had been closed on his orders.
closed | COERCE/censor | his = Ekrem Tuncay -> newspaper Kıyı | denied | He = Ekrem Tuncay (denied) | - | ..2015-10-23
>
> "That is simply false," countered lawyer Gülnur Aksoy of the Aegean Bar Association.
? countered | REJECT | Gülnur Aksoy -> | occurred | - | - | ..2015-10-23
> "Two officers came, sealed the printing room and confiscated the plates.
sealed | COERCE/censor or COERCE | officers -> | occurred | Gülnur Aksoy (countered, carried) | printing room | ..2015-10-23
confiscated | COERCE/seize | officers -> | occurred | Gülnur Aksoy (countered, carried) | printing room | ..2015-10-23
> They showed no paper."
none
> The bar will sue the governor's office on Monday, she announced.
sue | ACCUSE/investigate | bar = Aegean Bar Association -> governor's office | planned | she = Gülnur Aksoy (announced) | - | "on Monday" 2015-10-26
>
> The coast guard, for its part, rescued 61 people off Dikili last week; a child drowned.
rescued | AID | coast guard -> 61 people | occurred | - | Dikili (TUR) | "last week" 2015-10-12..2015-10-18
> In September a court in Manisa sentenced a smuggler to eleven years in prison after a boat sank with nineteen aboard.
sentenced | SANCTION/convict | court in Manisa -> smuggler | occurred | - | Manisa (TUR) | "In September" 2015-09-01..2015-09-30
> Rain is expected at the weekend.
none
> An Iraqi family of five is said to have been robbed and left on an islet by their skipper; the coast guard is still checking the tale.
robbed | COERCE/seize or ASSAULT | skipper -> Iraqi family | uncertain | (is said to) | islet | ..2015-10-23
