published: 2020-09-24
style: NGO statement
region: Indonesia

@ Elias Wonda | IDN | REL
@ clinic | IDN | MED
@ soldiers | IDN | MIL
@ separatist gunmen | IDN | REB
@ West Papua National Liberation Army | IDN | REB
@ post | IDN | MIL
@ one private | IDN | MIL
@ man of God | IDN | REL
@ companies | IDN | BUS
@ Papua Church Relief Network | IDN | REL
@ President | IDN | GOV
@ parliament | IDN | LEG
@ doctors | IDN | MED
@ journalists | - | JRN
@ non-local battalions | IDN | MIL
@ Three of our parishes | IDN | REL
@ displaced villagers | IDN | REF

> The Papua Church Relief Network is alarmed by the killing of Pastor Elias Wonda in Beoga on 16 September and by the burning of a clinic the next morning.
killing | ASSAULT | -> Elias Wonda | occurred | - | Beoga (IDN) | "on 16 September" 2020-09-16
burning | ASSAULT/destroy | -> clinic | occurred | - | - | "the next morning" 2020-09-17
>
> Witnesses told our volunteers that soldiers searching for a deserter entered the church kitchen, shot him in the leg and stabbed him in the neck.
shot | ASSAULT/firearms | soldiers -> him = Elias Wonda | occurred | Witnesses (told) | church kitchen | 2020-09-16
stabbed | ASSAULT/primitive | soldiers -> him = Elias Wonda | occurred | Witnesses (told) | church kitchen | 2020-09-16
> The regional command says the opposite: that separatist gunmen murdered him to blacken the army.
murdered | ASSAULT/targeted | separatist gunmen -> him = Elias Wonda | occurred | The regional command (says) | - | 2020-09-16
> It has offered no evidence.
none
>
> A spokesman for the West Papua National Liberation Army told Radio Lembah by satellite phone that its men did attack a post nearby, killing one private, but "would never touch a man of God".
attack | ASSAULT | its men = West Papua National Liberation Army -> post | occurred | A spokesman for the West Papua National Liberation Army (told) | nearby | ..2020-09-24
killing | ASSAULT | its men = West Papua National Liberation Army -> one private | occurred | A spokesman for the West Papua National Liberation Army (told) | nearby | ..2020-09-24
touch | ASSAULT | its men = West Papua National Liberation Army -> man of God | denied | A spokesman for the West Papua National Liberation Army (told) | - | ..2020-09-24
> It called on companies to leave the highlands and gave them until December.
called on | REQUEST/yield | It = West Papua National Liberation Army -> companies | occurred | - | - | ..2020-09-24
gave them until December | THREATEN | It = West Papua National Liberation Army -> companies | occurred | - | - | ..2020-09-24
>
> We ask President and parliament to send an independent team, to open Puncak to doctors and journalists, and to withdraw non-local battalions.
ask | REQUEST/change | We = Papua Church Relief Network -> President, parliament | occurred | - | - | ..2020-09-24
open | RETREAT/access or CONCEDE | President, parliament -> doctors, journalists | hypothetical | We = Papua Church Relief Network (ask) | Puncak (IDN) | -
withdraw | RETREAT/withdraw | President, parliament -> non-local battalions | hypothetical | We = Papua Church Relief Network (ask) | - | -
> Three of our parishes have been feeding some 1,200 displaced villagers since Sunday; seeds and blankets are needed.
feeding | AID | Three of our parishes -> displaced villagers | occurred | - | - | "since Sunday" 2020-09-20..2020-09-24
