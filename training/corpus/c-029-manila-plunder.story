published: 2014-06-12
style: broadcaster site
region: Philippines

@ Ombudsman | PHL | GOV
@ Rogelio Banzon | PHL | ELI
@ four of his aides | PHL | ELI
@ antigraft court | PHL | JUD
@ Marites Uy | PHL | CVL
@ Supreme Court | PHL | JUD
@ Militant students | PHL | EDU
@ guards | PHL | CVL
@ Makati judge | PHL | JUD
@ two Customs examiners | PHL | GOV
@ Malacañang | PHL | GOV
@ president's own allies | PHL | PTY

> MANILA - The Ombudsman filed plunder charges against former senator Rogelio Banzon and four of his aides before the Sandiganbayan on Tuesday, a day after he surrendered his passport.
filed plunder charges | ACCUSE/allege | Ombudsman -> Rogelio Banzon, four of his aides | occurred | - | Sandiganbayan | "on Tuesday" 2014-06-10
? surrendered | CONCEDE or RETREAT | he = Rogelio Banzon -> | occurred | - | - | "a day after" 2014-06-09
office: Rogelio Banzon | senator | - | PHL | former
> The antigraft court may issue warrants within ten days.
warrants | THREATEN/arrest or COERCE | antigraft court -> | hypothetical | - | - | "within ten days" 2014-06-12..2014-06-22
>
> Banzon allegedly pocketed P183 million in kickbacks from fake farm groups, according to whistleblower Marites Uy, who used to keep the ledgers.
pocketed | COERCE/seize or ACCUSE or AID | Banzon = Rogelio Banzon -> | uncertain | Marites Uy (according to) | - | ..2014-06-12
> "She is lying and she was paid to lie," the ex-senator told dzBK radio.
lying | ACCUSE/allege or COERCE | ex-senator = Rogelio Banzon -> She = Marites Uy | occurred | - | - | ..2014-06-12
? paid | AID | -> she = Marites Uy | occurred | the ex-senator = Rogelio Banzon (told) | - | ..2014-06-12
> He has asked the Supreme Court to void the case.
asked | REQUEST | He = Rogelio Banzon -> Supreme Court | occurred | - | - | ..2014-06-12
>
> Militant students hurled tomatoes at his gate in San Juan and burned a papier-mache crocodile; guards drove them off with a water hose.
hurled tomatoes | PROTEST/vandalize | Militant students -> | occurred | - | San Juan (PHL) | ..2014-06-12
burned | PROTEST/demo | Militant students -> | occurred | - | San Juan (PHL) | ..2014-06-12
drove them off | ASSAULT/crowd-control or COERCE | guards -> them = Militant students | occurred | - | San Juan (PHL) | ..2014-06-12
>
> In a separate ruling, a Makati judge convicted two Customs examiners of extortion and meted out eight years.
convicted | SANCTION/convict | Makati judge -> two Customs examiners | occurred | - | - | ..2014-06-12
extortion | COERCE or THREATEN | two Customs examiners -> | occurred | - | - | ..2014-06-12
> Malacañang hailed both developments, while a bishops' council reminded it that none of the president's own allies has been investigated.
hailed | SUPPORT | Malacañang -> | occurred | - | - | ..2014-06-12
investigated | ACCUSE/investigate | -> president's own allies | denied | a bishops' council (reminded) | - | ..2014-06-12
> Classes were suspended in Metro Manila because of the flood.
none
