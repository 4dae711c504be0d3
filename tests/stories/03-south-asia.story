# A local paper in Markdown: a strike, counts that two sides put differently, an offer and a meeting to come.
report: examples/03-south-asia.md
published: 2021-10-05
floor: 0.00

@ Police | BGD | COP
@ dockers | BGD | LAB
@ court in the capital | BGD | JUD

> Thousands of dockers at Chattogram port went on strike on Tuesday and blocked its main gate, demanding overtime that they say has not been paid since May.
went on strike | PROTEST/strike | dockers -> | occurred | - | Chattogram port (BGD) | "on Tuesday" 2021-10-05 | crowd 2000..
blocked | PROTEST/obstruct | dockers -> main gate | occurred | - | Chattogram port (BGD) | "on Tuesday" 2021-10-05
? demanding | REQUEST | dockers -> | occurred | - | Chattogram port (BGD) | "on Tuesday" 2021-10-05
? paid | COERCE/withhold or REJECT | -> they = dockers | denied | they (say) | - | "since May" 2021-05-01..2021-10-05
>
> The walkout was called by the Port Workers' Front after talks with the shipping ministry broke down on Sunday.
? called | PROTEST/strike | Port Workers' Front -> | occurred | - | - | ..2021-10-05
talks | CONSULT or REJECT | Port Workers' Front, shipping ministry -> | occurred | - | - | "on Sunday" 2021-10-03
> "They promised us an answer within a day," its general secretary, Rubel Majumdar, told reporters at the gate.
promised | AGREE | They = shipping ministry -> us = Port Workers' Front | planned | Rubel Majumdar (told) | - | -
office: Rubel Majumdar | general secretary | Port Workers' Front | BGD | current
> "Then they cancelled the second meeting.
cancelled | REJECT/meet | they = shipping ministry -> | occurred | Rubel Majumdar (told, carried) | - | ..2021-10-05
> What were we supposed to do?"
none
>
> Police charged at pickets with batons around noon and fired tear gas.
charged | ASSAULT/beat or ASSAULT | Police -> pickets | occurred | - | - | 2021-10-05
fired tear gas | ASSAULT/crowd-control | Police -> pickets | occurred | - | - | 2021-10-05
> Fourteen people were arrested and at least six hurt, according to the union.
arrested | COERCE/arrest | -> Fourteen people | occurred | the union = Port Workers' Front (according to) | - | ..2021-10-05 | arrested 14
? hurt | ASSAULT | -> six | occurred | the union = Port Workers' Front (according to) | - | ..2021-10-05 | injured 6..
> The Chattogram Metropolitan Police put the number of detentions at nine and denied having beaten anybody.
? detentions | COERCE/arrest | Chattogram Metropolitan Police -> | occurred | The Chattogram Metropolitan Police (put) | - | ..2021-10-05 | arrested 9
beaten | ASSAULT/beat | Chattogram Metropolitan Police -> anybody | denied | The Chattogram Metropolitan Police (denied) | - | ..2021-10-05
> Officers who used force without need will be questioned, Deputy Commissioner Shirin Aktar said.
? used force | ASSAULT | Officers -> | hypothetical | Shirin Aktar (said) | - | ..2021-10-05
questioned | ACCUSE/investigate | -> Officers | planned | Shirin Aktar (said) | - | 2021-10-05..
office: Shirin Aktar | Deputy Commissioner | Chattogram Metropolitan Police | BGD | current
>
> The stoppage comes at a bad moment.
> Dhaka and Delhi signed an accord on transit through the port last month, and India's high commissioner visited the berths only last week.
signed | SUPPORT or AGREE | Dhaka, Delhi -> | occurred | - | - | "last month" 2021-09-01..2021-09-30
visited | CONSULT/visit | India's high commissioner -> berths | occurred | - | berths | "last week" 2021-09-27..2021-10-03
> Truck owners threatened to boycott the port if cargo is left to rot.
threatened | THREATEN | Truck owners -> port | occurred | - | - | ..2021-10-05
? boycott | PROTEST/boycott | Truck owners -> port | hypothetical | - | - | 2021-10-05..
> If the strike lasts until Friday, exporters may turn to Mongla instead, the chamber of commerce said.
? strike | PROTEST/strike | -> | hypothetical | the chamber of commerce (said) | - | -
>
> The labour minister has offered to mediate and will meet both sides in Dhaka on Thursday.
offered | AGREE or CONSULT | labour minister -> | planned | - | - | 2021-10-05..
meet | AGREE or CONSULT | labour minister, both sides -> | planned | - | Dhaka (BGD) | "on Thursday" 2021-10-07
> A court in the capital rejected a petition by shipowners to have the strike declared illegal.
rejected | REJECT | court in the capital -> shipowners | occurred | - | Dhaka (BGD) | ..2021-10-05
? petition | REQUEST or ACCUSE | shipowners -> | occurred | - | - | ..2021-10-05
