published: 2025-05-15
style: broadcaster site
region: Turkey, Iraq

@ Kurdistan Workers' Party | TUR | REB
@ Sulaymaniyah authorities | IRQ | PRE
@ No one from Ankara | TUR | GOV
@ Leyla Berwari | TUR | PTY
@ party's jailed founder | TUR | REB
@ Six prisoners | TUR | REB
@ Nationalist deputies | TUR | LEG
@ mothers of fallen soldiers | TUR | CVL
@ speaker | TUR | LEG
@ Turkish artillery | TUR | MIL
@ defence ministry | TUR | GOV
@ villagers | IRQ | CVL
@ Germany | DEU | GOV

> Where do the guns go?
none
> Three days after the Kurdistan Workers' Party declared an end to its forty-year fight, nobody in Diyarbakır can say for certain.
declared an end | RETREAT/ceasefire or RETREAT or CONCEDE or AGREE | Kurdistan Workers' Party -> | occurred | - | - | 2025-05-12
>
> Presidential adviser Kemal Aydoğmuş told two channels that arms would be collected at four points in northern Iraq under the eyes of the Turkish intelligence agency.
collected | CONCEDE or RETREAT | -> | planned | Kemal Aydoğmuş (told) | northern Iraq (IRQ) | 2025-05-15..
office: Kemal Aydoğmuş | Presidential adviser | - | TUR | current
> The Sulaymaniyah authorities, he said, have agreed to guard the depots.
agreed | AGREE | Sulaymaniyah authorities -> | planned | he = Kemal Aydoğmuş (said) | - | 2025-05-15..
> Have they?
none
> A security officer there, cited by the Kurdish site Çira, who in his turn was cited by half the Iraqi press, says not: “No one from Ankara has spoken to us.”
spoken | CONSULT | No one from Ankara, us = Sulaymaniyah authorities -> | denied | half the Iraqi press (cited by) > Çira (cited by) > A security officer there (says) | - | ..2025-05-15
>
> Pro-Kurdish deputy Leyla Berwari, back from a visit to the party's jailed founder on his island, said he wants a law first.
visit | CONSULT/visit | Leyla Berwari -> party's jailed founder | occurred | - | island | ..2025-05-15
? wants | REQUEST | he = party's jailed founder -> | occurred | Leyla Berwari (said) | - | ..2025-05-15
> She denied that an amnesty had been promised to him, as a columnist of the daily Hür Yurt maintained.
promised | AGREE | -> him = party's jailed founder | denied | She = Leyla Berwari (denied) | - | ..2025-05-15
? amnesty | CONCEDE | -> him = party's jailed founder | denied | She = Leyla Berwari (denied) | - | -
office: Leyla Berwari | deputy | - | TUR | current
> Six prisoners over seventy were let out of Kandıra on Wednesday, the Justice Ministry said, “for reasons of health alone”.
let out | RETREAT/release | -> Six prisoners | occurred | the Justice Ministry (said) | Kandıra (TUR) | "on Wednesday" 2025-05-14
> Nationalist deputies walked out of the chamber, and mothers of fallen soldiers laid a black wreath at the speaker's door.
walked out | PROTEST or REJECT | Nationalist deputies -> | occurred | - | chamber | ..2025-05-15
? wreath | PROTEST/demo | mothers of fallen soldiers -> speaker | occurred | - | speaker's door | ..2025-05-15
>
> Meanwhile Turkish artillery shelled the Gara ridge on Tuesday, according to villagers, whose account the defence ministry disputes.
shelled | ASSAULT/heavy-weapons | Turkish artillery -> | occurred | villagers (according to) | Gara ridge | "on Tuesday" 2025-05-13
? disputes | REJECT | defence ministry -> villagers | occurred | - | - | ..2025-05-15
> Germany welcomed the disbandment but will keep the party on its list of banned organisations for now.
welcomed | SUPPORT | Germany -> | occurred | - | - | ..2025-05-15
? keep | REJECT or COERCE | Germany -> party = Kurdistan Workers' Party | planned | - | - | 2025-05-15..
