published: 2025-04-16
style: NGO statement
region: International
title: Operational update

@ International Committee of the Red Cross | NGO | MED
@ Two aircraft | NGO | MED
@ our delegates | NGO | MED
@ our head of delegation | NGO | MED
@ parties to the conflict in the Duhra highlands | - | UNK
@ parties | - | UNK
@ 173 detainees | - | UNK
@ 91 men | - | UNK
@ 82 | - | UNK
@ each detainee | - | UNK
@ Fourteen | - | UNK
@ those still held | - | UNK
@ rebels | - | REB
@ bodies of six soldiers | - | MIL
@ four teachers | - | EDU

> Acting as a neutral intermediary, the International Committee of the Red Cross (ICRC) on Tuesday facilitated the release and return of 173 detainees between the parties to the conflict in the Duhra highlands.
facilitated | CONSULT/third-party or AID or COOPERATE | International Committee of the Red Cross -> | occurred | - | Duhra highlands | "on Tuesday" 2025-04-15
release | RETREAT/release | parties to the conflict in the Duhra highlands -> 173 detainees | occurred | - | Duhra highlands | "on Tuesday" 2025-04-15
> Two aircraft chartered by the ICRC flew 91 men from the port of Essim to the capital; a third brought 82 in the opposite direction, together with the bodies of six soldiers which the rebels had agreed to hand over at the last minute.
flew | AID | Two aircraft -> 91 men | occurred | - | - | 2025-04-15
brought | AID | third = Two aircraft -> 82 | occurred | - | - | 2025-04-15
agreed | AGREE or CONCEDE | rebels -> | occurred | - | - | ..2025-04-16
? hand over | CONCEDE or RETREAT | rebels -> bodies of six soldiers | occurred | - | - | 2025-04-15
> Before the flights our delegates spoke with each detainee in private, checked his wish to be transferred and gave him the chance to telephone his family.
spoke | CONSULT | our delegates -> each detainee | occurred | - | - | 2025-04-15
? gave | AID | our delegates -> each detainee | occurred | - | - | 2025-04-15
> Fourteen declined to travel.
declined | REJECT | Fourteen -> | occurred | - | - | 2025-04-15
>
> "The parties have shown that they can keep a promise," said our head of delegation, Margit Solberg.
? shown | SUPPORT | our head of delegation -> parties | occurred | Margit Solberg (said) | - | ..2025-04-16
office: Margit Solberg | head of delegation | International Committee of the Red Cross | - | current
> "We urge them to let us visit those still held, including the four teachers abducted from Wadi Sabr in January."
urge | REQUEST | We = International Committee of the Red Cross -> them = parties | occurred | - | - | ..2025-04-16
? visit | CONCEDE or CONSULT | us = International Committee of the Red Cross -> those still held | hypothetical | Margit Solberg (said, carried) | - | -
abducted | ASSAULT/abduct | -> four teachers | occurred | Margit Solberg (said, carried) | Wadi Sabr | "in January" 2025-01-01..2025-01-31
>
> Neither side has confirmed a report in the regional press that a further 300 names are under discussion and that a truce for the date harvest could come next.
discussion | CONSULT | -> | uncertain | a report in the regional press (report) | - | ..2025-04-16
truce | RETREAT/ceasefire or CONCEDE or AGREE | -> | hypothetical | a report in the regional press (report) | - | 2025-04-16..
