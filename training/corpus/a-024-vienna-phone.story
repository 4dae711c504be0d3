published: 2022-02-08
style: agency
region: Iran, Israel

@ Iran's top diplomat | IRN | GOV
@ British foreign secretary | GBR | GOV
@ delegations | - | GOV
@ Vienna | AUT | GOV
@ London | GBR | GOV
@ Washington | USA | GOV
@ Kaveh Farahani | IRN | GOV
@ United States | USA | GOV
@ South Korea | KOR | GOV
@ Iranian banks | IRN | BUS
@ Israel's defence minister | ISR | GOV
@ Manama | BHR | GOV
@ Bahrain | BHR | GOV
@ Israel | ISR | GOV
@ Lawmakers in Tehran | IRN | LEG
@ inspectors | UNO | GOV

> Iran's top diplomat spoke by telephone with the British foreign secretary on Monday as delegations returned to Vienna for what all of them call the final stretch.
spoke by telephone | CONSULT/phone | Iran's top diplomat, British foreign secretary -> | occurred | - | - | "on Monday" 2022-02-07
? returned | CONSULT/multilateral | delegations -> Vienna | occurred | - | Vienna (AUT) | ..2022-02-08
>
> The Iranian readout, carried by IRNA, said London promised to pay an old debt for undelivered tanks; the Foreign Office made no mention of money.
promised | AGREE | London -> | planned | IRNA (carried) > The Iranian readout (said) | - | 2022-02-08..
> A spokeswoman, pressed on the point, said no date had been fixed and no such promise given.
promise | AGREE | -> | denied | A spokeswoman (said) | - | ..2022-02-08
>
> Washington on Friday restored waivers that let foreign firms work at the Bushehr reactor, a gesture which Iranian negotiator Kaveh Farahani described as "good but not enough".
restored | CONCEDE or RETREAT | Washington -> | occurred | - | - | "on Friday" 2022-02-04
office: Kaveh Farahani | negotiator | - | IRN | current
> He demanded guarantees that the United States will not leave the accord again, as it did in 2018.
demanded | REQUEST | He = Kaveh Farahani -> United States | occurred | - | - | ..2022-02-08
? leave | REJECT or SANCTION | United States -> | hypothetical | He = Kaveh Farahani (demanded) | - | 2022-02-08..
? did | REJECT or SANCTION | it = United States -> | occurred | - | - | "in 2018" 2018-01-01..2018-12-31
> South Korea has reportedly agreed to unfreeze part of seven billion dollars held for Iranian banks; officials in Seoul would neither confirm nor deny it.
agreed | AGREE or CONCEDE | South Korea -> Iranian banks | uncertain | (reportedly) | - | ..2022-02-08
? held | COERCE/seize or SANCTION | South Korea -> Iranian banks | occurred | - | - | ..2022-02-08
>
> Israel's defence minister, who landed in Manama last Wednesday and signed a security pact with Bahrain, repeated that Israel would not be bound by any agreement.
landed | CONSULT/visit | Israel's defence minister -> Manama | occurred | - | Manama (BHR) | "last Wednesday" 2022-02-02
signed | SUPPORT or AGREE | Israel's defence minister, Bahrain -> | occurred | - | Manama (BHR) | ..2022-02-08
? bound | REJECT | Israel -> | planned | Israel's defence minister (repeated) | - | 2022-02-08..
> Lawmakers in Tehran threatened to block inspectors from the centrifuge halls.
threatened | THREATEN/restrict | Lawmakers in Tehran -> inspectors | occurred | - | - | ..2022-02-08
