published: 2020-07-22
style: agency
region: Western Europe
title: Athens puts navy on alert

@ Greece | GRC | GOV
@ Greece's navy | GRC | MIL
@ survey ships | TUR | -
@ Stelios Marinakis | GRC | GOV
@ Turkish ambassador | TUR | GOV
@ Ankara | TUR | GOV
@ Athens | GRC | GOV
@ Turkish Foreign Ministry spokesman | TUR | GOV
@ France | FRA | GOV
@ Greek | GRC | GOV
@ Turkish ships | TUR | -
@ German chancellor | DEU | GOV
@ both leaders | - | GOV
@ EU | EUR | GOV

> Greece's navy was placed on heightened alert on Tuesday after Turkey announced that one of its survey ships, escorted by frigates, would look for gas south of the island of Kastellorizo until 2 August.
placed on heightened alert | MOBILIZE/troops | -> Greece's navy | occurred | - | - | "on Tuesday" 2020-07-21
look for gas | REJECT or COERCE or MOBILIZE | survey ships -> | planned | Turkey (announced) | Kastellorizo (GRC) | "until 2 August" 2020-07-22..2020-08-02
> Athens maintains that the waters belong to its continental shelf and lodged a formal protest, summoning the Turkish ambassador for the second time in a month.
lodged a formal protest | ACCUSE/disapprove | Athens -> Turkish ambassador | occurred | - | - | ..2020-07-22
summoning | ACCUSE/disapprove | Athens -> Turkish ambassador | occurred | - | - | ..2020-07-22
> "We shall not tolerate a violation of our sovereignty," government spokesman Stelios Marinakis said.
not tolerate | REJECT or THREATEN | We = Greece -> | occurred | Stelios Marinakis (said) | - | ..2020-07-22
? violation | COERCE or ASSAULT | -> | hypothetical | Stelios Marinakis (said) | - | ..2020-07-22
office: Stelios Marinakis | government spokesman | Greece | GRC | current
> Asked what Greece would do if the drill string touched the seabed, he replied: "Everything is on the table."
? Everything is on the table | THREATEN/violence or THREATEN | Greece -> | hypothetical | he = Stelios Marinakis (replied) | - | 2020-07-22..
>
> Ankara dismissed the protest, with a Turkish Foreign Ministry spokesman insisting that the area lay within waters reported by Turkey to the United Nations.
dismissed | REJECT | Ankara -> | occurred | - | - | ..2020-07-22
> Greek claims were "maximalist", he said, and Turkish ships would carry on their work "with determination".
maximalist | ACCUSE/disapprove | he = Turkish Foreign Ministry spokesman -> Greek | occurred | he = Turkish Foreign Ministry spokesman (said) | - | ..2020-07-22
carry on their work | REJECT/yield or REJECT | Turkish ships -> | planned | he = Turkish Foreign Ministry spokesman (said) | - | 2020-07-22..
>
> The German chancellor telephoned both leaders late on Tuesday in an effort to prevent a clash, diplomats in Berlin said, and offered to host talks.
telephoned | CONSULT/phone or CONSULT | German chancellor -> both leaders | occurred | diplomats in Berlin (said) | - | "late on Tuesday" 2020-07-21
? clash | ASSAULT | -> | hypothetical | diplomats in Berlin (said) | - | -
offered | AGREE | German chancellor -> | planned | diplomats in Berlin (said) | - | ..2020-07-22
> France has called for EU sanctions against those who explore "without permission" off Cyprus.
called for | REQUEST/change or REQUEST | France -> | occurred | - | - | ..2020-07-22
? sanctions | SANCTION/discontinue | EU -> | hypothetical | France (called for) | - | 2020-07-22..
