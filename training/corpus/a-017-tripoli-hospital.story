published: 2020-04-15
style: wire brief
region: Libya

@ Khadra hospital | LBY | MED
@ nurse | LBY | MED
@ coronavirus patients | LBY | CVL
@ Government of National Accord | LBY | GOV
@ Libyan National Army | LBY | REB
@ UN mission | UNO | GOV
@ Turkish drone | TUR | MIL
@ fuel lorry | LBY | REB
@ Pro-GNA forces | LBY | MIL
@ fighters | LBY | REB
@ Qatar | QAT | GOV
@ Salwa Gheriani | LBY | MED
@ Diplomats from eleven countries | - | GOV
@ columns of armour | LBY | REB

> Rockets slammed into the Khadra hospital in Tripoli for the third time this month on Tuesday night, wounding a nurse and forcing the evacuation of a dozen coronavirus patients.
slammed | ASSAULT/heavy-weapons | -> Khadra hospital | occurred | - | Tripoli (LBY) | "on Tuesday night" 2020-04-14
wounding | ASSAULT/heavy-weapons | -> nurse | occurred | - | Tripoli (LBY) | "on Tuesday night" 2020-04-14 | injured 1
? evacuation | RETREAT or AID | -> coronavirus patients | occurred | - | Tripoli (LBY) | "on Tuesday night" 2020-04-14
> The Government of National Accord blamed the Libyan National Army.
blamed | ACCUSE/allege | Government of National Accord -> Libyan National Army | occurred | - | - | ..2020-04-15
> "Our guns did not fire northwards that night," LNA spokesman Ahmad al-Tarhouni told Al-Hadath television, according to a transcript published by the Anadolu agency.
fire | ASSAULT/heavy-weapons | guns = Libyan National Army -> | denied | the Anadolu agency (according to) > Al-Hadath television (told) > Ahmad al-Tarhouni (told) | - | "that night" 2020-04-14
office: Ahmad al-Tarhouni | spokesman | LNA | LBY | current
>
> The UN mission condemned the shelling and renewed its call for a humanitarian truce.
condemned | ACCUSE/disapprove | UN mission -> | occurred | - | - | ..2020-04-15
call | REQUEST | its = UN mission -> | occurred | - | - | ..2020-04-15
? truce | RETREAT/ceasefire | -> | hypothetical | The UN mission (call) | - | 2020-04-15..
>
> Near Bani Walid a Turkish drone hit a fuel lorry that the LNA says was empty.
hit | ASSAULT/drone | Turkish drone -> fuel lorry | occurred | - | Bani Walid (LBY) | ..2020-04-15
> Pro-GNA forces claimed to have captured 102 fighters at Sabratha, mercenaries from Sudan among them; Khartoum said it had no citizens there.
captured | ASSAULT/abduct | Pro-GNA forces -> fighters | occurred | Pro-GNA forces (claimed) | Sabratha (LBY) | ..2020-04-15 | arrested 102
>
> Qatar has flown in two field laboratories, the third such consignment since the pandemic began, and hospital director Salwa Gheriani pleaded for ventilators.
flown in | AID | Qatar -> | occurred | - | - | ..2020-04-15
pleaded | REQUEST/assist | Salwa Gheriani -> | occurred | - | - | ..2020-04-15
office: Salwa Gheriani | director | Khadra hospital | LBY | current
> Diplomats from eleven countries compared notes on the truce by video link on Wednesday.
compared notes | CONSULT/multilateral | Diplomats from eleven countries -> | occurred | - | - | "on Wednesday" 2020-04-15
> Two columns of armour, apparently from Sirte, are thought to be heading for Abu Grein.
heading | MOBILIZE/troops | columns of armour -> | uncertain | (thought) | Abu Grein (LBY) | ..2020-04-15
