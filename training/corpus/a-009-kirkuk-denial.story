published: 2017-11-14
style: army communiqué summary
region: Iraq

@ Popular Mobilisation units | IRQ | PRM
@ Kurdish villagers | IRQ | CVL
@ 16th Brigade | IRQ | PRM
@ Iraqi warplanes | IRQ | MIL
@ Islamic State | IMG | REB
@ terrorists | IMG | REB
@ Federal Police | IRQ | COP
@ suspect | IRQ | -
@ Peshmerga | IRQ | PRE
@ Qasim Jubouri | IRQ | MIL
@ Kurdish side | IRQ | PRE
@ Reserves from the Ninth Armoured Division | IRQ | MIL

> Iraq's Joint Operations Command issued four points on Tuesday on the situation south of Kirkuk, summarised below.
none
>
> First, the Command denies that Popular Mobilisation units burned homes of Kurdish villagers in Tuz Khurmatu, as Rudan TV asserted.
burned | ASSAULT/destroy | Popular Mobilisation units -> Kurdish villagers | denied | the Command = Joint Operations Command (denies) | Tuz Khurmatu (IRQ) | ..2017-11-14
> The 16th Brigade, which the channel named, was never deployed there.
deployed | MOBILIZE/militia | -> 16th Brigade | denied | the Command = Joint Operations Command (denies, carried) | - | ..2017-11-14
>
> Second, on Monday night Iraqi warplanes destroyed two tunnels and a fuel depot of the Islamic State in the Hamrin hills.
destroyed | ASSAULT/aerial | Iraqi warplanes -> Islamic State | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | Hamrin hills (IRQ) | "on Monday night" 2017-11-13
> Fourteen terrorists were killed, among them an alleged bomb maker.
killed | ASSAULT/aerial | -> terrorists | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | - | 2017-11-13 | killed 14
>
> Third, a patrol of the Federal Police found and defused nine devices on the Daquq road and arrested a suspect who had fled Hawija.
? defused | RETREAT or COOPERATE | Federal Police -> | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | Daquq road | ..2017-11-14
arrested | COERCE/arrest | Federal Police -> suspect | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | Daquq road | ..2017-11-14
>
> Fourth, talks with the Peshmerga on the Fish Khabur crossing have not been broken off, contrary to statements from Erbil.
broken off | REJECT/meet | -> Peshmerga | denied | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | - | ..2017-11-14
? talks | CONSULT | Peshmerga -> | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | - | ..2017-11-14
> Major General Qasim Jubouri will meet the Kurdish side again on Thursday.
meet | AGREE | Qasim Jubouri, Kurdish side -> | planned | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | - | "on Thursday" 2017-11-16
> He threatened to take the crossing by force if the deadline, Saturday noon, is ignored.
threatened | THREATEN/violence or THREATEN | He = Qasim Jubouri -> | occurred | - | - | ..2017-11-14
? take | COERCE/seize or ASSAULT | He = Qasim Jubouri -> | hypothetical | He = Qasim Jubouri (threatened) | crossing | 2017-11-18..
> Reserves from the Ninth Armoured Division have been brought up to Rabia and placed on full alert.
brought up | MOBILIZE/troops | -> Reserves from the Ninth Armoured Division | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | Rabia (IRQ) | ..2017-11-14
? alert | MOBILIZE/troops | -> Reserves from the Ninth Armoured Division | occurred | Iraq's Joint Operations Command = Joint Operations Command (issued, carried) | Rabia (IRQ) | ..2017-11-14
