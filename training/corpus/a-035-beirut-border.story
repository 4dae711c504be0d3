published: 2024-10-03
style: agency
region: Lebanon, Israel

@ its paratroopers | ISR | MIL
@ Hezbollah squads | LBN | REB
@ nobody | ISR | MIL
@ Hezbollah | LBN | REB
@ Israel | ISR | GOV
@ UN peacekeepers | UNO | MIL
@ health centre | LBN | MED
@ nine people | LBN | -
@ Lebanese army | LBN | MIL
@ soldier | LBN | MIL
@ caretaker prime minister | LBN | GOV
@ Hezbollah's deputy leader | LBN | REB
@ United Arab Emirates | ARE | GOV
@ Russia | RUS | GOV
@ its diplomats' families | RUS | GOV
@ Turkish ship | TUR | GOV
@ nationals | TUR | CVL

> Israel says its paratroopers fought Hezbollah squads at close range in two border villages on Wednesday; Hezbollah says nobody crossed.
fought | ASSAULT/firearms or ASSAULT | its paratroopers, Hezbollah squads -> | occurred | Israel (says) | - | "on Wednesday" 2024-10-02
crossed | ASSAULT or MOBILIZE or COERCE | nobody -> | denied | Hezbollah (says) | - | 2024-10-02
>
> "There was no ground entry at Kfar Tibnin, only a probe which we repelled," the group's media officer, Walid Saad, told Al-Ittihad radio.
entry | ASSAULT or MOBILIZE | -> | denied | Al-Ittihad radio (told) > Walid Saad (told) | Kfar Tibnin (LBN) | ..2024-10-03
repelled | ASSAULT | we = Hezbollah -> | occurred | Al-Ittihad radio (told) > Walid Saad (told) | Kfar Tibnin (LBN) | ..2024-10-03
office: Walid Saad | media officer | Hezbollah | LBN | current
> UN peacekeepers in the sector said they had seen a brief incursion and had been told by Israel to leave a post, which they refused.
incursion | ASSAULT or MOBILIZE | -> | occurred | UN peacekeepers in the sector (said) | - | ..2024-10-03
told | REQUEST/yield or REQUEST | Israel -> they = UN peacekeepers | occurred | UN peacekeepers in the sector (said) | - | ..2024-10-03
refused | REJECT/yield or REJECT | they = UN peacekeepers -> Israel | occurred | UN peacekeepers in the sector (said) | - | ..2024-10-03
>
> A strike on a health centre in the Bashoura quarter of Beirut killed nine people overnight, seven of them rescuers.
strike | ASSAULT/aerial | -> health centre | occurred | - | Beirut (LBN) | "overnight" 2024-10-02..2024-10-03
? killed | ASSAULT/aerial | -> nine people | occurred | - | Beirut (LBN) | "overnight" 2024-10-02..2024-10-03 | killed 9
> Residents spoke of a sulphurous smell, and the state news agency alleged the use of phosphorus.
use of phosphorus | ASSAULT/unconventional or ASSAULT | -> | uncertain | the state news agency (alleged) | - | 2024-10-02..2024-10-03
> The Lebanese army, which pulled back five kilometres from the line on Monday, returned fire for the first time after a soldier was shot dead at Bint Jbeil.
pulled back | RETREAT/withdraw | Lebanese army -> | occurred | - | - | "on Monday" 2024-09-30
returned fire | ASSAULT/firearms | Lebanese army -> | occurred | - | Bint Jbeil (LBN) | ..2024-10-03
shot dead | ASSAULT/firearms | -> soldier | occurred | - | Bint Jbeil (LBN) | ..2024-10-03 | killed 1
>
> A cabinet source denied that the caretaker prime minister had telephoned Hezbollah's deputy leader.
telephoned | CONSULT/phone | caretaker prime minister -> Hezbollah's deputy leader | denied | A cabinet source (denied) | - | ..2024-10-03
> The United Arab Emirates has pledged 100 million dollars in relief, Russia flew its diplomats' families out, and a Turkish ship is expected to take off 2,000 nationals.
pledged | AGREE | United Arab Emirates -> | planned | - | - | 2024-10-03.. | amount 100000000 USD
flew | RETREAT/withdraw or AID | Russia -> its diplomats' families | occurred | - | - | ..2024-10-03
? take off | AGREE or AID or RETREAT | Turkish ship -> nationals | planned | - | - | 2024-10-03..
