published: 2023-12-06
style: state agency
region: Guyana / Venezuela

@ President of Guyana | GUY | GOV
@ Guyana Defence Force | GUY | MIL
@ Venezuela | VEN | GOV
@ Security Council | UNO | GOV
@ International Court of Justice | UNO | JUD
@ Brazil | BRA | GOV
@ United States | USA | GOV
@ Caricom heads | IGO | GOV
@ oil companies | MNC | BUS
@ United Nations Secretary-General | UNO | GOV
@ country | GUY | GOV
@ Caracas | VEN | GOV
@ Leader of the Opposition | GUY | OPP
@ Government | GUY | GOV

> GEORGETOWN, Dec 6 – The Guyana Defence Force has been placed on full alert following the announcement on Tuesday of measures by Venezuela to annex the Essequibo region, among them a map, a military zone at Puerto Barima and an order to oil companies to leave within three months.
placed on full alert | MOBILIZE/troops | -> Guyana Defence Force | occurred | - | - | ..2023-12-06
announcement | THREATEN/territory | Venezuela -> | occurred | - | - | "on Tuesday" 2023-12-05
order | COERCE or THREATEN | Venezuela -> oil companies | occurred | - | - | "on Tuesday" 2023-12-05
? leave | RETREAT/withdraw | oil companies -> | hypothetical | - | - | "within three months" 2023-12-06..2024-03-05
>
> The President of Guyana described the steps as a direct threat to the territorial integrity of the nation and said that the country would bring the matter before the Security Council this morning.
described | ACCUSE/disapprove | President of Guyana -> steps = Venezuela | occurred | - | - | ..2023-12-06
bring the matter | REQUEST | country -> Security Council | planned | President of Guyana (said) | - | "this morning" 2023-12-06
> He had spoken by telephone, he said, with the United Nations Secretary-General and several Caricom heads, all of whom expressed solidarity.
spoken by telephone | CONSULT/phone | He = President of Guyana, United Nations Secretary-General, Caricom heads -> | occurred | he = President of Guyana (said) | - | ..2023-12-06
expressed solidarity | SUPPORT | United Nations Secretary-General, Caricom heads -> | occurred | he = President of Guyana (said) | - | ..2023-12-06
>
> On Friday the International Court of Justice ordered Venezuela to refrain from any action that would alter the status quo.
ordered | COERCE/restrict or REQUEST | International Court of Justice -> Venezuela | occurred | - | - | "On Friday" 2023-12-01
> Caracas does not recognise the Court's jurisdiction.
recognise | REJECT | Caracas -> Court = International Court of Justice | occurred | - | - | ..2023-12-06
> Brazil, which borders both countries, has moved armoured vehicles to Boa Vista, while the United States will hold flight operations with the Force on Thursday, Foreign Minister Desmond Hinds confirmed.
moved | MOBILIZE/weapons | Brazil -> | occurred | Desmond Hinds (confirmed) | Boa Vista (BRA) | ..2023-12-06
flight operations | AGREE or COOPERATE | United States, Force = Guyana Defence Force -> | planned | Desmond Hinds (confirmed) | - | "on Thursday" 2023-12-07
office: Desmond Hinds | Foreign Minister | Guyana | GUY | current
> The Leader of the Opposition has joined Government in rejecting the claim.
rejecting | REJECT | Leader of the Opposition, Government -> | occurred | - | - | ..2023-12-06
