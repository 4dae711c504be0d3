published: 2021-05-02
style: agency
region: Horn of Africa
title: Somali president drops longer term

@ Somalia's lower house | SOM | LEG
@ president | SOM | GOV
@ prime minister | SOM | GOV
@ two regional leaders | SOM | GOV
@ Opposition fighters | SOM | REB
@ Qatar | QAT | GOV
@ Washington | USA | GOV
@ Al-Shabaab | SOM | REB
@ seven soldiers | SOM | MIL

> Somalia's lower house voted unanimously on Saturday to annul a two-year extension of the president's mandate, a retreat from the step that last month split the army and emptied whole quarters of Mogadishu.
annul | CONCEDE or REJECT or RETREAT | Somalia's lower house -> | occurred | - | - | "on Saturday" 2021-05-01
extension | SUPPORT or CONCEDE | -> president | occurred | - | - | "last month" 2021-04-01..2021-04-30
> The president himself had asked for the vote after the prime minister and two regional leaders came out against him.
asked for | REQUEST/change or REQUEST | president -> | occurred | - | - | ..2021-05-02
came out against | REJECT or ACCUSE | prime minister, two regional leaders -> him = president | occurred | - | - | ..2021-05-02
> He also entrusted the prime minister with preparing elections and with command of the forces meant to guard them.
entrusted | CONCEDE or AGREE | He = president -> prime minister | occurred | - | - | ..2021-05-02
>
> Opposition fighters, who had dug in along the Afgoye road, fired into the air in celebration and began to leave their positions by nightfall.
dug in | MOBILIZE/militia | Opposition fighters -> | occurred | - | Afgoye road (SOM) | ..2021-05-02
leave their positions | RETREAT/withdraw | Opposition fighters -> | occurred | - | Afgoye road (SOM) | "by nightfall" 2021-05-01
> "We will be in the barracks before Friday if the roadblocks of the other side go as well," Major Saalax Diini, one of their commanders, said by phone.
in the barracks | CONCEDE or RETREAT | We = Opposition fighters -> | planned | Saalax Diini (said) | - | "before Friday" 2021-05-02..2021-05-06
roadblocks of the other side go | CONCEDE or RETREAT | other side = president -> | hypothetical | Saalax Diini (said) | - | 2021-05-02..
office: Saalax Diini | commander | Opposition fighters | SOM | current
>
> Between 60,000 and 100,000 people fled clashes on 25 April, according to the United Nations.
clashes | ASSAULT | -> | occurred | the United Nations (according to) | - | "on 25 April" 2021-04-25
> Qatar offered a mediator, and Washington, which had threatened visa bans, called the vote "a first step".
offered | AGREE | Qatar -> | planned | - | - | ..2021-05-02
threatened | THREATEN/restrict or THREATEN | Washington -> | occurred | - | - | ..2021-05-02
called | SUPPORT | Washington -> | occurred | - | - | ..2021-05-02
> Al-Shabaab went on undisturbed: seven soldiers were killed by a mine near Baledogle.
killed | ASSAULT/explosives | Al-Shabaab -> seven soldiers | occurred | - | Baledogle (SOM) | ..2021-05-02
