published: 2018-06-21
style: magazine, historical passage
region: East Asia
title: How the guns fell silent in 1953

@ northern troops | PRK | MIL
@ Seoul | KOR | GOV
@ communist side | - | MIL
@ UN aircraft | UNO | MIL
@ conference zone | - | -
@ armistice talks | - | -
@ prisoners who did not wish to go home | - | MIL
@ 27,000 captives | - | MIL
@ Washington | USA | GOV
@ American envoys | USA | GOV
@ Beijing | CHN | GOV
@ Pyongyang | PRK | GOV
@ South Korea's president | KOR | GOV

> The armistice talks opened at Kaesong on 10 July 1951, a little over a year after northern troops had crossed the 38th parallel and overrun Seoul in three days.
armistice talks | CONSULT | -> | occurred | - | Kaesong (PRK) | "on 10 July 1951" 1951-07-10
crossed | ASSAULT or MOBILIZE | northern troops -> | occurred | - | - | ..1950-06-28
overrun | ASSAULT or COERCE | northern troops -> Seoul | occurred | - | Seoul (KOR) | "in three days" 1950-06-25..1950-06-28
> They were broken off in August, when the communist side accused UN aircraft of bombing the conference zone, and resumed at Panmunjom in October.
? broken off | REJECT | -> | occurred | - | - | "in August" 1951-08-01..1951-08-31
accused | ACCUSE/allege | communist side -> UN aircraft | occurred | - | - | "in August" 1951-08-01..1951-08-31
bombing | ASSAULT/aerial | UN aircraft -> conference zone | occurred | the communist side (accused) | - | ..1951-08-31
? resumed | CONSULT or AGREE | They = armistice talks -> | occurred | - | Panmunjom (KOR) | "in October" 1951-10-01..1951-10-31
> For eighteen months one question blocked an agreement: whether prisoners who did not wish to go home should be forced to.
? forced | COERCE/deport | -> prisoners who did not wish to go home | hypothetical | - | - | -
> Washington refused; Beijing and Pyongyang insisted on the return of every man.
refused | REJECT | Washington -> | occurred | - | - | ..1953-07-27
insisted | REQUEST | Beijing, Pyongyang -> | occurred | - | - | ..1953-07-27
>
> When a compromise was at last in sight, South Korea's president, who rejected any truce that left the country divided, had 27,000 captives released overnight.
rejected | REJECT | South Korea's president -> | occurred | - | - | ..1953-07-27
released | RETREAT/release | South Korea's president -> 27,000 captives | occurred | - | - | ..1953-07-27
> American envoys flew to Seoul, promised him a defence treaty and long-term aid, and threatened to withdraw their divisions should he march north alone.
flew | CONSULT/visit | American envoys -> Seoul | occurred | - | Seoul (KOR) | ..1953-07-27
promised | AGREE | American envoys -> him = South Korea's president | planned | - | Seoul (KOR) | ..1953-07-27
threatened | THREATEN | American envoys -> him = South Korea's president | occurred | - | Seoul (KOR) | ..1953-07-27
? march | ASSAULT or MOBILIZE | he = South Korea's president -> | hypothetical | - | - | -
> The armistice was signed on 27 July 1953 in a ceremony of eleven minutes.
signed | SUPPORT or AGREE or RETREAT | -> | occurred | - | - | "on 27 July 1953" 1953-07-27
> No peace treaty has followed.
? treaty | AGREE or SUPPORT | -> | denied | - | - | ..2018-06-21
