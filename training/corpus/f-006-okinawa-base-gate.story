published: 2025-07-01
style: local daily
region: East Asia

@ residents | JPN | CVL
@ marine | USA | MIL
@ three servicemen | USA | MIL
@ station's commander | USA | MIL
@ US air station | USA | MIL
@ shop clerk | JPN | CVL
@ schoolgirl | JPN | CVL
@ Hideo Kinjo | JPN | GOV
@ We | JPN | GOV
@ Foreign Ministry in Tokyo | JPN | GOV
@ alliance committee | - | GOV
@ Washington | USA | GOV

> About 300 residents sat down before the gate of the US air station at Futenma on Monday evening to protest at the arrest of a marine whom prefectural police suspect of assaulting a shop clerk.
sat down | PROTEST/obstruct | About 300 residents = residents -> | occurred | - | Futenma (JPN) | "on Monday evening" 2025-06-30 | crowd 300
arrest | COERCE/arrest | -> marine | occurred | - | - | ..2025-07-01
assaulting | ASSAULT | marine -> shop clerk | uncertain | prefectural police (suspect) | - | ..2025-07-01
> Organisers had first called the rally off because of the typhoon, only to hold it when the rain stopped.
none
> It was the fourth such demonstration since April.
demonstration | PROTEST/demo | -> | occurred | - | - | "since April" 2025-04-01..2025-07-01
>
> Governor Hideo Kinjo, who met the station's commander on Friday, said that he had demanded an apology and a night curfew for all personnel.
met | CONSULT | Hideo Kinjo, station's commander -> | occurred | - | - | "on Friday" 2025-06-27
demanded | REQUEST | he = Hideo Kinjo -> station's commander | occurred | Hideo Kinjo (said) | - | ..2025-07-01
office: Hideo Kinjo | Governor | Okinawa | JPN | current
> "We got the apology," he said.
apology | CONCEDE | -> We | occurred | he = Hideo Kinjo (said) | - | ..2025-07-01
> "The curfew they are still thinking about."
? curfew | COERCE/curfew | they = US air station -> | hypothetical | he = Hideo Kinjo (said, carried) | - | -
>
> The Foreign Ministry in Tokyo has promised to raise the matter at the alliance committee, which meets on 10 July.
promised | AGREE | Foreign Ministry in Tokyo -> | planned | - | - | 2025-07-01..
meets | AGREE or CONSULT | alliance committee -> | planned | - | - | "on 10 July" 2025-07-10
> Should the marine be indicted, the base would have to hand him over under a rule to which Washington agreed in 1995 after three servicemen had abducted a schoolgirl.
indicted | ACCUSE/allege | -> marine | hypothetical | - | - | -
hand him over | CONCEDE or RETREAT | base = US air station -> | hypothetical | - | - | -
agreed | AGREE or CONCEDE | Washington -> | occurred | - | - | "in 1995" 1995-01-01..1995-12-31
abducted | ASSAULT/abduct | three servicemen -> schoolgirl | occurred | - | - | ..1995-12-31
> Shop owners near the gate closed early.
none
