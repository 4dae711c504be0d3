published: 2006-10-03
style: agency
region: Caucasus
title: Russia cuts Georgia off

@ Russia | RUS | GOV
@ Georgia | GEO | GOV
@ four Russian officers | RUS | MIL
@ OSCE chairman | IGO | GOV
@ Zurab Tevdoradze | GEO | GOV
@ Tbilisi | GEO | GOV
@ Russian foreign minister | RUS | GOV
@ Georgian migrants | GEO | REF
@ United States | USA | GOV
@ Moscow police | RUS | COP
@ Black Sea Fleet | RUS | MIL
@ State Duma | RUS | LEG
@ police station | GEO | COP
@ ambassador | RUS | GOV
@ two casinos owned by Georgians | GEO | BUS
@ both | - | GOV

> Russia cut all air, rail, sea and postal links with Georgia on Tuesday, a day after Tbilisi handed over four Russian officers it had arrested as spies.
cut all air, rail, sea and postal links | SANCTION/discontinue | Russia -> Georgia | occurred | - | - | "on Tuesday" 2006-10-03
handed over | RETREAT/release | Tbilisi -> four Russian officers | occurred | - | - | "a day after" 2006-10-02
arrested | COERCE/arrest | it = Tbilisi -> four Russian officers | occurred | - | - | ..2006-10-02
? spies | COERCE or ACCUSE | four Russian officers -> | uncertain | - | - | ..2006-10-02
> The Black Sea Fleet opened manoeuvres off the Georgian coast.
manoeuvres | MOBILIZE/troops | Black Sea Fleet -> | occurred | - | Georgian coast | ..2006-10-03
>
> The men left on an aircraft of the OSCE chairman, who had flown to Tbilisi to defuse the row.
flown | CONSULT/visit | OSCE chairman -> Tbilisi | occurred | - | Tbilisi (GEO) | ..2006-10-02
? defuse the row | CONSULT/third-party or CONSULT | OSCE chairman -> | occurred | - | Tbilisi (GEO) | ..2006-10-02
> "The message to our great neighbour is: enough is enough," Georgian Interior Minister Zurab Tevdoradze said at the handover ceremony.
? enough is enough | ACCUSE/disapprove or REJECT or THREATEN | Zurab Tevdoradze -> neighbour = Russia | occurred | Zurab Tevdoradze (said) | - | 2006-10-02
office: Zurab Tevdoradze | Interior Minister | Georgia | GEO | current
> He alleged that the group had plotted the bombing of a police station in Gori last year, in which three died.
alleged | ACCUSE/allege | He = Zurab Tevdoradze -> group = four Russian officers | occurred | - | - | ..2006-10-03
plotted the bombing | ASSAULT/explosives | group = four Russian officers -> police station | occurred | He = Zurab Tevdoradze (alleged) | Gori (GEO) | "last year" 2005-01-01..2005-12-31
>
> Moscow is not appeased.
none
> The Russian foreign minister said that the blockade would stay until Georgia dropped its "hostile policy" and condemned what he described as state terrorism.
? dropped | CONCEDE | Georgia -> | hypothetical | The Russian foreign minister (said) | - | 2006-10-03..
blockade | SANCTION/discontinue or COERCE | -> | planned | The Russian foreign minister (said) | - | 2006-10-03..
condemned | ACCUSE/disapprove | Russian foreign minister -> | occurred | - | - | ..2006-10-03
> Its ambassador, withdrawn last Thursday along with most of the embassy's families, has not been told when to return.
withdrawn | SANCTION/withdraw | -> ambassador | occurred | - | - | "last Thursday" 2006-09-28
> The State Duma is preparing a bill to stop Georgian migrants from sending money home, and Moscow police closed two casinos owned by Georgians.
? stop Georgian migrants from sending money home | COERCE/restrict or SANCTION | State Duma -> Georgian migrants | planned | - | - | 2006-10-03..
closed | COERCE/restrict | Moscow police -> two casinos owned by Georgians | occurred | - | - | ..2006-10-03
> The United States appealed to both to calm down.
appealed | REQUEST/yield or REQUEST | United States -> both | occurred | - | - | ..2006-10-03
