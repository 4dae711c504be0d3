published: 2020-08-19
style: parliamentary page
region: Kuwait

@ National Assembly | KWT | LEG
@ Jaber al-Roudhan | KWT | GOV
@ Faisal al-Mutairi | KWT | LEG
@ two colonels | KWT | COP
@ Bangladeshi member of parliament | BGD | LEG
@ Speaker | KWT | LEG
@ nobody | KWT | -
@ seven officers of State Security | KWT | SPY
@ Ten members | KWT | LEG
@ government | KWT | GOV
@ Kuwait Fund | KWT | GOV
@ Yemen's hospitals | YEM | MED
@ Crown Prince | KWT | GOV
@ opposition | KWT | OPP

> The National Assembly met on Wednesday to question Interior Minister Jaber al-Roudhan over the affair of the traded residence permits.
question | ACCUSE/investigate | National Assembly -> Jaber al-Roudhan | occurred | - | - | "on Wednesday" 2020-08-19
office: Jaber al-Roudhan | Interior Minister | - | KWT | current
> The grilling, tabled by Faisal al-Mutairi MP, consisted of three heads.
none
> Mr al-Mutairi alleged that the minister shielded two colonels who took money from a Bangladeshi member of parliament now in detention.
alleged | ACCUSE/allege | al-Mutairi = Faisal al-Mutairi -> minister = Jaber al-Roudhan | occurred | - | - | 2020-08-19
? shielded | SUPPORT | minister = Jaber al-Roudhan -> two colonels | occurred | Mr al-Mutairi = Faisal al-Mutairi (alleged) | - | ..2020-08-19
took money | COOPERATE or AID or ACCUSE | two colonels -> Bangladeshi member of parliament | occurred | Mr al-Mutairi = Faisal al-Mutairi (alleged) | - | ..2020-08-19
? detention | COERCE/arrest | -> Bangladeshi member of parliament | occurred | Mr al-Mutairi = Faisal al-Mutairi (alleged) | - | ..2020-08-19
> He further asserted that a tape of the Speaker had been leaked from within State Security.
leaked | COERCE | -> Speaker | occurred | He = Faisal al-Mutairi (asserted) | - | ..2020-08-19
>
> In reply the minister stated that he had shielded nobody.
shielded | SUPPORT | he = Jaber al-Roudhan -> nobody | denied | the minister = Jaber al-Roudhan (stated) | - | ..2020-08-19
> It was he who suspended the colonels in June, who referred seven officers of State Security to the public prosecutor and who ordered the seizure of their telephones.
suspended | SANCTION | he = Jaber al-Roudhan -> colonels = two colonels | occurred | the minister = Jaber al-Roudhan (stated, carried) | - | "in June" 2020-06-01..2020-06-30
referred | ACCUSE | he = Jaber al-Roudhan -> seven officers of State Security | occurred | the minister = Jaber al-Roudhan (stated, carried) | - | ..2020-08-19
seizure | COERCE/seize | -> their = seven officers of State Security | occurred | the minister = Jaber al-Roudhan (stated, carried) | - | ..2020-08-19
>
> Ten members submitted a motion of no confidence, which will be voted on 26 August.
motion of no confidence | REQUEST/change or ACCUSE or REJECT | Ten members -> | occurred | - | - | 2020-08-19
>
> The Assembly then rejected a request by the government to put off the debt bill and approved, by 31 votes to 12, a grant of 20 million dollars by the Kuwait Fund to Yemen's hospitals.
rejected | REJECT | Assembly = National Assembly -> government | occurred | - | - | 2020-08-19
? request | REQUEST | government -> Assembly = National Assembly | occurred | - | - | ..2020-08-19
approved | SUPPORT | Assembly = National Assembly -> | occurred | - | - | 2020-08-19
grant | AGREE or AID | Kuwait Fund -> Yemen's hospitals | planned | - | - | 2020-08-19.. | amount 20000000 USD
> Before adjourning, the House heard that the Crown Prince had purportedly offered to mediate with the opposition; the Amiri Diwan has issued nothing on the subject.
offered | AGREE or CONSULT | Crown Prince -> opposition | uncertain | (purportedly) | - | ..2020-08-19
