published: 2017-06-09
style: state agency
region: Gulf

@ armed faction in Iraq | IRQ | PRM
@ State of Qatar | QAT | GOV
@ source | QAT | GOV
@ Bahrain | BHR | GOV
@ Qatari families | QAT | CVL
@ 140 students | QAT | EDU
@ Bahraini interior ministry | BHR | GOV
@ Qatar | QAT | GOV
@ emir of Kuwait | KWT | GOV
@ Emir | QAT | GOV
@ Kuwait | KWT | GOV
@ Oman | OMN | GOV
@ Turkish parliament | TUR | LEG
@ Iran | IRN | GOV
@ Doha | QAT | GOV

> DOHA — An official source at the Ministry of Foreign Affairs categorically denied what certain media outlets published on Thursday concerning the payment of a ransom to an armed faction in Iraq.
payment | CONCEDE or AID | -> armed faction in Iraq | denied | An official source at the Ministry of Foreign Affairs (denied) | - | ..2017-06-09
>
> The source affirmed that the State of Qatar neither paid nor was asked to pay.
? asked | REQUEST | -> State of Qatar | denied | The source = An official source at the Ministry of Foreign Affairs (affirmed) | - | ..2017-06-09
>
> The source condemned the decision of Bahrain to expel Qatari families within fourteen days, describing it as a violation of all conventions.
condemned | ACCUSE/disapprove | source -> Bahrain | occurred | - | - | ..2017-06-09
expel | COERCE/deport or SANCTION | Bahrain -> Qatari families | planned | The source = An official source at the Ministry of Foreign Affairs (condemned) | - | "within fourteen days" 2017-06-09..2017-06-23
> Sami al-Dosari, chairman of the National Human Rights Committee, said that 140 students had been barred from sitting their examinations in Manama.
barred | COERCE/restrict | -> 140 students | occurred | Sami al-Dosari (said) | Manama (BHR) | ..2017-06-09
office: Sami al-Dosari | chairman | National Human Rights Committee | QAT | current
> The Bahraini interior ministry has declared sympathy with Qatar a crime punishable by five years' imprisonment.
declared | COERCE/censor or THREATEN | Bahraini interior ministry -> Qatar | occurred | - | - | ..2017-06-09
>
> His Highness the Emir received on Wednesday his brother the emir of Kuwait, and they discussed fraternal relations.
received | CONSULT/visit | emir of Kuwait -> Emir | occurred | - | - | "on Wednesday" 2017-06-07
? discussed | CONSULT | Emir, emir of Kuwait -> | occurred | - | - | "on Wednesday" 2017-06-07
> Kuwait is mediating between the parties, supported by Oman.
mediating | CONSULT/third-party | Kuwait -> | occurred | - | - | ..2017-06-09
? supported | SUPPORT | Oman -> Kuwait | occurred | - | - | ..2017-06-09
> The Turkish parliament approved on the same day the stationing of additional Turkish soldiers at the Tariq base, while Iran sent five cargo planes of vegetables to Doha.
approved | SUPPORT or AGREE | Turkish parliament -> | occurred | - | - | "on the same day" 2017-06-07
sent | AID | Iran -> Doha | occurred | - | Doha (QAT) | ..2017-06-09
