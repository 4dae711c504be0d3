published: 2009-01-12
style: state agency
region: Russia
title: Gas dispute: observers at compressor stations

@ Russia | RUS | GOV
@ Ukraine | UKR | GOV
@ European Union | EUR | GOV
@ Observers | - | UNK
@ Gazprom | RUS | BUS
@ European customers | - | BUS
@ Kyiv | UKR | GOV
@ Naftohaz | UKR | BUS
@ Bulgaria | BGR | GOV
@ Slovakia | SVK | GOV
@ Brussels | EUR | GOV
@ Czech presidency of the EU | EUR | GOV
@ Moscow | RUS | GOV

> MOSCOW, January 12. Russia, Ukraine and the European Union have signed a protocol on monitoring the transit of natural gas, Gazprom deputy chairman Igor Lapshin told journalists on Monday.
signed | SUPPORT or AGREE | Russia, Ukraine, European Union -> | occurred | Igor Lapshin (told) | - | ..2009-01-12
office: Igor Lapshin | deputy chairman | Gazprom | RUS | current
> Observers from Gazprom, Naftohaz and the EU have already arrived at the Sudzha metering station, he added.
arrived | CONSULT/visit or COOPERATE | Observers -> | occurred | he = Igor Lapshin (added) | Sudzha metering station = Sudzha (RUS) | ..2009-01-12
>
> Gazprom halted supplies to Ukraine on January 1 after talks on debts and prices collapsed, and on January 7 stopped pumping gas intended for European customers, accusing Kyiv of siphoning off fuel.
halted | SANCTION/discontinue or COERCE | Gazprom -> Ukraine | occurred | - | - | "on January 1" 2009-01-01
? collapsed | REJECT or CONSULT | -> | occurred | - | - | ..2009-01-01
stopped | SANCTION/discontinue or COERCE | Gazprom -> European customers | occurred | - | - | "on January 7" 2009-01-07
accusing | ACCUSE/allege | Gazprom -> Kyiv | occurred | - | - | "on January 7" 2009-01-07
siphoning off | COERCE/seize | Kyiv -> European customers | occurred | Gazprom (accusing) | - | ..2009-01-07
> Naftohaz has repeatedly denied the accusation.
accusation | COERCE/seize or REJECT or ACCUSE | Naftohaz -> | denied | Naftohaz (denied) | - | ..2009-01-12
>
> "As soon as the last observer is in place, the valve will be opened," Lapshin said, stressing that deliveries would be cut off again "the very minute theft is recorded".
opened | CONCEDE or AGREE | -> | planned | Lapshin = Igor Lapshin (said) | - | 2009-01-12..
cut off | THREATEN/restrict or SANCTION | -> | hypothetical | Lapshin = Igor Lapshin (stressing) | - | 2009-01-12..
> Bulgaria and Slovakia have asked Brussels for help from emergency stocks.
asked | REQUEST/assist | Bulgaria, Slovakia -> Brussels | occurred | - | - | ..2009-01-12
> The Czech presidency of the EU, which brokered the deal over the weekend, welcomed Moscow's readiness.
brokered | CONSULT/third-party | Czech presidency of the EU -> | occurred | - | - | "over the weekend" 2009-01-10..2009-01-11
welcomed | SUPPORT | Czech presidency of the EU -> Moscow | occurred | - | - | ..2009-01-12
> Temperatures in Sofia fell to minus fourteen degrees.
none
