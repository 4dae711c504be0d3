published: 2022-10-06
style: opposition site
region: Iran

@ Sanandaj | IRN | CVL
@ agents | IRN | SPY
@ Shirin Moradi | IRN | EDU
@ officer | IRN | COP
@ riot police | IRN | COP
@ intelligence department | IRN | SPY
@ family | IRN | CVL
@ uncle | IRN | CVL
@ Pupils of seven schools | IRN | EDU
@ education official | IRN | GOV
@ Fourteen lawyers | IRN | JUD
@ detained | IRN | CVL
@ Revolutionary Guards | IRN | MIL
@ exiled Kurdish parties | IRN | REB
@ Iraq | IRQ | GOV
@ Iranian ambassador | IRN | GOV
@ Canada | CAN | GOV
@ Guard officers | IRN | MIL
@ two conscripts | IRN | MIL

> Sanandaj is on strike.
on strike | PROTEST/strike | Sanandaj -> | occurred | - | Sanandaj (IRN) | 2022-10-06
> For the fourth day the bazaar's shutters are down, and agents paint red crosses on them by night.
? shutters are down | PROTEST/strike | -> | occurred | - | bazaar | "For the fourth day" 2022-10-03..2022-10-06
? paint | COERCE or THREATEN | agents -> | occurred | - | bazaar | ..2022-10-06
>
> Shirin Moradi, 16, threw her headscarf into a brazier outside the gymnasium on Tuesday.
threw | PROTEST | Shirin Moradi -> | occurred | - | gymnasium | "on Tuesday" 2022-10-04
> On Wednesday she was dead.
none
> The local prosecutor, quoted by the Fars news agency, maintains that she fell from a roof and that no officer had pursued her.
pursued | ASSAULT or COERCE | officer -> her = Shirin Moradi | denied | the Fars news agency (quoted by) > The local prosecutor (maintains) | - | ..2022-10-06
> Her uncle, in a voice recording sent to this site, says riot police clubbed her on the head, and that the intelligence department forced the family to bury her at four in the morning.
clubbed | ASSAULT/beat | riot police -> her = Shirin Moradi | occurred | Her uncle (says) | - | ..2022-10-05
forced | COERCE | intelligence department -> family | occurred | Her uncle (says) | - | ..2022-10-06
> State TV then aired an interview in which the same uncle denied all this; a shadow can be heard whispering to him.
? denied | REJECT | uncle -> | occurred | State TV (aired) | - | ..2022-10-06
>
> Pupils of seven schools chased an education official out of the yard, booing.
chased | PROTEST/riot or PROTEST | Pupils of seven schools -> education official | occurred | - | - | ..2022-10-06
> Fourteen lawyers who offered to defend the detained were themselves hauled in.
? offered | AGREE | Fourteen lawyers -> detained | planned | - | - | ..2022-10-06
hauled in | COERCE/arrest | -> Fourteen lawyers | occurred | - | - | ..2022-10-06 | arrested 14
> Across the mountains the Revolutionary Guards shelled the camps of exiled Kurdish parties, and Iraq handed a protest note to the Iranian ambassador.
shelled | ASSAULT/heavy-weapons | Revolutionary Guards -> exiled Kurdish parties | occurred | - | - | ..2022-10-06
protest note | ACCUSE/disapprove | Iraq -> Iranian ambassador | occurred | - | - | ..2022-10-06
> Canada will bar 10,000 Guard officers from its soil for good.
bar | SANCTION or COERCE | Canada -> Guard officers | planned | - | - | 2022-10-06..
> Unconfirmed: two conscripts in Saqqez refused to shoot and were locked up.
refused | REJECT | two conscripts -> | uncertain | (Unconfirmed) | Saqqez (IRN) | ..2022-10-06
locked up | COERCE/arrest | -> two conscripts | uncertain | (Unconfirmed) | Saqqez (IRN) | ..2022-10-06
