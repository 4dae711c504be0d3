published: 2022-11-29
style: agency
region: Chile
title: Dockers tighten grip on Chilean ports

@ Dockworkers | CHL | LAB
@ Union Portuaria del Centro | CHL | LAB
@ Rosario Cifuentes | CHL | GOV
@ Terminal Andes Pacific | CHL | BUS
@ Police | CHL | COP
@ dozen strikers | CHL | LAB
@ fruit exporters' association Frutavalle | CHL | AGR
@ government | CHL | GOV
@ lorries | CHL | BUS

> Dockworkers at Valparaíso and San Antonio walked off the job for a ninth day on Tuesday, leaving more than forty ships at anchor and prompting the fruit exporters' association Frutavalle to ask the government for military help to move its cherries.
walked off the job | PROTEST/strike | Dockworkers -> | occurred | - | Valparaíso (CHL) | "on Tuesday" 2022-11-29
ask | REQUEST/assist | fruit exporters' association Frutavalle -> government | occurred | - | - | ..2022-11-29
>
> Labour Minister Rosario Cifuentes turned the exporters down.
turned the exporters down | REJECT/assist | Rosario Cifuentes -> exporters = fruit exporters' association Frutavalle | occurred | - | - | ..2022-11-29
office: Rosario Cifuentes | Labour Minister | Chile | CHL | current
> "Soldiers don't load fruit in a democracy," she told Radio Puerto, but she promised to sit down with both sides before the weekend.
promised | AGREE | she = Rosario Cifuentes -> | occurred | - | - | ..2022-11-29
? sit down | AGREE or CONSULT | she = Rosario Cifuentes -> | planned | she = Rosario Cifuentes (promised) | - | "before the weekend" 2022-11-29..2022-12-02
>
> The Union Portuaria del Centro accuses Terminal Andes Pacific, the larger of the two operators, of breaking a 2019 agreement on shift pay.
accuses | ACCUSE/allege | Union Portuaria del Centro -> Terminal Andes Pacific | occurred | - | - | ..2022-11-29
breaking | REJECT or ACCUSE | Terminal Andes Pacific -> | occurred | Union Portuaria del Centro (accuses) | - | ..2022-11-29
agreement | AGREE | -> | occurred | - | - | "2019" 2019-01-01..2019-12-31
> The company, whose shares fell two per cent in Santiago, insists every peso has been paid and has threatened to sue.
insists | REJECT | company = Terminal Andes Pacific -> | occurred | - | - | ..2022-11-29
threatened | THREATEN | company = Terminal Andes Pacific -> | occurred | - | - | ..2022-11-29
? sue | ACCUSE/investigate | company = Terminal Andes Pacific -> | planned | company = Terminal Andes Pacific (threatened) | - | 2022-11-29..
> Police used tear gas on Monday night to clear a barricade that had blocked lorries on the port road, and a dozen strikers were held until morning, according to the union's secretary, Hernán Poblete.
used tear gas | ASSAULT/crowd-control | Police -> | occurred | the union's secretary (according to) | port road = Valparaíso (CHL) | "on Monday night" 2022-11-28
blocked | PROTEST/obstruct | -> lorries | occurred | the union's secretary (according to) | port road (CHL) | "on Monday night" ..2022-11-28
held | COERCE/arrest | Police -> dozen strikers | occurred | the union's secretary (according to) | - | "on Monday night" 2022-11-28
office: Hernán Poblete | secretary | Union Portuaria del Centro | CHL | current
> A heat warning remains in force for the central valley.
none
