published: 2020-09-24
style: NGO statement
region: Indonesia

@ Papua Church Relief Network | NGO | REL
@ Elias Wonda | IDN | REL
@ clinic | IDN | MED
@ soldiers | IDN | MIL
@ deserter | IDN | MIL
@ church kitchen | IDN | REL
@ separatist gunmen | IDN | REB
@ West Papua National Liberation Army | IDN | REB
@ post | IDN | MIL
@ private | IDN | MIL
@ companies | - | BUS
@ President | IDN | GOV
@ parliament | IDN | LEG
@ parishes | IDN | REL
@ displaced villagers | IDN | REF

> The Papua Church Relief Network is alarmed by the killing of Pastor Elias Wonda in Beoga on 16 September and by the burning of a clinic the next morning.
? alarmed | ACCUSE/disapprove | Papua Church Relief Network -> | occurred | - | - | ..2020-09-24
killing | ASSAULT | -> Elias Wonda | occurred | - | Beoga (IDN) | "on 16 September" 2020-09-16 | killed 1
burning | ASSAULT/destroy | -> clinic | occurred | - | Beoga (IDN) | "the next morning" 2020-09-17
>
> Witnesses told our volunteers that soldiers searching for a deserter entered the church kitchen, shot him in the leg and stabbed him in the neck.
? searching | COERCE or MOBILIZE | soldiers -> deserter | occurred | Witnesses (told) | - | ..2020-09-24
? entered | COERCE/seize or ASSAULT | soldiers -> church kitchen | occurred | Witnesses (told) | church kitchen | ..2020-09-24
shot | ASSAULT/firearms | soldiers -> him = Elias Wonda | occurred | Witnesses (told) | church kitchen | ..2020-09-24
stabbed | ASSAULT/primitive | soldiers -> him = Elias Wonda | occurred | Witnesses (told) | church kitchen | ..2020-09-24
> The regional command says the opposite: that separatist gunmen murdered him to blacken the army.
murdered | ASSAULT | separatist gunmen -> him = Elias Wonda | occurred | The regional command (says) | - | ..2020-09-24 | killed 1
> It has offered no evidence.
none
>
> A spokesman for the West Papua National Liberation Army told Radio Lembah by satellite phone that its men did attack a post nearby, killing one private, but "would never touch a man of God".
attack | ASSAULT | its men = West Papua National Liberation Army -> post | occurred | A spokesman for the West Papua National Liberation Army (told) | - | ..2020-09-24 | killed 1
killing | ASSAULT | its men = West Papua National Liberation Army -> private | occurred | A spokesman for the West Papua National Liberation Army (told) | - | ..2020-09-24 | killed 1
touch | ASSAULT | its men = West Papua National Liberation Army -> man of God = Elias Wonda | denied | A spokesman for the West Papua National Liberation Army (told) | - | ..2020-09-24
> It called on companies to leave the highlands and gave them until December.
called on | REQUEST/yield | It = West Papua National Liberation Army -> companies | occurred | - | - | ..2020-09-24
? leave | RETREAT/withdraw | companies -> | hypothetical | It = West Papua National Liberation Army (called on) | highlands | "until December" 2020-09-24..2020-12-01
gave | THREATEN | It = West Papua National Liberation Army -> them = companies | occurred | - | - | ..2020-09-24
>
> We ask President and parliament to send an independent team, to open Puncak to doctors and journalists, and to withdraw non-local battalions.
ask | REQUEST/change | We = Papua Church Relief Network -> President, parliament | occurred | - | - | ..2020-09-24
? send | AID or ACCUSE | President, parliament -> | hypothetical | We = Papua Church Relief Network (ask) | - | 2020-09-24..
? open | CONCEDE or RETREAT | President, parliament -> | hypothetical | We = Papua Church Relief Network (ask) | Puncak (IDN) | 2020-09-24..
? withdraw | RETREAT/withdraw or CONCEDE | President, parliament -> | hypothetical | We = Papua Church Relief Network (ask) | - | 2020-09-24..
> Three of our parishes have been feeding some 1,200 displaced villagers since Sunday; seeds and blankets are needed.
feeding | AID | parishes -> displaced villagers | occurred | - | - | "since Sunday" 2020-09-20..2020-09-24
