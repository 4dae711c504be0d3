# A news site retells a London paper, which leans on unnamed Libyans; then a state agency. Chains of two and three.
report: examples/01-damascus.txt
published: 2020-03-06
floor: 0.00

@ Khalifa Haftar | LBY | REB
@ Abbas Kamel | EGY | SPY
@ Arab League | IGO | GOV
@ Bashar al-Assad | SYR | GOV

> The commander of eastern Libya's forces, Khalifa Haftar, flew to Damascus in secret last month and was received by Syrian security officials, the London-based daily Asharq Al-Awsat has revealed.
flew | CONSULT/visit | Khalifa Haftar -> Damascus | occurred | Asharq Al-Awsat (revealed) | Damascus (SYR) | "last month" 2020-02-01..2020-02-29
received | CONSULT/visit | Khalifa Haftar -> Syrian security officials | occurred | Asharq Al-Awsat (revealed) | Damascus (SYR) | "last month" 2020-02-01..2020-02-29
office: Khalifa Haftar | commander | eastern Libya's forces | LBY | current
>
> Citing Libyan sources close to the general, the paper said that Egypt's intelligence chief, Abbas Kamel, visited the Syrian capital a few days after him.
visited | CONSULT/visit | Abbas Kamel -> Syrian capital | occurred | the paper = Asharq Al-Awsat (said) > Libyan sources close to the general (Citing) | Syrian capital = Damascus (SYR) | ..2020-03-06
office: Abbas Kamel | intelligence chief | Egypt | EGY | current
> Both men, it added, went to coordinate with Syria against Turkey, which has sent troops and drones to Tripoli.
? went | CONSULT/visit | Both men = Khalifa Haftar, Both men = Abbas Kamel -> Syria | occurred | it = Asharq Al-Awsat (added) | Syria (SYR) | ..2020-03-06
coordinate | AGREE or COOPERATE or CONSULT | Both men = Khalifa Haftar, Both men = Abbas Kamel, Syria -> | planned | it = Asharq Al-Awsat (added) | - | -
sent | AID or MOBILIZE | Turkey -> Tripoli | occurred | it = Asharq Al-Awsat (added) | Tripoli (LBY) | ..2020-03-06
>
> According to the newspaper, Haftar and his hosts agreed to exchange information on fighters whom Ankara moves from northern Syria to Libya.
agreed | AGREE | Haftar = Khalifa Haftar, hosts = Syrian security officials -> | occurred | the newspaper = Asharq Al-Awsat (According to) | - | ..2020-03-06
? moves | MOBILIZE or AID | Ankara -> fighters | occurred | the newspaper = Asharq Al-Awsat (According to) | - | ..2020-03-06
> One of its sources claimed that Damascus will send military experts to Benghazi before the summer and could also train pilots there.
send | AGREE | Damascus -> Benghazi | planned | the newspaper = Asharq Al-Awsat (According to, carried) > One of its sources (claimed) | Benghazi (LBY) | 2020-03-06..
train | AGREE or AID | Damascus -> pilots | hypothetical | the newspaper = Asharq Al-Awsat (According to, carried) > One of its sources (claimed) | Benghazi (LBY) | 2020-03-06..
> "They asked for people who know Turkish tactics," the source was quoted as saying.
asked for | REQUEST/assist | They = Haftar -> | occurred | the newspaper = Asharq Al-Awsat (quoted) > the source (saying) | - | ..2020-03-06
> "Nobody has arrived yet."
? arrived | AID or MOBILIZE | Nobody -> | denied | the newspaper = Asharq Al-Awsat (quoted, carried) > the source (saying, carried) | - | ..2020-03-06
>
> Haftar's spokesman would not comment.
> An official of the Government of National Accord in Tripoli condemned the contacts and called on the United Nations to look into them.
condemned | ACCUSE/disapprove | official of the Government of National Accord -> contacts | occurred | - | - | ..2020-03-06
called on | REQUEST | official of the Government of National Accord -> United Nations | occurred | - | - | ..2020-03-06
? look into | ACCUSE/investigate | United Nations -> | hypothetical | An official of the Government of National Accord (called on) | - | 2020-03-06..
>
> Syria's state news agency SANA reported on Sunday that President Bashar al-Assad had received a delegation of the parallel government in Benghazi.
received | CONSULT/visit | delegation of the parallel government in Benghazi -> Bashar al-Assad | occurred | SANA (reported) | - | ..2020-03-01
office: Bashar al-Assad | President | Syria | SYR | current
> The delegation, led by Deputy Prime Minister Abdulrahman al-Ahiresh, signed a memorandum under which the two sides will reopen their embassies, the agency added.
signed | SUPPORT or AGREE | delegation -> | occurred | the agency = SANA (added) | - | ..2020-03-06
reopen | AGREE or SUPPORT | two sides -> | planned | the agency = SANA (added) | - | 2020-03-06..
office: Abdulrahman al-Ahiresh | Deputy Prime Minister | parallel government in Benghazi | LBY | current
>
> The Arab League suspended Syria in 2011, and the Libyan embassy in Damascus had stood empty since the following year.
suspended | SANCTION/withdraw | Arab League -> Syria | occurred | - | - | "in 2011" 2011-01-01..2011-12-31
