published: 2018-10-09
style: agency
region: UN

@ Bangladesh | BGD | GOV
@ first 1,100 Rohingya families | MMR | REF
@ Rohingya families | MMR | REF
@ husband | MMR | REF
@ Nur Begum | MMR | REF
@ Hundreds of refugees | MMR | REF
@ refugees | MMR | REF
@ camps | MMR | REF
@ UN refugee agency | UNO | GOV
@ army | MMR | MIL
@ villages | MMR | CVL
@ Myanmar | MMR | GOV
@ Kyaw Htin Lwin | MMR | GOV
@ aid groups | NGO | SOC
@ Canada | CAN | GOV

> Bangladesh has put off the return of the first 1,100 Rohingya families after the UN refugee agency refused to take part, saying the villages from which the army drove them are still patrolled by the men who burned them.
put off | REJECT or RETREAT | Bangladesh -> first 1,100 Rohingya families | occurred | - | - | ..2018-10-09
return | COERCE/deport or RETREAT | Bangladesh -> first 1,100 Rohingya families | planned | - | - | -
refused | REJECT | UN refugee agency -> | occurred | - | - | ..2018-10-09
drove | COERCE/deport or ASSAULT | army -> them = Rohingya families | occurred | the UN refugee agency (saying) | - | ..2018-10-09
patrolled | MOBILIZE/troops | men who burned them = army -> villages | occurred | the UN refugee agency (saying) | - | ..2018-10-09
burned | ASSAULT/destroy | men = army -> villages | occurred | the UN refugee agency (saying) | - | ..2018-10-09
> Under a deal signed in Naypyidaw in January, Myanmar undertook to receive 300 people a day and to issue them with identity cards.
signed | SUPPORT or AGREE | Myanmar -> | occurred | - | Naypyidaw (MMR) | "in January" 2018-01-01..2018-01-31
undertook | AGREE or CONCEDE | Myanmar -> | planned | - | - | ..2018-10-09
>
> In Camp 13, where women were queuing for rice cards, news of the delay was met with relief.
none
> "They killed my husband in front of me, now they promise me a house," said Nur Begum, 34, adding that she would rather drown herself than go back.
killed | ASSAULT/targeted | They = army -> husband | occurred | Nur Begum (said) | - | ..2018-10-09 | killed 1
promise | AGREE | they = Myanmar -> me = Nur Begum | planned | Nur Begum (said) | - | 2018-10-09..
? go back | REJECT | she = Nur Begum -> | denied | she = Nur Begum (adding) | - | -
> Hundreds of refugees had marched through the camp last Thursday, demanding citizenship and an international force.
marched | PROTEST/demo | Hundreds of refugees -> | occurred | - | - | "last Thursday" 2018-10-04 | crowd 100..
? demanding | REQUEST | Hundreds of refugees -> | occurred | - | - | "last Thursday" 2018-10-04
>
> Myanmar's social welfare minister, Kyaw Htin Lwin, accused aid groups of inciting the refugees to stay and denied that there were any troops in the villages.
accused | ACCUSE/allege | Kyaw Htin Lwin -> aid groups | occurred | - | - | ..2018-10-09
inciting | REQUEST | aid groups -> refugees | occurred | Kyaw Htin Lwin (accused) | - | ..2018-10-09
? troops | MOBILIZE/troops | -> villages | denied | Kyaw Htin Lwin (denied) | - | ..2018-10-09
office: Kyaw Htin Lwin | social welfare minister | Myanmar | MMR | current
> Canada on Monday pledged 22 million dollars for the camps.
pledged | AGREE | Canada -> camps | planned | - | - | "on Monday" 2018-10-08 | amount 22000000
