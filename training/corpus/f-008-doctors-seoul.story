published: 2024-02-22
style: broadcaster site
region: East Asia

@ South Korea's government | KOR | GOV
@ health ministry | KOR | GOV
@ Ahn Sang-woo | KOR | GOV
@ striking trainee doctors | KOR | MED
@ trainee doctors | KOR | MED
@ one hospital in the capital | KOR | MED
@ doctors | KOR | MED
@ woman in labour | KOR | CVL
@ civilians | KOR | CVL
@ Patients' groups | KOR | CVL
@ Police | KOR | COP
@ raid | KOR | COP
@ Korean Residents' Union | KOR | LAB
@ six of its leaders | KOR | LAB
@ Baek Jun-seo | KOR | LAB
@ both sides | - | UNK
@ military clinic | KOR | MIL

> South Korea's government has ordered striking trainee doctors back to work by the end of the month, warning that those who stay away will lose their licences and may be prosecuted.
ordered | REQUEST or COERCE | South Korea's government -> striking trainee doctors | occurred | - | - | ..2024-02-22
striking | PROTEST/strike | trainee doctors -> | occurred | - | - | ..2024-02-22
warning | THREATEN | South Korea's government -> striking trainee doctors | occurred | - | - | ..2024-02-22
lose | SANCTION or COERCE | -> those = striking trainee doctors | hypothetical | South Korea's government (warning) | - | 2024-02-22..
prosecuted | ACCUSE/allege or COERCE | -> those = striking trainee doctors | hypothetical | South Korea's government (warning) | - | 2024-02-22..
> Some 7,800 of them walked out on Tuesday over a plan to admit 2,000 more medical students a year.
walked out | PROTEST/strike | Some 7,800 of them = striking trainee doctors -> | occurred | - | - | "on Tuesday" 2024-02-20 | crowd 7800
> Operations have been put off in Seoul, Daegu and Busan, and one hospital in the capital turned away a woman in labour.
? turned away | REJECT/assist | one hospital in the capital -> woman in labour | occurred | - | capital = Seoul (KOR) | ..2024-02-22
>
> Police raided the offices of the Korean Residents' Union on Thursday, seizing phones and computers, after the health ministry filed a complaint against six of its leaders.
raided | COERCE/seize | Police -> Korean Residents' Union | occurred | - | - | "on Thursday" 2024-02-22
seizing | COERCE/seize | Police -> Korean Residents' Union | occurred | - | - | "on Thursday" 2024-02-22
complaint | ACCUSE/allege | health ministry -> six of its leaders | occurred | - | - | ..2024-02-22
> The union's chairman, Baek Jun-seo, called the raid "a declaration of war on the young" and vowed that no member would yield to blackmail.
called | ACCUSE/disapprove | Baek Jun-seo -> raid | occurred | - | - | ..2024-02-22
vowed | REJECT/yield or AGREE | Baek Jun-seo -> | planned | - | - | 2024-02-22..
office: Baek Jun-seo | chairman | Korean Residents' Union | KOR | current
>
> Patients' groups have appealed to both sides to compromise.
appealed | REQUEST | Patients' groups -> both sides | occurred | - | - | ..2024-02-22
> Prime Minister Ahn Sang-woo, who visited a military clinic that has begun to treat civilians, hinted that the figure of 2,000 could be lowered if the doctors returned first.
visited | CONSULT/visit | Ahn Sang-woo -> military clinic | occurred | - | - | ..2024-02-22
treat | AID | military clinic -> civilians | occurred | - | - | ..2024-02-22
lowered | CONCEDE | -> | hypothetical | Ahn Sang-woo (hinted) | - | 2024-02-22..
? returned | CONCEDE or RETREAT | doctors -> | hypothetical | Ahn Sang-woo (hinted) | - | 2024-02-22..
office: Ahn Sang-woo | Prime Minister | South Korea | KOR | current
