# Who says so: nested chains, and sentences that go on reporting a source that an earlier one set.
published: 2021-01-12
checks: chain

> Reuters reported, citing a customs officer, that Iraq had released the tanker.
released | RETREAT/release | Iraq -> tanker | occurred | Reuters (reported) > a customs officer (citing) | - | ..2021-01-12
>
> The newspaper Al-Rafidain said that gunmen had kidnapped an engineer in Basra.
kidnapped | ASSAULT/abduct | gunmen -> engineer | occurred | Al-Rafidain (said) | Basra (IRQ) | ..2021-01-12
> They had also beaten his driver, it added.
beaten | ASSAULT/beat | They = gunmen -> his driver = driver | occurred | it = Al-Rafidain (added) | - | ..2021-01-12
>
> “We asked the ministry for help,” said the engineer's brother, Salim Jabbar.
asked | REQUEST/assist | We = Salim Jabbar -> ministry | occurred | Salim Jabbar (said) | - | ..2021-01-12
> “They refused.”
refused | REJECT/assist or REJECT | They = ministry -> | occurred | Salim Jabbar (said, carried) | - | ..2021-01-12
