published: 2013-01-25
style: agency
region: Thailand

@ Thai troops | THA | MIL
@ anti-government protesters | THA | OPP
@ sniper | THA | UAF
@ retired colonel | THA | OPP
@ seven people | THA | CVL
@ more than a hundred | THA | CVL
@ Canadian cameraman | CAN | JRN
@ government | THA | GOV
@ four northern provinces | THA | CVL
@ protest camp | THA | OPP
@ soldiers | THA | MIL
@ food trucks | THA | CVL
@ Demonstrators | THA | OPP
@ Weerasak Thongdee | THA | OPP
@ United Nations | UNO | GOV
@ troops | THA | MIL
@ prime minister | THA | GOV
@ people who carry arms | THA | OPP
@ British and American consulates | - | GOV
@ visitors | - | CVL

> Thai troops fired live rounds and rubber bullets at anti-government protesters in central Chiang Mai on Friday after a retired colonel who trained their guards was shot in the neck by a sniper as he ate at a noodle stall.
fired | ASSAULT/firearms | Thai troops -> anti-government protesters | occurred | - | central Chiang Mai = Chiang Mai (THA) | "on Friday" 2013-01-25
shot | ASSAULT/targeted | sniper -> retired colonel | occurred | - | - | ..2013-01-25
>
> At least seven people died and more than a hundred were wounded, emergency services said.
died | ASSAULT/firearms | -> seven people | occurred | emergency services (said) | - | 2013-01-25
wounded | ASSAULT/firearms | -> more than a hundred | occurred | emergency services (said) | - | 2013-01-25
> A Canadian cameraman was among those hit.
? hit | ASSAULT/firearms | -> Canadian cameraman | occurred | emergency services (said, carried) | - | 2013-01-25
>
> The government, which declared a state of emergency in four northern provinces, denied ordering the attack on the colonel.
declared a state of emergency | COERCE/martial-law | government -> four northern provinces | occurred | - | four northern provinces | ..2013-01-25
attack | ASSAULT/targeted | government -> colonel = retired colonel | denied | The government (denied) | - | ..2013-01-25
> "It could have been a quarrel among themselves," a spokesman suggested.
none
>
> Power and water were turned off around the protest camp, and soldiers stopped food trucks at the barricades.
turned off | COERCE/withhold | -> protest camp | occurred | - | around the protest camp | ..2013-01-25
stopped | COERCE/restrict | soldiers -> food trucks | occurred | - | barricades | ..2013-01-25
> Demonstrators rolled a burning fuel lorry towards the lines.
rolled a burning fuel lorry | PROTEST/riot or ASSAULT | Demonstrators -> | occurred | - | - | ..2013-01-25
> One of their leaders, Weerasak Thongdee, asked for United Nations mediation and said they would disperse if the troops pulled back and a date for elections was set.
asked | REQUEST/assist | Weerasak Thongdee -> United Nations | occurred | - | - | ..2013-01-25
disperse | CONCEDE or RETREAT | they = Demonstrators -> | hypothetical | Weerasak Thongdee (said) | - | 2013-01-25..
pulled back | RETREAT/withdraw | troops -> | hypothetical | Weerasak Thongdee (said) | - | -
>
> The prime minister ruled out talks "with people who carry arms".
ruled out | REJECT/meet | prime minister -> people who carry arms | occurred | - | - | ..2013-01-25
> The British and American consulates closed their doors to visitors and Singapore told citizens to stay away.
? closed | RETREAT or COERCE | British and American consulates -> visitors | occurred | - | - | ..2013-01-25
> The baht was little changed.
none
