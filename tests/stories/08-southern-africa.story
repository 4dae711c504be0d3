# A tabloid with slang and short sentences: an arrest, whispers, a march that is threatened, banned and defied.
report: examples/08-southern-africa.txt
published: 2020-09-08
floor: 0.00

@ Lovemore Chikumbu | ZMB | GOV
@ Anti-Corruption Commission | ZMB | GOV
@ Royd Sakala | ZMB | COP
@ Mutinta Hamoonga | ZMB | OPP

> CUFFED!
> High-living Mwalenga mayor Lovemore Chikumbu was arrested at dawn yesterday over a K12 million road tender, and by lunchtime his own party had dumped him.
arrested | COERCE/arrest | -> Lovemore Chikumbu | occurred | - | - | "yesterday" 2020-09-07
dumped | SANCTION or REJECT | party -> him = Lovemore Chikumbu | occurred | - | - | 2020-09-07
office: Lovemore Chikumbu | mayor | Mwalenga | ZMB | current
>
> Graft-busters from the Anti-Corruption Commission stormed his villa, seized two cars and carted off a safe.
stormed | COERCE or ASSAULT | Anti-Corruption Commission -> his = Lovemore Chikumbu | occurred | - | villa | 2020-09-07
seized | COERCE/seize | Anti-Corruption Commission -> his = Lovemore Chikumbu | occurred | - | villa | 2020-09-07
? carted off | COERCE/seize | Anti-Corruption Commission -> his = Lovemore Chikumbu | occurred | - | villa | 2020-09-07
> Prosecutors charged him with fraud last night.
charged | ACCUSE/allege | Prosecutors -> him = Lovemore Chikumbu | occurred | - | - | "last night" 2020-09-07
> The mayor denies the lot.
? denies | REJECT | mayor = Lovemore Chikumbu -> | occurred | - | - | ..2020-09-08
>
> "It's a witch-hunt," he yelled as officers bundled him into a van.
? witch-hunt | ACCUSE/disapprove or COERCE | he = Lovemore Chikumbu -> officers | occurred | he = Lovemore Chikumbu (yelled) | - | -
? bundled | COERCE/arrest | officers -> him = Lovemore Chikumbu | occurred | - | - | 2020-09-07
> "I have never taken a ngwee."
>
> Insiders whisper that a second councillor might be picked up before the weekend.
picked up | COERCE/arrest | -> second councillor | hypothetical | Insiders (whisper) | - | "before the weekend" 2020-09-08..2020-09-11
> One source close to the probe told the Buzz that detectives grilled the mayor's driver for six hours last Thursday.
grilled | ACCUSE/investigate | detectives -> mayor's driver | occurred | One source close to the probe (told) | - | "last Thursday" 2020-09-03
? probe | ACCUSE/investigate | -> | occurred | - | - | ..2020-09-08
> And he sang like a canary.
>
> Opposition firebrand Mutinta Hamoonga wants blood.
> She has sued the council, and vowed to lead 10,000 people to the civic centre on Saturday unless the tender is scrapped.
sued | ACCUSE/investigate | She = Mutinta Hamoonga -> council | occurred | - | - | ..2020-09-08
vowed | AGREE or THREATEN | She = Mutinta Hamoonga -> council | planned | - | - | "on Saturday" 2020-09-12
> District police boss Royd Sakala banned the march on Monday and warned that anybody who turns up will be locked up.
banned | COERCE/restrict | Royd Sakala -> march | occurred | - | - | "on Monday" 2020-09-07
warned | THREATEN/arrest | Royd Sakala -> anybody | occurred | - | - | "on Monday" 2020-09-07
? locked up | THREATEN/arrest or COERCE | -> anybody | hypothetical | Royd Sakala (warned) | - | 2020-09-08..
office: Royd Sakala | District police boss | - | ZMB | current
> Hamoonga's answer?
> "We will defy him."
defy | REJECT or THREATEN | We = Hamoonga -> him = Royd Sakala | planned | Hamoonga = Mutinta Hamoonga (answer) | - | 2020-09-08..
>
> Shopkeepers at Kapata market are fed up, too.
> They shut their stalls on Friday and pelted a council truck with tomatoes.
shut | PROTEST/strike | They = Shopkeepers -> | occurred | - | Kapata market | "on Friday" 2020-09-04
pelted | PROTEST/riot or ASSAULT | They = Shopkeepers -> council truck | occurred | - | Kapata market | "on Friday" 2020-09-04
> The council caved in: it cut the market levy by half on Monday.
? caved in | CONCEDE | council -> | occurred | - | - | "on Monday" 2020-09-07
cut | CONCEDE or RETREAT | it = council -> | occurred | - | - | "on Monday" 2020-09-07
>
> A Zimbabwean contractor who allegedly bribed the mayor has bolted across the Zambezi.
? bribed | COERCE or AID or ACCUSE | Zimbabwean contractor -> mayor = Lovemore Chikumbu | uncertain | (allegedly) | - | ..2020-09-08
> Lusaka will ask Harare to extradite him, a justice ministry insider says.
ask | REQUEST | Lusaka -> Harare | planned | a justice ministry insider (says) | - | 2020-09-08..
? extradite | COERCE/deport | Harare -> him = Zimbabwean contractor | hypothetical | a justice ministry insider (says) | - | 2020-09-08..
>
> Mwalenga has been here before.
> A magistrate jailed the previous mayor for four years in 2016, but the president pardoned her two years later.
jailed | SANCTION/convict or COERCE | magistrate -> previous mayor | occurred | - | - | "in 2016" 2016-01-01..2016-12-31
pardoned | CONCEDE | president -> her = previous mayor | occurred | - | - | "two years later" 2018-01-01..2018-12-31
