published: 2020-11-27
style: agency
region: Saudi Arabia, Israel
title: Riyadh: "No such meeting took place"

@ intelligence chief | ISR | SPY
@ Saudi crown prince | SAU | GOV
@ US secretary of state | USA | GOV
@ Israeli cabinet minister | ISR | GOV
@ prime minister | ISR | GOV
@ two sides | - | GOV
@ Hamas | PSE | REB
@ Iran | IRN | GOV
@ Palestinian Authority | PSE | GOV
@ Abu Dhabi | ARE | GOV
@ Manama | BHR | GOV
@ Israeli delegation | ISR | GOV
@ Sudan | SDN | GOV
@ Pakistani foreign ministry | PAK | GOV
@ Riyadh | SAU | GOV
@ Islamabad | PAK | GOV
@ Israel | ISR | GOV

> A business jet that left Tel Aviv for the Red Sea coast on Sunday evening and came back before dawn has set off a week of contradictory statements.
none
>
> Israel's Army Radio reported on Monday that the country's intelligence chief had been on board and had met the Saudi crown prince at Neom in the presence of the US secretary of state.
met | CONSULT | intelligence chief, Saudi crown prince, US secretary of state -> | occurred | Israel's Army Radio (reported) | Neom (SAU) | 2020-11-22
> "No such meeting took place," tweeted Saudi Foreign Minister Faris al-Sudairi within hours.
meeting | CONSULT | -> | denied | Faris al-Sudairi (tweeted) | - | 2020-11-22
office: Faris al-Sudairi | Foreign Minister | - | SAU | current
> "The only officials present were American and Saudi."
none
> An Israeli cabinet minister nevertheless congratulated the prime minister on "an amazing achievement".
congratulated | SUPPORT | Israeli cabinet minister -> prime minister | occurred | - | - | ..2020-11-27
> The Wall Street paper that broke a second story on Thursday relied on a Saudi adviser who, it said, had been told by a palace aide that the two sides talked for two hours about Iran and reached no accord.
talked | CONSULT | two sides -> | occurred | The Wall Street paper (said) > a Saudi adviser (relied on) > a palace aide (told) | - | 2020-11-22
accord | AGREE | two sides -> | denied | The Wall Street paper (said) > a Saudi adviser (relied on) > a palace aide (told) | - | 2020-11-22
>
> Hamas and Iran condemned the contact; the Palestinian Authority, which has just sent its ambassadors back to Abu Dhabi and Manama, kept silent.
condemned | ACCUSE/disapprove | Hamas, Iran -> | occurred | - | - | ..2020-11-27
sent | SUPPORT or CONCEDE or RETREAT | Palestinian Authority -> Abu Dhabi, Manama | occurred | - | - | ..2020-11-27
> An Israeli delegation flew to Sudan the same day.
flew | CONSULT/visit | Israeli delegation -> Sudan | occurred | - | Sudan (SDN) | "the same day" 2020-11-26
> The Pakistani foreign ministry rejected reports that Riyadh had pressed Islamabad to recognise Israel.
? rejected | REJECT | Pakistani foreign ministry -> | occurred | - | - | ..2020-11-27
pressed | REQUEST | Riyadh -> Islamabad | denied | The Pakistani foreign ministry (rejected reports) | - | ..2020-11-27
? recognise | SUPPORT | Islamabad -> Israel | hypothetical | The Pakistani foreign ministry (rejected reports) | - | -
