published: 2021-09-02
style: agency
region: Iran

@ Iranian official | IRN | GOV
@ Iran | IRN | GOV
@ Afghan army officers | AFG | MIL
@ Iranian border guards | IRN | MIL
@ families | AFG | REF
@ Turkmenistan | TKM | GOV
@ Pakistan | PAK | GOV
@ Tehran | IRN | GOV
@ new rulers in Kabul | AFG | REB
@ Taliban delegation | AFG | REB
@ clerics in Qom | IRN | REL
@ government | IRN | GOV
@ Shia of Hazarajat | AFG | REL
@ Iranian lorries | IRN | BUS

> An Iranian official has refuted a report that the Islamic Republic handed back to the Taliban some 200 Afghan army officers who fled across the border in August.
? refuted | REJECT | Iranian official -> | occurred | - | - | ..2021-09-02
handed back | COERCE/deport or CONCEDE | Islamic Republic = Iran -> Afghan army officers | denied | An Iranian official (refuted a report) | - | ..2021-09-02
> Mohsen Zarandi, the deputy governor of Razavi Khorasan, said to the Mehr agency that the men were "guests in Torbat-e Jam" and would be given temporary visas.
given | AGREE or AID | -> men = Afghan army officers | planned | the Mehr agency (said to) > Mohsen Zarandi (said) | - | 2021-09-02..
office: Mohsen Zarandi | deputy governor | Razavi Khorasan | IRN | current
> The report had been carried by a London-based Persian channel with reference to an officer's wife.
none
>
> At the Dogharoun gate, Iranian border guards pushed back several hundred families on Tuesday, a Norwegian Refugee Council worker told our stringer.
pushed back | COERCE/restrict or COERCE | Iranian border guards -> families | occurred | a Norwegian Refugee Council worker (told) | Dogharoun (IRN) | "on Tuesday" 2021-08-31
> Warning shots were fired.
fired | ASSAULT/firearms or THREATEN | -> | occurred | a Norwegian Refugee Council worker (told, carried) | - | 2021-08-31
> Turkmenistan has shut its crossings altogether, and Pakistan is reinforcing the fence.
shut | COERCE/restrict | Turkmenistan -> | occurred | - | - | ..2021-09-02
? reinforcing | MOBILIZE or COERCE | Pakistan -> | occurred | - | - | ..2021-09-02
>
> Tehran has left its consulate in Herat open, but it has not recognised the new rulers in Kabul and is in no hurry to do so, diplomats believe.
recognised | SUPPORT | it = Tehran -> new rulers in Kabul | denied | diplomats (believe) | - | ..2021-09-02
> A Taliban delegation, reported by some outlets to be already in the city, is expected on Saturday.
? expected | AGREE or CONSULT | Taliban delegation -> | planned | - | - | "on Saturday" 2021-09-04
> In a letter, clerics in Qom urged the government to protect the Shia of Hazarajat and criticised "handshakes with throat-cutters".
urged | REQUEST | clerics in Qom -> government | occurred | - | - | ..2021-09-02
? protect | AID or AGREE | government -> Shia of Hazarajat | hypothetical | clerics in Qom (urged) | - | 2021-09-02..
criticised | ACCUSE/disapprove | clerics in Qom -> | occurred | - | - | ..2021-09-02
> Iranian lorries went on delivering fuel all the while, customs figures show.
delivering | COOPERATE or AID | Iranian lorries -> | occurred | customs figures (show) | - | ..2021-09-02
