published: 2024-05-30
style: state agency
region: East Asia
title: Premier winds up three-nation tour

@ Guo Wenhai | CHN | GOV
@ leaders of Japan and South Korea | - | GOV
@ three sides | - | GOV
@ Seoul | KOR | GOV
@ Tokyo | JPN | GOV
@ China | CHN | GOV
@ trade blocs that certain countries are knitting | - | UNK
@ Vietnam's leaders | VNM | GOV
@ two navies | - | MIL

> Premier Guo Wenhai returned to Beijing on Thursday after a week-long tour that took him to Seoul, where he co-chaired a trilateral meeting with the leaders of Japan and South Korea, and to Hanoi, where he signed eleven agreements on rail, durian and disease control before laying a wreath at the mausoleum.
took | CONSULT/visit | him = Guo Wenhai -> Seoul | occurred | - | Seoul (KOR) | ..2024-05-30
trilateral meeting | CONSULT/multilateral | he = Guo Wenhai, leaders of Japan and South Korea -> | occurred | - | Seoul (KOR) | ..2024-05-30
signed | SUPPORT or AGREE | he = Guo Wenhai -> | occurred | - | Hanoi (VNM) | ..2024-05-30
? laying a wreath | SUPPORT | he = Guo Wenhai -> | occurred | - | Hanoi (VNM) | ..2024-05-30
office: Guo Wenhai | Premier | China | CHN | current
> In Seoul the three sides agreed to resume negotiations on a free trade area, to cooperate in fighting telephone fraud and to hold the next meeting in Nara.
agreed | AGREE | three sides -> | occurred | - | Seoul (KOR) | ..2024-05-30
? resume | AGREE or CONSULT | three sides -> | planned | - | - | 2024-05-30..
? cooperate | AGREE or COOPERATE | three sides -> | planned | - | - | 2024-05-30..
> Guo voiced appreciation for Seoul's return of the remains of 43 volunteer soldiers.
voiced appreciation | SUPPORT | Guo = Guo Wenhai -> Seoul | occurred | - | - | ..2024-05-30
? return | CONCEDE or AID or COOPERATE | Seoul -> | occurred | - | - | ..2024-05-30
>
> He urged Tokyo to "stop hollowing out the one-China principle" and to halt the discharge of contaminated water, and expressed firm opposition to the trade blocs that certain countries are knitting.
urged | REQUEST | He = Guo Wenhai -> Tokyo | occurred | - | - | ..2024-05-30
? discharge | ASSAULT or COERCE | Tokyo -> | occurred | He = Guo Wenhai (urged) | - | ..2024-05-30
expressed firm opposition | REJECT or ACCUSE | He = Guo Wenhai -> trade blocs that certain countries are knitting | occurred | - | - | ..2024-05-30
>
> Vietnam's leaders, for their part, reaffirmed that Hanoi regards Taiwan as an inseparable part of China and pledged to open two more border gates to Chinese trucks.
reaffirmed | SUPPORT | Vietnam's leaders -> China | occurred | - | - | ..2024-05-30
pledged | AGREE or CONCEDE | Vietnam's leaders -> | planned | - | - | 2024-05-30..
> The two navies wound up a joint patrol in the Beibu Gulf on the day of the Premier's departure.
joint patrol | COOPERATE | two navies -> | occurred | - | Beibu Gulf | ..2024-05-30
> Schoolchildren waved flags along the route.
none
