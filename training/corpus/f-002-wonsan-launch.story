published: 2023-03-17
style: state agency
region: East Asia
title: Strategic cruise missile units conduct launching drill

@ Units of the Korean People's Army | PRK | MIL
@ US imperialists | USA | GOV
@ south Korean puppets | KOR | GOV
@ commentary | PRK | JRN
@ South Korean military | KOR | MIL
@ launches | PRK | MIL
@ Seoul's presidential office | KOR | GOV
@ members | KOR | GOV
@ US ambassador | USA | GOV
@ Japan | JPN | GOV
@ China | CHN | GOV
@ all sides | - | UNK

> Units of the Korean People's Army test-fired four strategic cruise missiles from the Wonsan area at dawn on March 16, state media in Pyongyang announced.
test-fired | MOBILIZE/weapons | Units of the Korean People's Army -> | occurred | state media in Pyongyang (announced) | Wonsan (PRK) | "on March 16" 2023-03-16
> The missile tests were "a just answer to the frantic war exercises of the US imperialists and the south Korean puppets", a commentary said.
missile tests | MOBILIZE/weapons | -> | occurred | a commentary (said) | - | ..2023-03-17
? exercises | COOPERATE or MOBILIZE | US imperialists, south Korean puppets -> | occurred | a commentary (said) | - | ..2023-03-17
> It warned that any further deployment of nuclear bombers to the peninsula would be treated as a declaration of war.
warned | THREATEN/violence | It = commentary -> | occurred | - | - | ..2023-03-17
deployment | MOBILIZE/weapons or AID | -> | hypothetical | It = commentary (warned) | - | 2023-03-17..
>
> The South Korean military, which detected the launches, condemned them as a grave provocation and raised its surveillance level.
condemned | ACCUSE/disapprove | South Korean military -> them = launches | occurred | - | - | ..2023-03-17
raised | MOBILIZE | South Korean military -> | occurred | - | - | ..2023-03-17
> Seoul's presidential office convened an emergency session of the National Security Council, whose members agreed to press ahead with the drills, after telephoning the US ambassador.
? convened | CONSULT | Seoul's presidential office -> | occurred | - | - | ..2023-03-17
agreed | AGREE | members -> | occurred | - | - | ..2023-03-17
telephoning | CONSULT/phone | Seoul's presidential office, US ambassador -> | occurred | - | - | ..2023-03-17
>
> In Tokyo, Defence Minister Kenzo Morimitsu told reporters that Japan had lodged a protest through its embassy in Beijing and would send an Aegis destroyer to the Sea of Japan.
protest | ACCUSE/disapprove | Japan -> | occurred | Kenzo Morimitsu (told) | - | ..2023-03-17
send | MOBILIZE | Japan -> | planned | Kenzo Morimitsu (told) | Sea of Japan | 2023-03-17..
office: Kenzo Morimitsu | Defence Minister | Japan | JPN | current
> China called on all sides to show restraint, but stopped short of criticising the launches.
called on | REQUEST | China -> all sides | occurred | - | - | ..2023-03-17
? criticising | ACCUSE/disapprove | China -> launches | denied | - | - | ..2023-03-17
