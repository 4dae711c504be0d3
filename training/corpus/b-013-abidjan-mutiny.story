published: 2017-01-08
style: agency
region: West Africa
title: Ivorian mutineers go back to barracks

@ Soldiers | CIV | MIL
@ Bouaké | CIV | GOV
@ defence minister | CIV | GOV
@ police stations | CIV | COP
@ Issiaka Bamba | CIV | MIL
@ head of state | CIV | GOV
@ prime minister | CIV | GOV

> Soldiers who seized the Ivorian city of Bouaké on Friday returned to their barracks on Sunday and let the defence minister go, hours after holding him inside the governor's house.
seized | COERCE/seize or ASSAULT | Soldiers -> Bouaké | occurred | - | Bouaké (CIV) | "on Friday" 2017-01-06
returned to their barracks | RETREAT/withdraw | Soldiers -> | occurred | - | - | "on Sunday" 2017-01-08
let the defence minister go | RETREAT/release | Soldiers -> defence minister | occurred | - | governor's house (CIV) | "on Sunday" 2017-01-08
holding | COERCE/arrest or ASSAULT | Soldiers -> him = defence minister | occurred | - | governor's house (CIV) | ..2017-01-08
>
> Heavy shooting was heard in Man, Daloa and Korhogo, where police stations were ransacked and rifles taken.
shooting | ASSAULT/firearms | -> | occurred | - | Man (CIV) | ..2017-01-08
ransacked | ASSAULT/destroy or PROTEST | -> police stations | occurred | - | Korhogo (CIV) | ..2017-01-08
? taken | COERCE/seize | -> police stations | occurred | - | Korhogo (CIV) | ..2017-01-08
> "An agreement has been reached on the bonuses," said Lieutenant-Colonel Issiaka Bamba, who negotiated for the mutineers.
agreement | AGREE | -> | occurred | Issiaka Bamba (said) | - | ..2017-01-08
negotiated | CONSULT | Issiaka Bamba -> | occurred | - | - | ..2017-01-08
> "Nobody will be punished."
punished | SANCTION or CONCEDE | -> | denied | Issiaka Bamba (said, carried) | - | 2017-01-08..
>
> In a televised address the head of state confirmed the deal but condemned the way in which the men had pressed their claims.
? confirmed | AGREE or SUPPORT | head of state -> | occurred | - | - | ..2017-01-08
condemned | ACCUSE/disapprove | head of state -> men = Soldiers | occurred | - | - | ..2017-01-08
? pressed their claims | REQUEST | men = Soldiers -> | occurred | - | - | ..2017-01-08
> He is due to receive the prime minister's resignation on Monday, a step planned since the December elections.
resignation | CONCEDE or RETREAT | prime minister -> He = head of state | planned | - | - | "on Monday" 2017-01-09
> Cocoa deliveries to the port of San-Pédro were not affected, exporters said.
none
> In 2014 a similar revolt was bought off with 10 billion CFA francs in back pay.
revolt | PROTEST/riot or ASSAULT or PROTEST | -> | occurred | - | - | "In 2014" 2014-01-01..2014-12-31
? bought off | CONCEDE or AID | -> | occurred | - | - | "In 2014" 2014-01-01..2014-12-31
