published: 2018-11-22
style: agency
region: Eastern Europe
title: Pristina doubles the price of Serbian goods

@ Kosovo | KOS | GOV
@ Serbia | SRB | GOV
@ Bosnia and Herzegovina | BIH | GOV
@ Interpol | IGO | -
@ Belgrade | SRB | GOV
@ Serbian president | SRB | GOV
@ EU foreign policy chief | EUR | GOV
@ Pristina | KOS | GOV
@ Four Serb mayors | KOS | GOV
@ Several hundred people | KOS | CVL

> Kosovo raised its customs duty on goods from Serbia and from Bosnia and Herzegovina from 10 to 100 percent on Wednesday, a day after Interpol, under heavy lobbying from Belgrade, turned down its application for membership.
raised its customs duty | SANCTION/discontinue or COERCE | Kosovo -> Serbia, Bosnia and Herzegovina | occurred | - | - | "on Wednesday" 2018-11-21
lobbying | REQUEST | Belgrade -> Interpol | occurred | - | - | ..2018-11-20
turned down | REJECT | Interpol -> Kosovo | occurred | - | - | "a day after" 2018-11-20
application | REQUEST | Kosovo -> Interpol | occurred | - | - | ..2018-11-20
> "The tariff stays until Serbia recognises us," Deputy Prime Minister Arben Sylejmani said.
? recognises | SUPPORT | Serbia -> us = Kosovo | hypothetical | Arben Sylejmani (said) | - | 2018-11-22..
? stays | REJECT/yield or SANCTION | -> | planned | Arben Sylejmani (said) | - | 2018-11-22..
office: Arben Sylejmani | Deputy Prime Minister | Kosovo | KOS | current
>
> In Belgrade the Serbian president, visibly angry, promised not to answer with counter-measures but ruled out a return to the Brussels talks "as long as this madness is in force".
promised | AGREE or CONCEDE | Serbian president -> | planned | - | Belgrade (SRB) | 2018-11-22..
? counter-measures | SANCTION | Serbian president -> | denied | Serbian president (promised) | - | 2018-11-22..
ruled out | REJECT/meet | Serbian president -> | occurred | - | Belgrade (SRB) | ..2018-11-22
> Trade Minister Goran Tadin said that sales worth 42 million euros a month had stopped overnight.
stopped | SANCTION/discontinue | -> | occurred | Goran Tadin (said) | - | "overnight" 2018-11-21..2018-11-22
office: Goran Tadin | Trade Minister | Serbia | SRB | current
>
> Four Serb mayors in northern Kosovo resigned on Thursday and announced that they were breaking off all contact with Pristina.
resigned | RETREAT/resign | Four Serb mayors -> | occurred | - | northern Kosovo (KOS) | "on Thursday" 2018-11-22
breaking off all contact | SANCTION/withdraw | they = Four Serb mayors -> Pristina | occurred | they = Four Serb mayors (announced) | - | 2018-11-22
> Several hundred people rallied in North Mitrovica, where shops were shut.
rallied | PROTEST/demo | Several hundred people -> | occurred | - | North Mitrovica (KOS) | ..2018-11-22
? shut | PROTEST/strike or PROTEST | -> | occurred | - | North Mitrovica (KOS) | ..2018-11-22
> The EU foreign policy chief told Kosovo to revoke the decision "immediately", a demand that its government rebuffed within hours.
told | REQUEST/yield | EU foreign policy chief -> Kosovo | occurred | - | - | ..2018-11-22
? revoke | CONCEDE | Kosovo -> | hypothetical | EU foreign policy chief (told) | - | 2018-11-22..
rebuffed | REJECT/yield | government = Kosovo -> EU foreign policy chief | occurred | - | - | ..2018-11-22
