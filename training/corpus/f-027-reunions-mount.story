published: 2018-06-21
style: agency
region: East Asia

@ Red Cross officials from the two Koreas | NGO | MED
@ North | PRK | GOV
@ Pyongyang | PRK | GOV
@ twelve waitresses | PRK | CVL
@ Pyo Kyung-min | KOR | GOV
@ Seoul | KOR | GOV
@ president | KOR | GOV
@ both armies | - | MIL
@ Conservatives in the National Assembly | KOR | OPP
@ six South Koreans held since 2013 | KOR | CVL
@ six South Koreans | KOR | CVL
@ three missionaries | KOR | REL

> Red Cross officials from the two Koreas, meeting at Mount Kumgang on Thursday for the first time in three years, agreed to let 100 families from each side see one another in August and to go on exchanging lists of survivors.
meeting | CONSULT | Red Cross officials from the two Koreas -> | occurred | - | Mount Kumgang (PRK) | "on Thursday" 2018-06-21
agreed | AGREE or CONCEDE | Red Cross officials from the two Koreas -> | occurred | - | Mount Kumgang (PRK) | "on Thursday" 2018-06-21
? exchanging | COOPERATE | Red Cross officials from the two Koreas -> | planned | - | - | 2018-06-21..
> The North dropped its demand that twelve waitresses who defected from a restaurant in Ningbo be sent back first.
dropped | CONCEDE | North -> | occurred | - | - | ..2018-06-21
demand | REQUEST/yield | North -> | occurred | - | - | ..2018-06-21
? defected | RETREAT or REJECT | twelve waitresses -> | occurred | - | Ningbo (CHN) | ..2018-06-21
? sent back | COERCE/deport | -> twelve waitresses | hypothetical | - | - | -
> "We come home with fruit in our hands," said the South's chief delegate, Pyo Kyung-min, before leaving for Seoul, where he briefed the president.
briefed | CONSULT | he = Pyo Kyung-min -> president | occurred | - | Seoul (KOR) | ..2018-06-21
office: Pyo Kyung-min | chief delegate | South | KOR | current
>
> The concession follows Seoul's decision to call off this summer's marine landing drill and the dismantling of loudspeakers along the demarcation line by both armies.
call off | CONCEDE or REJECT or RETREAT | Seoul -> | occurred | - | - | ..2018-06-21
dismantling | RETREAT/disarm | both armies -> | occurred | - | demarcation line | ..2018-06-21
> Conservatives in the National Assembly accuse the president of having traded away the alliance's readiness for "a few hours of tears on television".
accuse | ACCUSE/allege | Conservatives in the National Assembly -> president | occurred | - | - | ..2018-06-21
traded away | CONCEDE | president -> | occurred | Conservatives in the National Assembly (accuse) | - | ..2018-06-21
>
> Should the August round pass off well, officials hint, Pyongyang could free six South Koreans held since 2013, among them three missionaries convicted of spying.
free | RETREAT/release or CONCEDE | Pyongyang -> six South Koreans held since 2013 | hypothetical | officials (hint) | - | 2018-06-21..
held | COERCE/arrest | -> six South Koreans | occurred | officials (hint) | - | "since 2013" 2013-01-01..2018-06-21
convicted | SANCTION/convict | -> three missionaries | occurred | officials (hint) | - | ..2018-06-21
> A woman of 97 in Incheon has packed a coat for her son.
none
> He was four when she last saw him.
none
