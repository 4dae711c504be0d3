published: 2020-11-12
style: broadcaster site
region: East Asia

@ Hong Kong court | HKG | JUD
@ Edmund Kwok | HKG | JUD
@ Prosecutors | HKG | JUD
@ sentence | HKG | JUD
@ former deputy editor of a student newspaper | HKG | JRN
@ others | HKG | CVL
@ vigil | HKG | CVL
@ two co-defendants | HKG | CVL
@ Some forty supporters | HKG | CVL
@ One woman | HKG | CVL
@ nobody | HKG | CVL
@ defence | HKG | JUD
@ Canadian consulate | CAN | GOV
@ officers | HKG | COP
@ Press Freedom Watch | NGO | SOC
@ universities abroad | - | EDU

> A Hong Kong court on Thursday jailed the former deputy editor of a student newspaper for fourteen months for inciting others to join a banned vigil, and fined two co-defendants.
jailed | SANCTION/convict | Hong Kong court -> former deputy editor of a student newspaper | occurred | - | Hong Kong (HKG) | "on Thursday" 2020-11-12
? inciting | ACCUSE or PROTEST or REQUEST | former deputy editor of a student newspaper -> others | occurred | A Hong Kong court (jailed) | - | ..2020-11-12
? banned | COERCE/restrict | -> vigil | occurred | - | - | ..2020-11-12
fined | SANCTION/convict | Hong Kong court -> two co-defendants | occurred | - | Hong Kong (HKG) | "on Thursday" 2020-11-12
> Magistrate Edmund Kwok rejected the argument of the defence that the call, posted on a messaging app, had been a joke.
rejected | REJECT | Edmund Kwok -> defence | occurred | - | - | ..2020-11-12
office: Edmund Kwok | Magistrate | - | HKG | current
> Prosecutors had dropped a more serious charge of collusion with foreign forces in September, though not before the Canadian consulate was accused of paying for leaflets, which it denies.
dropped | CONCEDE or RETREAT | Prosecutors -> | occurred | - | - | "in September" 2020-09-01..2020-09-30
accused | ACCUSE/allege | -> Canadian consulate | occurred | - | - | ..2020-09-30
paying | AID | Canadian consulate -> | denied | it = Canadian consulate (denies) | - | ..2020-11-12
>
> Some forty supporters stood outside the building holding blank sheets of paper until officers told them to leave or face arrest.
stood | PROTEST/demo | Some forty supporters -> | occurred | - | - | 2020-11-12 | crowd 40
told | REQUEST/yield or THREATEN | officers -> them = Some forty supporters | occurred | - | - | 2020-11-12
? arrest | THREATEN/arrest or COERCE | officers -> them = Some forty supporters | hypothetical | - | - | -
> One woman was led away.
led away | COERCE/arrest | -> One woman | occurred | - | - | 2020-11-12 | arrested 1
>
> Press Freedom Watch, a London charity, called the sentence "a warning shot at every campus" and appealed to universities abroad to suspend exchange programmes.
called | ACCUSE/disapprove | Press Freedom Watch -> sentence | occurred | - | - | ..2020-11-12
appealed | REQUEST | Press Freedom Watch -> universities abroad | occurred | - | - | ..2020-11-12
? suspend | SANCTION/discontinue | universities abroad -> | hypothetical | Press Freedom Watch (appealed) | - | -
> The city's security bureau retorted that nobody in Hong Kong is punished for writing.
? punished | SANCTION/convict | -> nobody | denied | The city's security bureau (retorted) | Hong Kong (HKG) | ..2020-11-12
