published: 2025-01-28
style: business wire
region: Syria, Gulf, Turkey

@ new authorities | SYR | GOV
@ Russian company | RUS | BUS
@ Damascus | SYR | GOV
@ Russian grain exporters | RUS | BUS
@ Ukraine | UKR | GOV
@ EU foreign ministers | EUR | GOV
@ United States | USA | GOV
@ Qatar | QAT | GOV
@ civil servants | SYR | LAB
@ port workers | SYR | LAB
@ Turkish Airlines | TUR | BUS
@ Saudi Arabian delegation | SAU | GOV

> Syria's new authorities have torn up the contract under which a Russian company ran the port of Tartus, two customs officials and a shipping agent said.
torn up | SANCTION/discontinue or REJECT | new authorities -> Russian company | occurred | two customs officials (said) | Tartus (SYR) | ..2025-01-28
> Income will go to the state from now on.
none
> There was no comment from the firm; Moscow's trade mission told Interfax that it "had received no notice of cancellation".
? cancellation | SANCTION/discontinue or REJECT | -> | denied | Interfax (told) > Moscow's trade mission (told) | - | ..2025-01-28
>
> Acting Trade Minister Anas Zeitoun denied that Damascus was buying no more Russian wheat.
? buying | COOPERATE or SANCTION | Damascus -> | denied | Anas Zeitoun (denied) | - | ..2025-01-28
office: Anas Zeitoun | Trade Minister | - | SYR | acting
> "We trade with everybody," he said.
none
> Russian grain exporters suspended shipments in December because of unpaid bills, while Ukraine delivered 500 tonnes of flour as a gift.
suspended | SANCTION/discontinue | Russian grain exporters -> | occurred | - | - | "in December" 2024-12-01..2024-12-31
delivered | AID | Ukraine -> | occurred | - | - | ..2025-01-28
>
> EU foreign ministers agreed on Monday to ease sanctions on energy and transport, step by step.
agreed | AGREE or CONCEDE or SUPPORT | EU foreign ministers -> | occurred | - | - | "on Monday" 2025-01-27
ease | CONCEDE | EU foreign ministers -> | planned | - | - | 2025-01-28..
> The United States has already exempted fuel purchases for six months.
exempted | CONCEDE | United States -> | occurred | - | - | ..2025-01-28
> Qatar plans to finance a pay rise for civil servants, but has reportedly hesitated to transfer the money for fear of breaching American rules.
finance | AGREE | Qatar -> civil servants | planned | - | - | 2025-01-28..
? hesitated | REJECT | Qatar -> | uncertain | (reportedly) | - | ..2025-01-28
>
> Some 400 port workers laid off last week staged a sit-in before the Latakia governorate on Sunday, demanding their jobs back.
sit-in | PROTEST/demo | port workers -> | occurred | - | Latakia (SYR) | "on Sunday" 2025-01-26 | crowd 400
? demanding | REQUEST | port workers -> | occurred | - | Latakia (SYR) | "on Sunday" 2025-01-26
> Turkish Airlines resumed flights to the capital after thirteen years, and a Saudi Arabian delegation toured the refinery at Banias.
resumed | COOPERATE or SUPPORT or CONCEDE | Turkish Airlines -> capital = Damascus | occurred | - | - | ..2025-01-28
toured | CONSULT/visit | Saudi Arabian delegation -> | occurred | - | Banias (SYR) | ..2025-01-28
> The pound strengthened to 9,900 per dollar on the parallel market.
none
