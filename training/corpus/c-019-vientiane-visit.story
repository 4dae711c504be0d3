published: 2018-06-06
style: state agency
region: Vietnam / Laos

@ Khamphet Vongsa | LAO | GOV
@ Do Quang Huy | VNM | GOV
@ two armies | - | MIL
@ Vietnam | VNM | GOV
@ 120 officers | LAO | MIL
@ Laos | LAO | GOV
@ Hanoi | VNM | GOV
@ two defence ministries | - | GOV
@ border guards | - | MIL
@ combined team of theirs | - | COP
@ four couriers | - | CRM
@ 88 kilograms of methamphetamine | - | -
@ Vietnamese guests | VNM | GOV
@ rubber estate | LAO | BUS

> Vientiane, June 6 (LNS) -- Lao President Khamphet Vongsa held talks here on Wednesday with visiting Vietnamese Defence Minister Do Quang Huy, who arrived at the head of a high-level delegation.
talks | CONSULT | Khamphet Vongsa, Do Quang Huy -> | occurred | - | here = Vientiane (LAO) | "on Wednesday" 2018-06-06
visiting | CONSULT/visit | Do Quang Huy -> Khamphet Vongsa | occurred | - | here = Vientiane (LAO) | "on Wednesday" 2018-06-06
office: Khamphet Vongsa | President | Laos | LAO | current
office: Do Quang Huy | Defence Minister | Vietnam | VNM | current
> The President praised the fraternal ties of the two armies and thanked Vietnam for training 120 officers.
praised | SUPPORT | President = Khamphet Vongsa -> two armies | occurred | - | - | 2018-06-06
thanked | SUPPORT | President = Khamphet Vongsa -> Vietnam | occurred | - | - | 2018-06-06
training | AID | Vietnam -> 120 officers | occurred | The President = Khamphet Vongsa (thanked) | - | ..2018-06-06
>
> Gen. Huy affirmed that his country would continue to assist Laos in searching for remains of fallen volunteers and in clearing unexploded ordnance.
assist | AGREE or AID | his country = Vietnam -> Laos | planned | Huy = Do Quang Huy (affirmed) | - | 2018-06-06..
> He invited the President to pay an official visit to Hanoi at a convenient time.
invited | AGREE or REQUEST | He = Do Quang Huy -> President = Khamphet Vongsa | occurred | - | - | ..2018-06-06
visit | AGREE or CONSULT | President = Khamphet Vongsa -> Hanoi | planned | He = Do Quang Huy (invited) | Hanoi (VNM) | 2018-06-06..
> The invitation was accepted with pleasure.
accepted | AGREE | -> | occurred | - | - | ..2018-06-06
>
> Earlier the same day the two defence ministries signed a plan of cooperation for 2019, under which border guards will patrol jointly and share information on drug gangs.
signed | SUPPORT or AGREE | two defence ministries -> | occurred | - | - | "Earlier the same day" 2018-06-06
patrol | AGREE or COOPERATE | border guards -> | planned | - | - | 2018-06-06..
share | AGREE or COOPERATE | border guards -> | planned | - | - | 2018-06-06..
> In May a combined team of theirs caught four couriers near Na Meo and seized 88 kilograms of methamphetamine.
caught | COERCE/arrest | combined team of theirs -> four couriers | occurred | - | Na Meo (VNM) | "In May" 2018-05-01..2018-05-31
seized | COERCE/seize | combined team of theirs -> 88 kilograms of methamphetamine | occurred | - | Na Meo (VNM) | "In May" 2018-05-01..2018-05-31
>
> The Vietnamese guests also laid a wreath at the Unknown Soldiers' Monument and will visit a rubber estate in Champasak on Thursday.
? visit | AGREE or CONSULT | Vietnamese guests -> rubber estate | planned | - | Champasak (LAO) | "on Thursday" 2018-06-07
> Bilateral trade reached nearly one billion dollars last year, up seven percent.
none
