published: 2023-01-20
style: agency
region: Western Europe
title: No decision at Ramstein

@ Germany | DEU | GOV
@ Ukraine | UKR | GOV
@ Ralf Biedenkopp | DEU | GOV
@ Poland | POL | GOV
@ Finland | FIN | GOV
@ United States | USA | GOV
@ Kremlin | RUS | GOV
@ Warsaw | POL | GOV
@ Polish prime minister | POL | GOV
@ Ukrainian president | UKR | GOV
@ Sabine Lohfink | DEU | LEG
@ about fifty states | - | GOV
@ Sweden | SWE | GOV
@ Washington | USA | GOV
@ ministers | - | GOV
@ government | DEU | GOV

> Germany again put off a decision on sending battle tanks to Ukraine at a gathering of about fifty states on the American air base at Ramstein on Friday.
put off a decision | REJECT/assist | Germany -> Ukraine | occurred | - | Ramstein (DEU) | "on Friday" 2023-01-20
gathering | CONSULT/multilateral | about fifty states -> | occurred | - | Ramstein (DEU) | "on Friday" 2023-01-20
? sending | AID or AGREE | Germany -> Ukraine | hypothetical | - | - | 2023-01-20..
> "We are not the brake here," Defence Minister Ralf Biedenkopp, who was sworn in only the day before, protested.
? brake | REJECT | We = Germany -> | denied | Ralf Biedenkopp (protested) | - | ..2023-01-20
office: Ralf Biedenkopp | Defence Minister | Germany | DEU | current
> He had ordered a count of all available vehicles, he added; and no, there was no pact with Washington by which neither would move alone.
? ordered | AGREE or MOBILIZE | He = Ralf Biedenkopp -> | occurred | he = Ralf Biedenkopp (added) | - | ..2023-01-20
pact | AGREE | Washington -> | denied | he = Ralf Biedenkopp (added) | - | ..2023-01-20
>
> Poland and Finland want to give tanks of German make, for which they need Berlin's consent.
want to give | AGREE | Poland, Finland ->  | planned | - | - | 2023-01-20..
> Should it be withheld, Warsaw would deliver all the same, the Polish prime minister threatened on the radio.
? withheld | REJECT | -> | hypothetical | the Polish prime minister (threatened) | - | 2023-01-20..
deliver | AGREE or AID | Warsaw -> | hypothetical | the Polish prime minister (threatened) | - | 2023-01-20..
threatened | THREATEN | Polish prime minister ->  | occurred | - | - | ..2023-01-20
> The Ukrainian president, speaking by video, begged the ministers not to haggle: "Hundreds of thank-yous are not hundreds of tanks."
begged | REQUEST/assist | Ukrainian president -> ministers | occurred | - | - | 2023-01-20
> Sweden pledged fifty infantry fighting vehicles, the United States 2.5 billion dollars' worth of arms.
pledged | AGREE | Sweden, United States ->  | planned | - | - | ..2023-01-20
>
> Sabine Lohfink, who chairs the defence committee, told a breakfast show that the government had "failed, at least in its communication".
failed | ACCUSE/disapprove | Sabine Lohfink -> government | occurred | Sabine Lohfink (told) | - | ..2023-01-20
> According to the Kremlin, any such delivery "will change nothing but the number of graves".
? will change nothing | THREATEN or ACCUSE | Kremlin -> | occurred | the Kremlin (According to) | - | ..2023-01-20
> Sleet was falling on the base.
none
