published: 2019-11-05
style: wire brief
region: Sri Lanka

@ Sri Lankan navy | LKA | MIL
@ 14 Indian fishermen | IND | AGR
@ three trawlers | IND | -
@ magistrate in Kayts | LKA | JUD
@ Indian high commission | IND | GOV
@ fishers' association | IND | AGR
@ naval craft | LKA | MIL
@ boat | IND | AGR
@ sailors | LKA | MIL
@ crew | IND | AGR
@ navy | LKA | MIL
@ anyone | IND | AGR
@ Fishermen | IND | AGR
@ New Delhi | IND | GOV
@ Sri Lanka | LKA | GOV
@ 22 others | IND | AGR
@ two governments | - | GOV
@ Colombo | LKA | GOV

> COLOMBO (CNS) - The Sri Lankan navy arrested 14 Indian fishermen off Delft Island early Tuesday and impounded three trawlers, a spokesman said.
arrested | COERCE/arrest | Sri Lankan navy -> 14 Indian fishermen | occurred | a spokesman (said) | Delft Island (LKA) | "early Tuesday" 2019-11-05
impounded | COERCE/seize | Sri Lankan navy -> three trawlers | occurred | a spokesman (said) | Delft Island (LKA) | "early Tuesday" 2019-11-05
> The men were handed to fisheries officers in Jaffna and remanded until November 19 by a magistrate in Kayts.
remanded | COERCE/arrest | magistrate in Kayts -> men = 14 Indian fishermen | occurred | - | - | ..2019-11-05
? handed | COERCE or COOPERATE | -> men = 14 Indian fishermen | occurred | - | Jaffna (LKA) | ..2019-11-05
> The Indian high commission sought consular access.
sought | REQUEST | Indian high commission -> | occurred | - | - | ..2019-11-05
>
> In Rameswaram, a fishers' association alleged that a naval craft rammed one boat and that sailors beat its crew with ropes.
alleged | ACCUSE/allege | fishers' association -> naval craft | occurred | - | Rameswaram (IND) | ..2019-11-05
rammed | ASSAULT | naval craft -> boat | occurred | a fishers' association (alleged) | - | 2019-11-05
beat | ASSAULT/beat | sailors -> crew | occurred | a fishers' association (alleged) | - | 2019-11-05
> The navy denied both accounts.
? denied | REJECT | navy -> | occurred | - | - | ..2019-11-05
> Its boats "neither touched nor threatened" anyone, the spokesman said.
threatened | THREATEN | boats = Sri Lankan navy -> anyone | denied | the spokesman (said) | - | ..2019-11-05
>
> Fishermen will stay ashore for three days from Wednesday in protest, the association said.
stay ashore | PROTEST/strike | Fishermen -> | planned | the association (said) | - | "for three days from Wednesday" 2019-11-06..2019-11-08
> It asked New Delhi to act.
asked | REQUEST/assist | It = fishers' association -> New Delhi | occurred | - | - | ..2019-11-05
>
> Sri Lanka freed 22 others in September after the two governments revived a joint working group on fisheries, and Colombo has since proposed heavier fines for bottom trawling.
freed | RETREAT/release | Sri Lanka -> 22 others | occurred | - | - | "in September" 2019-09-01..2019-09-30
revived | COOPERATE or AGREE or CONSULT | two governments -> | occurred | - | - | "in September" ..2019-09-30
proposed | REQUEST/change or THREATEN | Colombo -> | occurred | - | - | ..2019-11-05
> Catches in the Palk Strait have halved in a decade.
none
