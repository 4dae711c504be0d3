published: 2023-05-02
style: agency
region: East Asia

@ Taiwan | TWN | GOV
@ Taipei | TWN | GOV
@ technical mission of 22 farm advisers | TWN | GOV
@ government in Palikora | - | GOV
@ Sotiro Halaki | - | GOV
@ decision | - | GOV
@ Beijing | CHN | GOV
@ Shanghai | CHN | GOV
@ China | CHN | GOV
@ spokeswoman for the Chinese foreign ministry | CHN | GOV
@ anyone | - | UNK
@ opposition | - | OPP
@ Canberra | AUS | GOV
@ Wellington | NZL | GOV

> Taiwan severed relations with a Pacific ally of 38 years on Tuesday, hours before the government in Palikora announced that it would recognise Beijing and after, Taipei said, the island had asked for 90 million dollars that it was not willing to pay.
severed | SANCTION/discontinue | Taiwan -> government in Palikora | occurred | - | - | "on Tuesday" 2023-05-02
recognise | AGREE or SUPPORT | government in Palikora -> Beijing | planned | the government in Palikora (announced) | - | 2023-05-02..
asked for | REQUEST/assist | island = government in Palikora -> | occurred | Taipei (said) | - | ..2023-05-02 | amount 90000000 USD
not willing to pay | REJECT/assist | it = Taipei -> | occurred | Taipei (said) | - | ..2023-05-02
> Staff of the embassy lowered the flag at noon; a technical mission of 22 farm advisers is to leave within the month.
leave | CONCEDE or SANCTION or RETREAT | technical mission of 22 farm advisers -> | planned | - | - | "within the month" 2023-05-02..2023-05-31
>
> Premier Sotiro Halaki, who visited Shanghai in March on what his office described as a fishing trip, denied having taken money from anyone.
visited | CONSULT/visit | Sotiro Halaki -> Shanghai | occurred | - | Shanghai (CHN) | "in March" 2023-03-01..2023-03-31
? taken money | AID or COOPERATE | Sotiro Halaki -> anyone | denied | Sotiro Halaki (denied) | - | ..2023-05-02
office: Sotiro Halaki | Premier | - | - | current
> "We choose our friends by looking at the map of the future," he said, thanking China for a promised stadium, two patrol boats and 40 scholarships.
thanking | SUPPORT | he = Sotiro Halaki -> China | occurred | - | - | ..2023-05-02
promised | AGREE | China -> | planned | he = Sotiro Halaki (said) | - | -
> The opposition has tabled a motion of no confidence and called a march for Sunday.
motion of no confidence | REQUEST/change or REJECT | opposition -> | occurred | - | - | ..2023-05-02
march | PROTEST/demo | opposition -> | planned | - | - | "for Sunday" 2023-05-07
>
> A spokeswoman for the Chinese foreign ministry praised the decision, while Canberra and Wellington voiced concern that it might lead to a security pact.
praised | SUPPORT | spokeswoman for the Chinese foreign ministry -> decision | occurred | - | - | ..2023-05-02
voiced concern | ACCUSE/disapprove | Canberra, Wellington -> | occurred | - | - | ..2023-05-02
pact | AGREE | -> | hypothetical | Canberra and Wellington (voiced concern) | - | 2023-05-02..
