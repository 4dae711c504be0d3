published: 2024-01-16
style: wire brief
region: Yemen, Red Sea

@ Maltese-flagged bulk carrier | MLT | BUS
@ US Central Command | USA | MIL
@ launchers | YEM | REB
@ launcher | YEM | REB
@ Nasr Amri | YEM | REB
@ ships | - | BUS
@ Gaza | PSE | -
@ US Navy commandos | USA | MIL
@ dhow | - | -
@ Tehran | IRN | GOV
@ Houthi | YEM | REB
@ Shell | MNC | BUS
@ QatarEnergy | QAT | BUS
@ Baghdad | IRQ | GOV
@ Revolutionary Guards | IRN | MIL
@ Kurdish businessman | IRQ | BUS
@ baby | IRQ | CVL
@ national security adviser | IRQ | GOV

> DUBAI, Jan 16 - A missile fired from Houthi-held Yemen damaged a Maltese-flagged bulk carrier in the southern Red Sea on Tuesday, security firms said.
damaged | ASSAULT/heavy-weapons or ASSAULT | -> Maltese-flagged bulk carrier | occurred | security firms (said) | southern Red Sea | "on Tuesday" 2024-01-16
? fired | ASSAULT/heavy-weapons or ASSAULT | -> | occurred | security firms (said) | - | "on Tuesday" 2024-01-16
> US Central Command said it destroyed four launchers before dawn.
destroyed | ASSAULT/destroy or ASSAULT | it = US Central Command -> launchers | occurred | US Central Command (said) | - | 2024-01-16
>
> Houthi spokesman Nasr Amri denied losing any launcher and vowed to go on hitting ships bound for Israel "until the siege of Gaza ends".
losing | ASSAULT/destroy or ASSAULT | -> launcher | denied | Nasr Amri (denied) | - | ..2024-01-16
vowed | THREATEN/violence or THREATEN | Nasr Amri -> ships | occurred | - | - | ..2024-01-16
? siege | COERCE/restrict or ASSAULT | -> Gaza | occurred | Nasr Amri (vowed) | Gaza (PSE) | ..2024-01-16
office: Nasr Amri | spokesman | Houthi | YEM | current
>
> A dhow seized off Somalia last Thursday by US Navy commandos carried Iranian missile parts, the command added; Tehran has repeatedly denied arming the group.
seized | COERCE/seize | US Navy commandos -> dhow | occurred | the command = US Central Command (added) | Somalia (SOM) | "last Thursday" 2024-01-11
? carried | AID | dhow -> | occurred | the command = US Central Command (added) | - | ..2024-01-11
arming | AID | Tehran -> group = Houthi | denied | Tehran (denied) | - | ..2024-01-16
> Two commandos lost at sea in the operation have reportedly been declared dead.
none
>
> Shell has suspended all Red Sea transits, the Journal said, citing people familiar with the decision.
suspended | SANCTION/discontinue or RETREAT | Shell -> | occurred | the Journal (said) > people familiar with the decision (citing) | - | ..2024-01-16
> QatarEnergy did the same on Friday, two shipping sources told us.
? did the same | SANCTION/discontinue or RETREAT | QatarEnergy -> | occurred | two shipping sources (told) | - | "on Friday" 2024-01-12
>
> IRAQ - Baghdad recalled its ambassador to Tehran after ballistic missiles of the Revolutionary Guards killed a Kurdish businessman and his baby in Erbil on Monday night.
recalled | SANCTION/withdraw | Baghdad -> Tehran | occurred | - | Tehran (IRN) | 2024-01-16
killed | ASSAULT/heavy-weapons | Revolutionary Guards -> Kurdish businessman, baby | occurred | - | Erbil (IRQ) | "on Monday night" 2024-01-15 | killed 2
> The Guards claimed that the villa was a Mossad station; the national security adviser, having toured the ruins, said it was no such thing.
? toured | CONSULT/visit | national security adviser -> | occurred | - | - | ..2024-01-16
