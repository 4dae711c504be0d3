published: 2021-07-19
style: regional weekly
region: East Asia

@ Russian border guards | RUS | COP
@ Dai-5 Kosei Maru | JPN | BUS
@ owner | JPN | BUS
@ unlicensed boats | JPN | BUS
@ Toru Sasaki | JPN | BUS
@ crew | JPN | BUS
@ agreed waters | - | -
@ Moscow | RUS | GOV
@ seizure | RUS | GOV
@ governor of Sakhalin | RUS | GOV
@ Tokyo | JPN | GOV
@ Foreign Ministry | JPN | GOV
@ mayor of Nemuro | JPN | GOV
@ town hall | JPN | GOV
@ one group | JPN | SOC

> Nemuro's fishermen are back at sea, though fewer than before: the Dai-5 Kosei Maru, boarded by Russian border guards off Kunashir on 28 June and towed to Yuzhno-Kurilsk, was released on Saturday after its owner paid a fine of six million yen.
boarded | COERCE/seize | Russian border guards -> Dai-5 Kosei Maru | occurred | - | Kunashir | "on 28 June" 2021-06-28
towed | COERCE/seize | Russian border guards -> Dai-5 Kosei Maru | occurred | - | Yuzhno-Kurilsk (RUS) | ..2021-07-19
released | RETREAT/release | -> Dai-5 Kosei Maru | occurred | - | - | "on Saturday" 2021-07-17
paid | CONCEDE or AID | owner -> | occurred | - | - | ..2021-07-19 | amount 6000000 JPY
> Captain Toru Sasaki told a crowd on the pier that he and his crew of four had been questioned for ten hours a day but not beaten.
questioned | ACCUSE/investigate | -> Toru Sasaki, crew | occurred | he = Toru Sasaki (told) | - | ..2021-07-19
beaten | ASSAULT/beat | -> crew | denied | he = Toru Sasaki (told) | - | ..2021-07-19
> He still insists that the boat never left the agreed waters.
? left | COERCE or REJECT | boat = Dai-5 Kosei Maru -> agreed waters | denied | He = Toru Sasaki (insists) | - | ..2021-07-19
>
> Moscow had suspended the 1998 fishing accord in the spring, citing Tokyo's failure to pay its share, and warned in May that unlicensed boats would be arrested.
suspended | SANCTION/discontinue | Moscow -> | occurred | - | - | "in the spring" 2021-03-01..2021-05-31
? failure to pay | REJECT or COERCE | Tokyo -> | occurred | Moscow (citing) | - | ..2021-07-19
warned | THREATEN/arrest | Moscow -> unlicensed boats | occurred | - | - | "in May" 2021-05-01..2021-05-31
> The Foreign Ministry protested against the seizure and sought consular access, which was granted on the ninth day.
protested | ACCUSE/disapprove | Foreign Ministry -> seizure | occurred | - | - | ..2021-07-19
sought | REQUEST | Foreign Ministry -> | occurred | - | - | ..2021-07-19
granted | CONCEDE or RETREAT | -> Foreign Ministry | occurred | - | - | "on the ninth day" 2021-07-07
> In a goodwill gesture the governor of Sakhalin has now invited the mayor of Nemuro to a sea festival in August, at which a new hotline between the two harbour offices could be agreed.
invited | AGREE or REQUEST | governor of Sakhalin -> mayor of Nemuro | planned | - | - | ..2021-07-19
agreed | AGREE | -> | hypothetical | - | - | "in August" 2021-08-01..2021-08-31
> Veterans of the islands campaign are split, and one group plans to picket the town hall.
picket | PROTEST/demo | one group -> town hall | planned | - | town hall | 2021-07-19..
> Kelp prices are up by a fifth.
none
