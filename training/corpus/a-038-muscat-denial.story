published: 2025-09-09
style: wire brief
region: Oman, Iraq, Bahrain

@ Oman | OMN | GOV
@ Iran | IRN | GOV
@ United States | USA | GOV
@ delegation | - | GOV
@ Iraq | IRQ | GOV
@ residents of Basra | IRQ | CVL
@ policeman | IRQ | COP
@ Turkmenistan | TKM | GOV
@ Tehran | IRN | GOV
@ Bahraini court | BHR | JUD
@ cleric | BHR | REL
@ Israel | ISR | GOV
@ Sitra | BHR | -
@ inhabitants | BHR | CVL
@ interior ministry | BHR | GOV
@ anyone | BHR | CVL
@ Emirati navy | ARE | MIL
@ British frigate | GBR | MIL
@ tug | - | BUS
@ Nine Indian sailors | IND | LAB

> MUSCAT: Oman on Tuesday refuted media reports that it had hosted indirect talks between Iran and the United States at the weekend.
hosted | CONSULT/third-party | it = Oman -> Iran, United States | denied | Oman (refuted media reports) | Oman (OMN) | "at the weekend" 2025-09-06..2025-09-07
? refuted | REJECT | Oman -> | occurred | - | - | "on Tuesday" 2025-09-09
talks | CONSULT | Iran, United States -> | denied | Oman (refuted media reports) | Oman (OMN) | "at the weekend" 2025-09-06..2025-09-07
> "No delegation came and no message was passed," Foreign Ministry undersecretary Salim al-Harthi told the Oman News Agency, while adding that the Sultanate stood ready to help.
came | CONSULT/visit | delegation -> | denied | the Oman News Agency (told) > Salim al-Harthi (told) | - | 2025-09-06..2025-09-07
? ready to help | AGREE | Sultanate = Oman -> | planned | the Oman News Agency (told) > Salim al-Harthi (adding) | - | 2025-09-09..
office: Salim al-Harthi | undersecretary | Foreign Ministry | OMN | current
>
> BAGHDAD: Iran has cut gas supplies to Iraq by two thirds, the Iraqi Electricity Ministry said, and power cuts brought residents of Basra into the streets for a second night.
cut | SANCTION/discontinue | Iran -> Iraq | occurred | the Iraqi Electricity Ministry (said) | - | ..2025-09-09
? into the streets | PROTEST/demo or PROTEST | residents of Basra -> | occurred | - | Basra (IRQ) | "for a second night" 2025-09-07..2025-09-08
> Tyres were set on fire outside the governor's house and a policeman was stabbed.
set on fire | PROTEST/riot or PROTEST | -> | occurred | - | governor's house | ..2025-09-09
stabbed | ASSAULT/primitive or ASSAULT | -> policeman | occurred | - | governor's house | ..2025-09-09
> Turkmenistan might step in from November, provided Tehran lets its gas through.
? step in | AGREE or COOPERATE or AID | Turkmenistan -> | hypothetical | - | - | "from November" 2025-11-01..
? lets | CONCEDE or COOPERATE | Tehran -> its = Turkmenistan | hypothetical | - | - | 2025-09-09..
>
> MANAMA: A Bahraini court upheld a one-year sentence against a cleric who criticised normalisation with Israel, a defence lawyer posted on X.
upheld | SANCTION/convict | Bahraini court -> cleric | occurred | a defence lawyer (posted) | - | ..2025-09-09
criticised | ACCUSE/disapprove | cleric -> | occurred | a defence lawyer (posted) | - | ..2025-09-09
? normalisation | SUPPORT | -> Israel | occurred | a defence lawyer (posted) | - | ..2025-09-09
> Checkpoints ringed Sitra, whose inhabitants had called for a rally; the interior ministry said it did not detain anyone.
? ringed | COERCE/restrict or MOBILIZE | -> Sitra | occurred | - | Sitra (BHR) | ..2025-09-09
called for | REQUEST or PROTEST | inhabitants -> | occurred | - | - | ..2025-09-09
detain | COERCE/arrest | it = interior ministry -> anyone | denied | the interior ministry (said) | Sitra (BHR) | ..2025-09-09
>
> ABU DHABI: The Emirati navy and a British frigate wound up a three-day mine-clearing drill on Monday.
drill | COOPERATE | Emirati navy, British frigate -> | occurred | - | - | "on Monday" 2025-09-08
> KUWAIT: Nine Indian sailors whose tug had been impounded since June were permitted to fly home.
impounded | COERCE/seize | -> tug | occurred | - | - | "since June" 2025-06-01..2025-09-09
permitted | CONCEDE or RETREAT | -> Nine Indian sailors | occurred | - | - | ..2025-09-09
