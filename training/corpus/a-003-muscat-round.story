published: 2014-11-20
style: wire brief
region: Iran, Gulf
title: Tehran: no letter from Riyadh

@ Iran | IRN | GOV
@ Saudi Arabia | SAU | GOV
@ emissary | SAU | GOV
@ Riyadh | SAU | GOV
@ Tehran | IRN | GOV
@ Deputy foreign ministers of Iran and six world powers | - | GOV
@ Oman | OMN | GOV
@ hardline deputies | IRN | LEG
@ negotiating team | IRN | GOV
@ head | IRN | GOV
@ two foreign ministers | - | GOV

> Iran has rejected reports that it received a secret letter from Saudi Arabia through Omani mediators ahead of the nuclear round in Muscat.
? rejected | REJECT | Iran -> | occurred | - | - | ..2014-11-20
received | CONSULT | it = Iran, Saudi Arabia -> | denied | Iran (rejected reports) | - | ..2014-11-20
>
> The semi-official agency ISNA on Thursday quoted the head of the ministry's Gulf desk, Behrouz Sadeghi, as saying that "neither a letter nor an emissary" had come from Riyadh.
? come | CONSULT/visit | emissary -> | denied | ISNA (quoted) > Behrouz Sadeghi (saying) | - | ..2014-11-20
office: Behrouz Sadeghi | head | ministry's Gulf desk | IRN | current
> The story began with the website Diwan al-Khalij, which last week wrote, citing a Western envoy who had it from an Omani mediator, that Riyadh offered to cut its oil output if Tehran pulled its advisers out of Iraq.
offered | AGREE | Riyadh -> Tehran | planned | Diwan al-Khalij (wrote) > a Western envoy (citing) > an Omani mediator (had it from) | - | ..2014-11-16
cut | AGREE or CONCEDE | its = Riyadh -> | hypothetical | Diwan al-Khalij (wrote) > a Western envoy (citing) > an Omani mediator (had it from) | - | -
pulled | RETREAT/withdraw or CONCEDE | Tehran -> | hypothetical | Diwan al-Khalij (wrote) > a Western envoy (citing) > an Omani mediator (had it from) | Iraq (IRQ) | -
>
> Deputy foreign ministers of Iran and six world powers conferred in the Omani capital for a third day.
conferred | CONSULT/multilateral | Deputy foreign ministers of Iran and six world powers -> | occurred | - | Omani capital = Muscat (OMN) | "third day" 2014-11-20
> Oman, the host, has promised to circulate a draft by Sunday, according to two diplomats.
promised | AGREE | Oman -> | planned | two diplomats (according to) | - | "by Sunday" 2014-11-20..2014-11-23
> In Tehran, hardline deputies accused the negotiating team of giving away the centrifuges at Fordow and called for its head to be summoned.
accused | ACCUSE/allege | hardline deputies -> negotiating team | occurred | - | Tehran (IRN) | ..2014-11-20
giving away | CONCEDE | negotiating team -> | occurred | hardline deputies (accused) | - | ..2014-11-20
called for | REQUEST | hardline deputies -> | occurred | - | Tehran (IRN) | ..2014-11-20
? summoned | ACCUSE/investigate | -> its head = head | hypothetical | hardline deputies (called for) | - | 2014-11-20..
> An alleged phone call between the two foreign ministers on Tuesday has not been acknowledged by either side.
phone call | CONSULT/phone | two foreign ministers -> | uncertain | (alleged) | - | "on Tuesday" 2014-11-18
