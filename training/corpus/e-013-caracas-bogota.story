published: 2022-08-30
style: agency
region: Colombia / Venezuela
title: Neighbours restore ties

@ Colombia | COL | GOV
@ Venezuela | VEN | GOV
@ Álvaro Duque Rincón | COL | GOV
@ Caracas | VEN | GOV
@ State Department | USA | GOV
@ ELN rebels | COL | REB
@ Norway | NOR | GOV
@ Cúcuta chamber of commerce | COL | BUS
@ three Colombian soldiers | COL | MIL
@ Diana Restrepo | COL | OPP
@ government | COL | GOV
@ both armies | COL | MIL
@ new Colombian ambassador | COL | GOV
@ gunmen | - | UAF

> Colombia and Venezuela resumed diplomatic relations on Monday, three years after Caracas broke them off, with the new Colombian ambassador presenting his credentials in the Venezuelan capital.
resumed diplomatic relations | SUPPORT | Colombia, Venezuela -> | occurred | - | - | "on Monday" 2022-08-29
broke them off | SANCTION/withdraw | Caracas -> Colombia | occurred | - | - | "three years" 2019-01-01..2019-12-31
presenting his credentials | CONSULT/visit or SUPPORT | new Colombian ambassador -> | occurred | - | Venezuelan capital = Caracas (VEN) | "on Monday" 2022-08-29
>
> Foreign Minister Álvaro Duque Rincón announced that the border bridges would be reopened to lorries on 26 September and that both armies had agreed to exchange liaison officers.
reopened | CONCEDE or RETREAT | -> | planned | Álvaro Duque Rincón (announced) | - | "on 26 September" 2022-09-26
agreed | AGREE | both armies -> | occurred | Álvaro Duque Rincón (announced) | - | ..2022-08-30
office: Álvaro Duque Rincón | Foreign Minister | Colombia | COL | current
> He thanked Norway, which hosted the two sides' first contacts in June.
thanked | SUPPORT | He = Álvaro Duque Rincón -> Norway | occurred | - | - | ..2022-08-30
contacts | CONSULT/third-party | two sides = Colombia, two sides = Venezuela, Norway -> | occurred | He = Álvaro Duque Rincón (thanked) | - | "in June" 2022-06-01..2022-06-30
> The Cúcuta chamber of commerce welcomed the decision as overdue.
welcomed | SUPPORT | Cúcuta chamber of commerce -> | occurred | - | - | ..2022-08-30
>
> Not everybody was pleased: opposition senator Diana Restrepo denounced "an embrace with the hosts of the ELN rebels", and she demanded to know whether the government had asked Caracas to hand over the gunmen who killed three Colombian soldiers in Arauca last week.
denounced | ACCUSE/disapprove | Diana Restrepo -> | occurred | - | - | ..2022-08-30
hosts | ACCUSE or AID | -> ELN rebels | occurred | Diana Restrepo (denounced) | - | ..2022-08-30
demanded | REQUEST | she = Diana Restrepo -> government | occurred | - | - | ..2022-08-30
asked | REQUEST/yield | government -> Caracas | uncertain | she = Diana Restrepo (demanded to know) | - | ..2022-08-30
killed | ASSAULT | gunmen -> three Colombian soldiers | occurred | she = Diana Restrepo (demanded to know) | Arauca (COL) | "last week" 2022-08-22..2022-08-28 | killed 3
office: Diana Restrepo | senator | - | COL | current
> In Washington, the State Department said it had taken note and that its sanctions on Venezuelan oil stay in place.
sanctions | SANCTION/discontinue | its = State Department -> Venezuelan oil = Venezuela | occurred | State Department (said) | - | ..2022-08-30
