published: 2019-05-14
style: local daily
region: Ecuador

@ Attorney General's Office | ECU | JUD
@ prosecutors | ECU | JUD
@ Wilson Andrade | ECU | ELI
@ Constructora Vialandes | ECU | BUS
@ National Assembly | ECU | LEG
@ Paulina Yépez | ECU | LEG
@ Iván Cedeño | ECU | JUD
@ defence lawyers | ECU | CVL
@ Marco Tulio Reyes | ECU | BUS
@ ministry | ECU | GOV

> The Attorney General's Office on Monday charged former transport minister Wilson Andrade with taking bribes from Constructora Vialandes in return for three road contracts awarded in 2014.
charged | ACCUSE/allege | Attorney General's Office -> Wilson Andrade | occurred | - | - | "on Monday" 2019-05-13
taking bribes | AID | Constructora Vialandes -> Wilson Andrade | occurred | Attorney General's Office (charged) | - | ..2019-05-13
? awarded | AGREE or COOPERATE | Wilson Andrade -> Constructora Vialandes | occurred | - | - | "in 2014" 2014-01-01..2014-12-31
office: Wilson Andrade | transport minister | - | ECU | former
> According to the indictment, an engineer of the firm, Marco Tulio Reyes, handed over 1.2 million dollars in a Guayaquil car park.
handed over | AID | Marco Tulio Reyes -> | occurred | the indictment (According to) | Guayaquil (ECU) | ..2019-05-13 | amount 1200000 USD
> Reyes, arrested in Panama last month, is cooperating with prosecutors.
arrested | COERCE/arrest | -> Reyes = Marco Tulio Reyes | occurred | - | Panama (PAN) | "last month" 2019-04-01..2019-04-30
cooperating | COOPERATE | Reyes = Marco Tulio Reyes -> prosecutors | occurred | - | - | ..2019-05-14
>
> Andrade has denied wrongdoing through his defence lawyers, who claim that their client is the victim of political persecution.
denied | REJECT | Andrade = Wilson Andrade -> | occurred | - | - | ..2019-05-14
claim | ACCUSE/disapprove | defence lawyers -> | occurred | - | - | ..2019-05-14
? persecution | COERCE | -> their client = Wilson Andrade | occurred | defence lawyers (claim) | - | ..2019-05-14
> They have asked Judge Iván Cedeño to step aside, citing his friendship with an assembly member, and say they will appeal if he refuses.
asked | REQUEST/yield | They = defence lawyers -> Iván Cedeño | occurred | - | - | ..2019-05-14
appeal | REJECT or ACCUSE | they = defence lawyers -> | hypothetical | They = defence lawyers (say) | - | 2019-05-14..
? refuses | REJECT/yield | he = Iván Cedeño -> | hypothetical | They = defence lawyers (say) | - | 2019-05-14..
office: Iván Cedeño | Judge | - | ECU | current
>
> The National Assembly meanwhile voted 71 to 40 to open an inquiry of its own, to be chaired by Paulina Yépez, who last year alleged that the ministry had hidden audit reports.
open an inquiry | ACCUSE/investigate | National Assembly -> | occurred | - | - | ..2019-05-14
alleged | ACCUSE/allege | Paulina Yépez -> ministry | occurred | - | - | "last year" 2018-01-01..2018-12-31
hidden | COERCE or ACCUSE | ministry -> | occurred | Paulina Yépez (alleged) | - | ..2018-12-31
> Ecuador's bonds were little changed.
none
