published: 2009-01-12
style: state agency
region: Russia
title: Gas dispute: observers at compressor stations

@ Russia | RUS | GOV
@ Ukraine | UKR | GOV
@ Gazprom | RUS | BUS
@ Igor Lapshin | RUS | BUS
@ European Union | EUR | GOV
@ European customers | EUR | -
@ Naftohaz | UKR | BUS
@ Bulgaria | BGR | GOV
@ Slovakia | SVK | GOV
@ Czech presidency of the EU | CZE | GOV
@ Kyiv | UKR | GOV
@ Brussels | EUR | GOV
@ Moscow | RUS | GOV
@ Observers from Gazprom | RUS | BUS

> MOSCOW, January 12. Russia, Ukraine and the European Union have signed a protocol on monitoring the transit of natural gas, Gazprom deputy chairman Igor Lapshin told journalists on Monday.
signed | SUPPORT or AGREE | Russia, Ukraine, European Union -> | occurred | Igor Lapshin (told) | - | ..2009-01-12
office: Igor Lapshin | deputy chairman | Gazprom | RUS | current
> Observers from Gazprom, Naftohaz and the EU have already arrived at the Sudzha metering station, he added.
arrived | COOPERATE or CONSULT | Observers from Gazprom -> | occurred | he = Igor Lapshin (added) | Sudzha (RUS) | ..2009-01-12
>
> Gazprom halted supplies to Ukraine on January 1 after talks on debts and prices collapsed, and on January 7 stopped pumping gas intended for European customers, accusing Kyiv of siphoning off fuel.
halted supplies | SANCTION/discontinue | Gazprom -> Ukraine | occurred | - | - | "on January 1" 2009-01-01
? talks | CONSULT | -> | occurred | - | - | ..2009-01-01
stopped pumping gas | SANCTION/discontinue | Gazprom -> European customers | occurred | - | - | "on January 7" 2009-01-07
accusing | ACCUSE/allege | Gazprom -> Kyiv | occurred | - | - | ..2009-01-07
siphoning off | COERCE/seize or COERCE | Kyiv -> | occurred | Gazprom (accusing) | - | ..2009-01-07
> Naftohaz has repeatedly denied the accusation.
denied | REJECT | Naftohaz -> | occurred | - | - | ..2009-01-12
>
> "As soon as the last observer is in place, the valve will be opened," Lapshin said, stressing that deliveries would be cut off again "the very minute theft is recorded".
opened | CONCEDE or AGREE | -> | planned | Lapshin = Igor Lapshin (said) | - | 2009-01-12..
cut off | SANCTION/discontinue or THREATEN | -> | hypothetical | Lapshin = Igor Lapshin (stressing) | - | 2009-01-12..
> Bulgaria and Slovakia have asked Brussels for help from emergency stocks.
asked | REQUEST/assist | Bulgaria, Slovakia -> Brussels | occurred | - | - | ..2009-01-12
> The Czech presidency of the EU, which brokered the deal over the weekend, welcomed Moscow's readiness.
brokered | CONSULT/third-party | Czech presidency of the EU -> | occurred | - | - | "over the weekend" 2009-01-10..2009-01-11
welcomed | SUPPORT | Czech presidency of the EU -> Moscow | occurred | - | - | ..2009-01-12
> Temperatures in Sofia fell to minus fourteen degrees.
none
