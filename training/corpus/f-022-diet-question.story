published: 2017-11-30
style: parliamentary page
region: East Asia
title: Budget committee: questions on the supply agreement

@ budget committee | JPN | LEG
@ Naoki Tachibana | JPN | GOV
@ supplementary budget | JPN | GOV
@ Japanese tankers | JPN | MIL
@ Australian frigates | AUS | MIL
@ Royal Australian Navy | AUS | MIL
@ Haruka Mine | JPN | OPP
@ Diet | JPN | LEG
@ vote | JPN | LEG
@ India | IND | GOV
@ Four parties | JPN | PTY

> Questioned in the budget committee on Thursday, Defence Minister Naoki Tachibana denied that Japanese tankers had refuelled Australian frigates enforcing the embargo before the acquisition agreement entered into force.
Questioned | ACCUSE/investigate or REQUEST | budget committee -> Naoki Tachibana | occurred | - | - | "on Thursday" 2017-11-30
refuelled | AID | Japanese tankers -> Australian frigates | denied | Naoki Tachibana (denied) | - | ..2017-11-30
enforcing | COERCE/restrict or COOPERATE | Australian frigates -> | occurred | Naoki Tachibana (denied) | - | ..2017-11-30
office: Naoki Tachibana | Defence Minister | Japan | JPN | current
> Haruka Mine (Constitutional Democratic Party) accused him of misleading the Diet, pointing to a log in which a ship's captain reports the transfer of 80 kilolitres of diesel on 4 August.
accused | ACCUSE/allege | Haruka Mine -> him = Naoki Tachibana | occurred | - | - | ..2017-11-30
misleading | COERCE/misinformation | him = Naoki Tachibana -> Diet | occurred | Haruka Mine (accused) | - | ..2017-11-30
transfer | AID | -> | occurred | Haruka Mine (pointing) > a ship's captain (reports) | - | "on 4 August" 2017-08-04
> The minister conceded that the log was genuine, apologised for an earlier answer and promised to submit the full records by the end of the year.
conceded | CONCEDE | minister = Naoki Tachibana -> | occurred | - | - | ..2017-11-30
apologised | CONCEDE | minister = Naoki Tachibana -> | occurred | - | - | ..2017-11-30
promised | AGREE | minister = Naoki Tachibana -> | planned | - | - | "by the end of the year" 2017-11-30..2017-12-31
> He rejected Ms Mine's call for his resignation.
rejected | REJECT/change | He = Naoki Tachibana -> call = Haruka Mine | occurred | - | - | ..2017-11-30
call | REQUEST/change | Mine = Haruka Mine -> his = Naoki Tachibana | occurred | - | - | ..2017-11-30
>
> Prime Minister's aide Shoji Kuwata stated that a joint exercise with the Royal Australian Navy, scheduled for February, would go ahead and that India might be asked to take part.
joint exercise | AGREE or COOPERATE | Royal Australian Navy -> | planned | Shoji Kuwata (stated) | - | "for February" 2018-02-01..2018-02-28
asked | REQUEST | -> India | hypothetical | Shoji Kuwata (stated) | - | 2017-11-30..
> Four parties boycotted the vote that followed; the supplementary budget was approved by 28 to 11.
boycotted | PROTEST/boycott or REJECT | Four parties -> vote | occurred | - | - | 2017-11-30
approved | SUPPORT | -> supplementary budget | occurred | - | - | 2017-11-30
> The committee rose at 5.40 p.m.
none
