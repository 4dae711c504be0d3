published: 2021-03-11
style: broadcaster site
region: Solomon Islands / Pacific
title: Honiara and Canberra sign coast patrol accord

@ Solomon Islands | SLB | GOV
@ Australia | AUS | GOV
@ Jeffrey Manesia | SLB | GOV
@ Selwyn Kuru | SLB | OPP
@ Malaita provincial assembly | SLB | LEG
@ national government | SLB | GOV
@ police | SLB | COP
@ two Vietnamese fishing boats | VNM | BUS

> Solomon Islands and Australia have signed an accord on patrolling the country's northern waters, ending eight months of talks.
signed | SUPPORT or AGREE | Solomon Islands, Australia -> | occurred | - | - | ..2021-03-11
? talks | CONSULT | Solomon Islands, Australia -> | occurred | - | - | "eight months" ..2021-03-11
>
> Australian High Commissioner Bronwyn Tait said her country would provide two patrol boats and train 60 officers by the end of next year.
provide | AGREE or AID | country = Australia -> | planned | Bronwyn Tait (said) | - | "by the end of next year" 2021-03-11..2022-12-31
train | AGREE or AID | country = Australia -> | planned | Bronwyn Tait (said) | - | "by the end of next year" 2021-03-11..2022-12-31
office: Bronwyn Tait | High Commissioner | Australia | AUS | current
> Police Minister Jeffrey Manesia praised Canberra as "a neighbour that turns up".
praised | SUPPORT | Jeffrey Manesia -> Canberra = Australia | occurred | - | - | ..2021-03-11
office: Jeffrey Manesia | Police Minister | Solomon Islands | SLB | current
>
> But opposition MP Selwyn Kuru says the text was never shown to parliament, and he wants the minister to table it before the House rises on Friday.
never shown | ACCUSE/disapprove | Selwyn Kuru -> minister = Jeffrey Manesia | occurred | Selwyn Kuru (says) | - | ..2021-03-11
wants | REQUEST/change | he = Selwyn Kuru -> minister = Jeffrey Manesia | occurred | - | - | ..2021-03-11
> The Malaita provincial assembly went further: it rejected the accord outright on Wednesday and called on the national government to renegotiate.
rejected | REJECT | Malaita provincial assembly -> national government | occurred | - | - | "on Wednesday" 2021-03-10
called on | REQUEST/change | it = Malaita provincial assembly -> national government | occurred | - | - | "on Wednesday" 2021-03-10
>
> In February police seized two Vietnamese fishing boats off Ontong Java and detained their 31 crew.
seized | COERCE/seize | police -> two Vietnamese fishing boats | occurred | - | Ontong Java (SLB) | "In February" 2021-02-01..2021-02-28
detained | COERCE/arrest | police -> their 31 crew = two Vietnamese fishing boats | occurred | - | Ontong Java (SLB) | "In February" 2021-02-01..2021-02-28 | arrested 31
>
> The rugby sevens squad, meanwhile, flew to Hong Kong for its first meeting with Samoa since 2017.
none
