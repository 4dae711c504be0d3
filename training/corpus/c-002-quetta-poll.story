published: 2013-04-09
style: agency
region: Pakistan

@ Gunmen | PAK | UAF
@ Mir Naseer Raisani | PAK | PTY
@ two guards | PAK | CVL
@ Baloch Liberation Army | PAK | REB
@ Jan Baloch | PAK | REB
@ candidates | PAK | PTY
@ Frontier Corps | PAK | PRM
@ 17 suspects | PAK | UNK
@ Party workers | PAK | PTY
@ provincial chief | PAK | PTY
@ election commission | PAK | GOV
@ polling | PAK | -
@ caretaker government | PAK | GOV
@ candidate | PAK | PTY
@ insurgents | PAK | REB
@ army | PAK | MIL

> QUETTA: Gunmen riding two motorcycles opened fire on the convoy of a candidate for the provincial assembly near Mastung on Monday, killing two guards and wounding the candidate, officials said.
opened fire | ASSAULT/firearms | Gunmen -> candidate = Mir Naseer Raisani | occurred | officials (said) | Mastung (PAK) | "on Monday" 2013-04-08
killing | ASSAULT/firearms | Gunmen -> two guards | occurred | officials (said) | Mastung (PAK) | "on Monday" 2013-04-08
wounding | ASSAULT/firearms | Gunmen -> candidate = Mir Naseer Raisani | occurred | officials (said) | Mastung (PAK) | "on Monday" 2013-04-08
>
> Mir Naseer Raisani of the National Party was shot in the shoulder and is out of danger, according to Dr Asma Kasi of the Civil Hospital.
shot | ASSAULT/firearms | -> Mir Naseer Raisani | occurred | Asma Kasi (according to) | - | 2013-04-08
> A man calling himself Jan Baloch telephoned the local press club to claim the attack for the Baloch Liberation Army and said candidates who do not withdraw would be killed.
attack | ASSAULT | Baloch Liberation Army -> | occurred | A man calling himself Jan Baloch (claim) | - | 2013-04-08
would be killed | THREATEN/violence | man calling himself Jan Baloch = Jan Baloch -> candidates | occurred | A man calling himself Jan Baloch (said) | - | ..2013-04-09
>
> The Frontier Corps raided a seminary and four houses before dawn on Tuesday and took 17 suspects into custody.
raided | COERCE or ASSAULT | Frontier Corps -> | occurred | - | - | "before dawn on Tuesday" 2013-04-09
took | COERCE/arrest | Frontier Corps -> 17 suspects | occurred | - | - | "before dawn on Tuesday" 2013-04-09
>
> Police have not yet traced the motorcycles.
none
> Party workers blocked the national highway for five hours, and their provincial chief urged the election commission to postpone polling in the constituency.
blocked | PROTEST/obstruct | Party workers -> | occurred | - | national highway | ..2013-04-09
urged | REQUEST/change | provincial chief -> election commission | occurred | - | - | ..2013-04-09
postpone | CONCEDE or REJECT | election commission -> polling | hypothetical | - | - | -
> The caretaker government promised every candidate an escort.
promised | AGREE | caretaker government -> candidate | planned | - | - | 2013-04-09..
>
> If the insurgents strike again, it could call in the army, a home department official said.
strike | ASSAULT | insurgents -> | hypothetical | a home department official (said) | - | -
call in | MOBILIZE/troops or REQUEST | it = caretaker government -> army | hypothetical | a home department official (said) | - | -
