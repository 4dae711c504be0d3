published: 2011-01-18
style: broadcaster site
region: Nepal

@ four ministers | NPL | GOV
@ prime minister | NPL | GOV
@ police chief | NPL | COP
@ two students | NPL | EDU
@ Janamorcha | NPL | PTY
@ Maoists | NPL | PTY
@ Members of a student union | NPL | EDU
@ police | NPL | COP
@ five of them | NPL | EDU
@ Maoist chairman | NPL | PTY
@ Beijing | CHN | GOV

> Nepal's governing coalition is on the verge of collapse after four ministers of the small Janamorcha party handed in their resignations.
resignations | RETREAT/resign | four ministers -> | occurred | - | - | ..2011-01-18
>
> They walked out on Monday evening because the prime minister refused to sack the police chief over the shooting of two students in Butwal.
walked out | RETREAT/resign or PROTEST or REJECT | They = four ministers -> | occurred | - | - | "on Monday evening" 2011-01-17
refused | REJECT/yield | prime minister -> | occurred | - | - | ..2011-01-18
? sack | SANCTION/expel or COERCE | prime minister -> police chief | denied | - | - | ..2011-01-18
shooting | ASSAULT/firearms | -> two students | occurred | - | Butwal (NPL) | ..2011-01-18
>
> "We entered this government on a promise of accountability," Janamorcha leader Dev Raj Kharel said.
none
office: Dev Raj Kharel | leader | Janamorcha | NPL | current
> "That promise has been broken three times, so we are withdrawing our support."
? broken | REJECT | -> | occurred | Dev Raj Kharel (said, carried) | - | ..2011-01-18
withdrawing | SANCTION/discontinue or RETREAT or REJECT | we = Janamorcha -> | occurred | Dev Raj Kharel (said, carried) | - | ..2011-01-18
> He added that his party could back a new cabinet led by the Maoists, should they drop their claim to the home ministry.
back | AGREE or SUPPORT | his party = Janamorcha -> Maoists | hypothetical | He = Dev Raj Kharel (added) | - | 2011-01-18..
drop | CONCEDE | Maoists -> | hypothetical | He = Dev Raj Kharel (added) | - | 2011-01-18..
>
> Members of a student union aligned with the party set tyres alight in Butwal on Tuesday, and police detained five of them.
set tyres alight | PROTEST/riot | Members of a student union -> | occurred | - | Butwal (NPL) | "on Tuesday" 2011-01-18
detained | COERCE/arrest | police -> five of them | occurred | - | Butwal (NPL) | "on Tuesday" 2011-01-18
>
> The prime minister is to hold talks with the Maoist chairman tomorrow.
talks | AGREE or CONSULT | prime minister, Maoist chairman -> | planned | - | - | "tomorrow" 2011-01-19
> A planned trip to Beijing has been called off.
trip | AGREE or CONSULT | -> Beijing | denied | - | Beijing (CHN) | ..2011-01-18
called off | REJECT/meet | -> Beijing | occurred | - | - | ..2011-01-18
> The stock index closed 1.4% lower.
none
