published: 2023-10-25
style: army communiqué summary
region: Sahel
title: Army bulletin no. 47

@ allied country | - | GOV
@ units of the armed forces | MLI | MIL
@ armed forces | MLI | MIL
@ patrol | MLI | MIL
@ army | MLI | MIL
@ troops | MLI | MIL
@ one | MLI | MIL
@ wounded | MLI | MIL
@ Chief of General Staff | MLI | MIL
@ logistics base of the armed terrorist groups | MLI | REB
@ Eleven terrorists | MLI | REB
@ four | MLI | REB
@ recruiter | MLI | REB
@ two pick-ups | MLI | REB
@ unidentified gunmen | - | UAF
@ military tribunal | MLI | JUD
@ civilian | MLI | CVL
@ village | MLI | CVL
@ population | MLI | CVL

> The General Staff informs the public that units of the armed forces, acting on intelligence shared by an allied country, destroyed a logistics base of the armed terrorist groups north of Ménaka on 23 October.
shared | COOPERATE or AID | allied country -> armed forces | occurred | The General Staff (informs) | - | ..2023-10-25
destroyed | ASSAULT/destroy | units of the armed forces -> logistics base of the armed terrorist groups | occurred | The General Staff (informs) | Ménaka (MLI) | "on 23 October" 2023-10-23
> Eleven terrorists were neutralised, two pick-ups mounted with heavy machine guns burned and a quantity of fuel recovered.
neutralised | ASSAULT | -> Eleven terrorists | occurred | The General Staff (informs, carried) | - | 2023-10-23 | killed 11
burned | ASSAULT/destroy | -> two pick-ups | occurred | The General Staff (informs, carried) | - | 2023-10-23
recovered | COERCE/seize | -> | occurred | The General Staff (informs, carried) | - | 2023-10-23
> On the friendly side: one killed, three wounded, all evacuated by helicopter to Gao.
killed | ASSAULT | -> one | occurred | The General Staff (informs, carried) | - | 2023-10-23 | killed 1; injured 3
>
> The same day a patrol that was returning from Ansongo fell into an ambush laid by unidentified gunmen, pursued them across the river and captured four, among them a recruiter long sought by the military tribunal.
ambush | ASSAULT | unidentified gunmen -> patrol | occurred | - | - | "The same day" 2023-10-23
captured | ASSAULT/abduct or COERCE | patrol -> four | occurred | - | - | "The same day" 2023-10-23
? sought | ACCUSE/investigate or REQUEST | military tribunal -> recruiter | occurred | - | - | ..2023-10-25
> Contrary to rumours spread on social media, no civilian was harmed by the army's air strikes, and no village was emptied.
harmed | ASSAULT | army -> civilian | denied | - | - | ..2023-10-25
? spread | COERCE/misinformation | -> | occurred | - | - | ..2023-10-25
? air strikes | ASSAULT/aerial | army -> | occurred | - | - | ..2023-10-25
emptied | COERCE/deport or ASSAULT | -> village | denied | - | - | ..2023-10-25
>
> The Chief of General Staff congratulates the troops, calls on the population to denounce suspects, and will decorate the wounded next Thursday.
congratulates | SUPPORT | Chief of General Staff -> troops | occurred | - | - | ..2023-10-25
calls on | REQUEST | Chief of General Staff -> population | occurred | - | - | ..2023-10-25
? decorate | AGREE or SUPPORT | Chief of General Staff -> wounded | planned | - | - | "next Thursday" 2023-11-02
> The fight goes on.
none
