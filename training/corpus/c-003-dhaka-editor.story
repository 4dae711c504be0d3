published: 2015-12-03
style: NGO statement
region: Bangladesh

@ Free Press Watch | NGO | NGO
@ Rashida Khatun | BGD | JRN
@ Bangladeshi authorities | BGD | GOV
@ men of the Detective Branch | BGD | COP
@ two laptops | BGD | -
@ her younger son | BGD | CVL
@ weekly | BGD | JRN
@ relatives of a junior minister | BGD | ELI
@ riverside land | BGD | -
@ Jahangir Kabir | BGD | GOV
@ telecoms regulator | BGD | GOV
@ three news sites | BGD | JRN
@ 14 reporters | BGD | JRN
@ European Union | EUR | GOV
@ envoys | EUR | GOV
@ prime minister | BGD | GOV

> Free Press Watch condemns the detention of editor Rashida Khatun and calls on the Bangladeshi authorities to free her at once.
condemns | ACCUSE/disapprove | Free Press Watch -> | occurred | - | - | ..2015-12-03
detention | COERCE/arrest | -> Rashida Khatun | occurred | Free Press Watch (condemns) | - | ..2015-12-03
calls on | REQUEST/yield | Free Press Watch -> Bangladeshi authorities | occurred | - | - | ..2015-12-03
free | RETREAT/release | Bangladeshi authorities -> her = Rashida Khatun | hypothetical | Free Press Watch (calls on) | - | 2015-12-03..
>
> Khatun, 47, was taken from her Mirpur flat on the night of 30 November by plainclothes men of the Detective Branch, who also seized two laptops and, her husband says, slapped her younger son.
taken | COERCE/arrest | men of the Detective Branch -> Khatun = Rashida Khatun | occurred | - | her Mirpur flat (BGD) | "on the night of 30 November" 2015-11-30
seized | COERCE/seize | men of the Detective Branch -> two laptops | occurred | - | her Mirpur flat (BGD) | "on the night of 30 November" 2015-11-30
slapped | ASSAULT/beat | men of the Detective Branch -> her younger son | occurred | her husband (says) | - | "on the night of 30 November" 2015-11-30
> She has been charged under the information technology law with "hurting the image of the state".
charged | ACCUSE/allege | -> She = Rashida Khatun | occurred | - | - | ..2015-12-03
> The offence carries up to fourteen years in prison.
none
>
> Her weekly had alleged that relatives of a junior minister, Jahangir Kabir, grabbed riverside land at Gazipur.
alleged | ACCUSE/allege | weekly -> relatives of a junior minister | occurred | - | - | ..2015-12-03
grabbed | COERCE/seize | relatives of a junior minister -> riverside land | occurred | Her weekly (alleged) | Gazipur (BGD) | ..2015-12-03
office: Jahangir Kabir | junior minister | - | BGD | current
> He rejects the allegation and has sued the paper.
rejects | REJECT | He = Jahangir Kabir -> | occurred | - | - | ..2015-12-03
sued | ACCUSE/investigate | He = Jahangir Kabir -> paper = weekly | occurred | - | - | ..2015-12-03
>
> This is not an isolated case.
none
> Since January, the telecoms regulator has blocked three news sites and 14 reporters have been beaten, threatened or jailed.
blocked | COERCE/censor | telecoms regulator -> three news sites | occurred | - | - | "Since January" 2015-01-01..2015-12-03
beaten | ASSAULT/beat | -> 14 reporters | occurred | - | - | "Since January" 2015-01-01..2015-12-03
threatened | THREATEN | -> 14 reporters | occurred | - | - | "Since January" 2015-01-01..2015-12-03
jailed | COERCE/arrest or SANCTION | -> 14 reporters | occurred | - | - | "Since January" 2015-01-01..2015-12-03
> We urge the European Union to raise her case when its envoys meet the prime minister next week.
urge | REQUEST | We = Free Press Watch -> European Union | occurred | - | - | ..2015-12-03
meet | AGREE or CONSULT | envoys, prime minister -> | planned | - | - | "next week" 2015-12-07..2015-12-13
