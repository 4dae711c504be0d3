published: 2018-10-09
style: agency
region: UN

@ Bangladesh | BGD | GOV
@ Rohingya families | MMR | REF
@ UN refugee agency | UNO | REF
@ army | MMR | MIL
@ men | MMR | UNK
@ villages | MMR | CVL
@ Myanmar | MMR | GOV
@ 300 people | MMR | REF
@ husband | MMR | CVL
@ Nur Begum | MMR | REF
@ Hundreds of refugees | MMR | REF
@ Kyaw Htin Lwin | MMR | GOV
@ aid groups | NGO | SOC
@ refugees | MMR | REF
@ troops | MMR | MIL
@ Canada | CAN | GOV
@ camps | BGD | REF

> Bangladesh has put off the return of the first 1,100 Rohingya families after the UN refugee agency refused to take part, saying the villages from which the army drove them are still patrolled by the men who burned them.
put off | REJECT | Bangladesh -> Rohingya families | occurred | - | - | ..2018-10-09
refused | REJECT/assist | UN refugee agency -> Bangladesh | occurred | - | - | ..2018-10-09
drove | COERCE/deport or ASSAULT | army -> them = Rohingya families | occurred | UN refugee agency (saying) | - | ..2018-10-09
patrolled | MOBILIZE or COERCE | men -> villages | occurred | UN refugee agency (saying) | - | ..2018-10-09
burned | ASSAULT/destroy | men -> villages | occurred | UN refugee agency (saying) | - | ..2018-10-09
> Under a deal signed in Naypyidaw in January, Myanmar undertook to receive 300 people a day and to issue them with identity cards.
signed | SUPPORT or AGREE | Myanmar -> | occurred | - | Naypyidaw (MMR) | "in January" 2018-01-01..2018-01-31
undertook | AGREE | Myanmar -> 300 people | occurred | - | - | "in January" 2018-01-01..2018-01-31
? issue | AGREE or AID | Myanmar -> 300 people | planned | - | - | 2018-01-01..
>
> In Camp 13, where women were queuing for rice cards, news of the delay was met with relief.
none
> "They killed my husband in front of me, now they promise me a house," said Nur Begum, 34, adding that she would rather drown herself than go back.
killed | ASSAULT | They = army -> husband | occurred | Nur Begum (said) | - | ..2018-10-09
promise | AGREE | they = Myanmar -> me = Nur Begum | planned | Nur Begum (said) | - | 2018-10-09..
? go back | REJECT or RETREAT | she = Nur Begum -> | denied | Nur Begum (adding) | - | 2018-10-09..
> Hundreds of refugees had marched through the camp last Thursday, demanding citizenship and an international force.
marched | PROTEST/demo | Hundreds of refugees -> | occurred | - | the camp = Camp 13 (BGD) | "last Thursday" 2018-10-04
>
> Myanmar's social welfare minister, Kyaw Htin Lwin, accused aid groups of inciting the refugees to stay and denied that there were any troops in the villages.
accused | ACCUSE/allege | Kyaw Htin Lwin -> aid groups | occurred | - | - | ..2018-10-09
inciting | REQUEST or COERCE | aid groups -> refugees | occurred | Kyaw Htin Lwin (accused) | - | ..2018-10-09
troops | MOBILIZE/troops | troops -> | denied | Kyaw Htin Lwin (denied) | - | ..2018-10-09
office: Kyaw Htin Lwin | social welfare minister | Myanmar | MMR | current
> Canada on Monday pledged 22 million dollars for the camps.
pledged | AGREE | Canada -> camps | planned | - | - | "on Monday" 2018-10-08
