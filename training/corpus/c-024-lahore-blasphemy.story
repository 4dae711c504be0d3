published: 2023-02-16
style: Pakistani local daily
region: Pakistan

@ Punjab Assembly | PAK | LEG
@ Waqas Dogar | PAK | CVL
@ mob of several hundred | PAK | CVL
@ station | PAK | COP
@ staff | PAK | COP
@ Members from both sides | PAK | LEG
@ police | PAK | COP
@ SHO | PAK | COP
@ DSP | PAK | COP
@ 62 persons | PAK | CVL
@ government | PAK | GOV
@ Rana Sohail | PAK | OPP
@ inspector general | PAK | COP
@ speaker | PAK | LEG
@ motion | PAK | OPP
@ Two clerics | PAK | REL

> LAHORE: The Punjab Assembly on Wednesday passed a unanimous resolution condemning the lynching of a man in police custody at Mianwali.
passed a unanimous resolution | ACCUSE/disapprove or SUPPORT | Punjab Assembly -> | occurred | - | - | "on Wednesday" 2023-02-15
lynching | ASSAULT/beat | -> man in police custody = Waqas Dogar | occurred | - | Mianwali (PAK) | ..2023-02-16
>
> The victim, Waqas Dogar, had been detained on a charge of desecration when a mob of several hundred broke into the station, overpowered the staff and dragged him out, an initial report says.
detained | COERCE/arrest | -> Waqas Dogar | occurred | an initial report (says) | - | ..2023-02-16
charge | ACCUSE/allege | -> Waqas Dogar | occurred | an initial report (says) | - | ..2023-02-16
broke into | ASSAULT or PROTEST | mob of several hundred -> station | occurred | an initial report (says) | station | ..2023-02-16
overpowered | ASSAULT/beat | mob of several hundred -> staff | occurred | an initial report (says) | station | ..2023-02-16
dragged | ASSAULT/abduct | mob of several hundred -> him = Waqas Dogar | occurred | an initial report (says) | station | ..2023-02-16
>
> Members from both sides criticised the police for having fled through a back door.
criticised | ACCUSE/disapprove | Members from both sides -> police | occurred | - | - | ..2023-02-16
> Parliamentary secretary Nighat Malik told the house that the SHO and a DSP had been suspended, 62 persons rounded up with the help of video clips, and a joint investigation team formed.
suspended | SANCTION/expel | -> SHO, DSP | occurred | Nighat Malik (told) | - | ..2023-02-16
rounded up | COERCE/arrest | -> 62 persons | occurred | Nighat Malik (told) | - | ..2023-02-16
? joint investigation team formed | ACCUSE/investigate | -> | occurred | Nighat Malik (told) | - | ..2023-02-16
office: Nighat Malik | Parliamentary secretary | - | PAK | current
> "Nobody may play judge and hangman," she said.
none
> The government would move an amendment to make the protection of prisoners a personal liability of station heads, she added.
move an amendment | AGREE or REQUEST | government -> | planned | she = Nighat Malik (added) | - | 2023-02-16..
>
> Opposition member Rana Sohail wanted the inspector general summoned, a motion that the speaker turned down.
wanted | REQUEST | Rana Sohail -> | occurred | - | - | 2023-02-15
summoned | ACCUSE/investigate | -> inspector general | hypothetical | Rana Sohail (wanted) | - | -
turned down | REJECT | speaker -> motion | occurred | - | - | 2023-02-15
> The sitting was then adjourned for want of quorum.
none
> Two clerics in the town have since apologised for using the mosque loudspeakers.
apologised | CONCEDE | Two clerics -> | occurred | - | - | ..2023-02-16
