published: 2024-04-22
style: broadcaster site
region: Iran, Iraq

@ Israeli | ISR | GOV
@ Isfahan | IRN | -
@ our territory | IRN | GOV
@ Israel | ISR | GOV
@ International Atomic Energy Agency | UNO | GOV
@ everybody | - | -
@ Popular Mobilisation base | IRQ | PRM
@ one man | IRQ | PRM
@ US Central Command | USA | MIL
@ Rmeilan base | USA | MIL
@ Kata'ib Hezbollah | IRQ | PRM
@ Iranian president | IRN | GOV
@ Islamabad | PAK | GOV
@ neighbours | - | GOV
@ terrorist groups | - | REB
@ Turkish president | TUR | GOV
@ Baghdad | IRQ | GOV

> Three drones, or none?
none
> The object that woke Isfahan on Friday was, in Iranian generals' telling, a toy; in the telling of American officials quoted by two networks, it was an Israeli missile.
? missile | ASSAULT/aerial or ASSAULT | Israeli -> Isfahan | occurred | two networks (quoted by) > American officials (telling) | Isfahan (IRN) | "on Friday" 2024-04-19
> "There has been no attack from abroad on our territory," General Farhad Nasiri told state television on Sunday.
attack | ASSAULT | -> our territory | denied | Farhad Nasiri (told) | our territory (IRN) | ..2024-04-21
office: Farhad Nasiri | General | - | IRN | current
> Israel has neither confirmed nor denied striking.
striking | ASSAULT/aerial or ASSAULT | Israel -> | uncertain | - | - | ..2024-04-22
> The International Atomic Energy Agency said nuclear sites were unharmed and appealed to everybody for restraint.
appealed | REQUEST | International Atomic Energy Agency -> everybody | occurred | - | - | ..2024-04-22
>
> In Iraq, a blast tore through a Popular Mobilisation base at Kalsu on Saturday, killing one man and wounding eight.
blast | ASSAULT/explosives | -> Popular Mobilisation base | occurred | - | Kalsu (IRQ) | "on Saturday" 2024-04-20
? killing | ASSAULT/explosives | -> one man | occurred | - | Kalsu (IRQ) | "on Saturday" 2024-04-20 | killed 1; injured 8
> US Central Command denied that its aircraft carried out any strike there.
strike | ASSAULT/aerial | its aircraft = US Central Command -> | denied | US Central Command (denied) | - | 2024-04-20
> Five rockets were launched from Zummar towards the Rmeilan base in Syria on Sunday; a Telegram channel close to Kata'ib Hezbollah announced the resumption of attacks, then withdrew the post, and the group itself called it fabricated.
launched | ASSAULT/heavy-weapons | -> Rmeilan base | occurred | - | Zummar (IRQ) | "on Sunday" 2024-04-21
? resumption of attacks | THREATEN or ASSAULT | Kata'ib Hezbollah -> | denied | the group = Kata'ib Hezbollah (called it fabricated) | - | ..2024-04-22
>
> The Iranian president arrived in Islamabad on Monday and was given a guard of honour.
arrived | CONSULT/visit | Iranian president -> Islamabad | occurred | - | Islamabad (PAK) | "on Monday" 2024-04-22
> The neighbours, who traded missile fire in January, will raise trade to ten billion dollars and ban "terrorist groups" on either side.
missile fire | ASSAULT/heavy-weapons | neighbours -> | occurred | - | - | "in January" 2024-01-01..2024-01-31
raise trade | AGREE | neighbours -> | planned | - | - | 2024-04-22..
? ban | AGREE or COERCE | neighbours -> terrorist groups | planned | - | - | 2024-04-22..
> On the same day the Turkish president was in Baghdad, his first visit since 2011; 26 memoranda were signed.
visit | CONSULT/visit | Turkish president -> Baghdad | occurred | - | Baghdad (IRQ) | "On the same day" 2024-04-22
signed | SUPPORT or AGREE | -> | occurred | - | Baghdad (IRQ) | "On the same day" 2024-04-22
