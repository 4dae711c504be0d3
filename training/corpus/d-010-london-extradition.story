published: 2017-12-20
style: parliamentary page
region: Western Europe
title: Written answer on extradition

@ Baroness Haldane of Strathyre | GBR | GOV
@ Romania | ROU | GOV
@ High Court | GBR | JUD
@ Lord Penhallow | GBR | LEG
@ Ovidiu Stancu | ROU | CRM
@ United Kingdom | GBR | GOV
@ court in Ploiesti | ROU | JUD
@ Committee for the Prevention of Torture | IGO | -
@ persons | - | -
@ Bucharest | ROU | GOV
@ Romanian counterpart | ROU | GOV

> Lord Penhallow asked Her Majesty's Government how many persons had been surrendered to Romania under European Arrest Warrants in the past year.
? surrendered | COERCE/deport or COOPERATE | -> persons | hypothetical | - | - | "in the past year" 2016-12-20..2017-12-20
> Baroness Haldane of Strathyre, the Minister of State, replied on 20 December that the United Kingdom had extradited 71 people to Romania in the period concerned, against 88 the year before.
extradited | COOPERATE or COERCE | United Kingdom -> Romania | occurred | Baroness Haldane of Strathyre (replied) | - | "in the period concerned" 2016-12-20..2017-12-20
office: Baroness Haldane of Strathyre | Minister of State | - | GBR | current
> The High Court, she wrote, had refused surrender in six cases since Romania was criticised by the Committee for the Prevention of Torture over the state of its prisons.
refused | REJECT | High Court -> Romania | occurred | she = Baroness Haldane of Strathyre (wrote) | - | ..2017-12-20
criticised | ACCUSE/disapprove | Committee for the Prevention of Torture -> Romania | occurred | she = Baroness Haldane of Strathyre (wrote) | - | ..2017-12-20
>
> Among those sent back was Ovidiu Stancu, whom a court in Ploiesti had sentenced in his absence to nine years for trafficking and who was detained at Luton airport in March.
sent back | COERCE/deport or COOPERATE | -> Ovidiu Stancu | occurred | she = Baroness Haldane of Strathyre (wrote, carried) | - | ..2017-12-20
sentenced | SANCTION/convict | court in Ploiesti -> Ovidiu Stancu | occurred | she = Baroness Haldane of Strathyre (wrote, carried) | Ploiesti (ROU) | ..2017-12-20
? trafficking | COERCE or ASSAULT | Ovidiu Stancu -> | occurred | court in Ploiesti (sentenced) | - | ..2017-12-20
detained | COERCE/arrest | -> Ovidiu Stancu | occurred | she = Baroness Haldane of Strathyre (wrote, carried) | Luton airport = Luton (GBR) | "in March" 2017-03-01..2017-03-31
>
> The Minister declined a request by Lord Penhallow to publish the assurances obtained from Bucharest in each case.
declined | REJECT | Minister = Baroness Haldane of Strathyre -> Lord Penhallow | occurred | - | - | ..2017-12-20
request | REQUEST | Lord Penhallow -> Minister = Baroness Haldane of Strathyre | occurred | - | - | ..2017-12-20
assurances | AGREE | Bucharest -> | occurred | - | - | ..2017-12-20
> She undertook, however, to place a summary in the Library before Easter, and she would discuss the matter with her Romanian counterpart in January.
undertook | AGREE | She = Baroness Haldane of Strathyre -> | planned | - | - | "before Easter" 2017-12-20..2018-04-01
discuss | AGREE or CONSULT | she = Baroness Haldane of Strathyre, Romanian counterpart -> | planned | - | - | "in January" 2018-01-01..2018-01-31
> The debate on hedgehogs was adjourned.
none
