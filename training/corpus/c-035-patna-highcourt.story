published: 2012-10-31
style: Indian local daily
region: India

@ Patna High Court | IND | JUD
@ police | IND | COP
@ three politicians | IND | PTY
@ state | IND | GOV
@ 24 persons | IND | CVL
@ intelligence clerk | IND | SPY
@ mobs | IND | CVL
@ shops | IND | BUS
@ timber market | IND | BUS
@ two places of worship | IND | REL
@ jawans | IND | COP
@ army | IND | MIL
@ 131 persons | IND | CVL
@ Alok Rathi | IND | COP
@ citizens | IND | CVL
@ Gurdwara in Chitkohra | IND | REL
@ sixty fleeing families | IND | REF
@ granthi | IND | REL

> PATNA: The Patna High Court on Wednesday pulled up the police for their failure to register cases against three politicians over hate speeches, asking a senior officer how many of the recordings he had heard.
pulled up | ACCUSE/disapprove | Patna High Court -> police | occurred | - | - | "on Wednesday" 2012-10-31
failure | REJECT or ACCUSE | police -> three politicians | occurred | The Patna High Court (pulled up) | - | ..2012-10-31
? hate speeches | ACCUSE or THREATEN | three politicians -> | occurred | The Patna High Court (pulled up) | - | ..2012-10-31
> None so far, came the answer.
none
> A transcript was laid before him.
none
>
> "This court did not sit today to count funerals," the bench observed, directing the state to set up helplines, move the injured safely and open shelters.
directing | REQUEST/change | bench = Patna High Court -> state | occurred | - | - | 2012-10-31
? open | AID or AGREE | state -> | hypothetical | the bench = Patna High Court (directing) | - | -
>
> Rioting in the old quarter of the city since Sunday has left 24 persons dead, an intelligence clerk among them, and mobs have set fire to shops, a timber market and two places of worship.
Rioting | PROTEST/riot or ASSAULT | -> | occurred | - | old quarter of the city | "since Sunday" 2012-10-28..2012-10-31
dead | ASSAULT or PROTEST | -> 24 persons, intelligence clerk | occurred | - | old quarter of the city | "since Sunday" 2012-10-28..2012-10-31
set fire | ASSAULT/destroy or PROTEST | mobs -> shops, timber market, two places of worship | occurred | - | old quarter of the city | "since Sunday" 2012-10-28..2012-10-31
> Acid was flung at jawans from a rooftop in Alamganj.
flung | ASSAULT/unconventional | -> jawans | occurred | - | Alamganj (IND) | ..2012-10-31
> Section 144 orders are in force, and shoot-at-sight instructions were issued late on Tuesday, though the home ministry denied that the army would be called.
? orders | COERCE/restrict | -> | occurred | - | - | ..2012-10-31
shoot-at-sight instructions | THREATEN/violence or COERCE | -> | occurred | - | - | "late on Tuesday" 2012-10-30
called | MOBILIZE/troops | -> army | denied | the home ministry (denied) | - | -
>
> As many as 131 persons have been arrested, joint commissioner Alok Rathi said.
arrested | COERCE/arrest | -> 131 persons | occurred | Alok Rathi (said) | - | ..2012-10-31
office: Alok Rathi | joint commissioner | police | IND | current
> He appealed to citizens not to forward rumours.
appealed | REQUEST | He = Alok Rathi -> citizens | occurred | - | - | ..2012-10-31
> A Gurdwara in Chitkohra fed and housed sixty fleeing families, whom its granthi had led through the lanes under the cover of night.
fed | AID | Gurdwara in Chitkohra -> sixty fleeing families | occurred | - | Chitkohra (IND) | ..2012-10-31
? led | AID | granthi -> sixty fleeing families | occurred | - | lanes | ..2012-10-31
> The board exams scheduled for Thursday stand postponed.
none
