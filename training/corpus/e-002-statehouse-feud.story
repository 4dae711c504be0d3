published: 2018-03-16
style: political magazine
region: United States
title: The long knives of the statehouse

@ Dale Whitcomb | USA | LEG
@ Marian Oakes | USA | GOV
@ Oakes's office | USA | GOV
@ Carl Bettany | USA | PTY
@ her allies | USA | PTY
@ state ethics commission | USA | GOV
@ Linda Prewitt | USA | LEG
@ Renata Solis | USA | BUS
@ leadership committee | USA | PTY

> Nobody in the capitol pretends any more that Dale Whitcomb and Marian Oakes can stand each other.
none
> The Senate president calls the governor "a landlord who never fixes the roof"; her allies call him worse.
calls | ACCUSE/disapprove | Senate president = Dale Whitcomb -> governor = Marian Oakes | occurred | - | - | ..2018-03-16
call | ACCUSE/disapprove | her allies -> him = Dale Whitcomb | occurred | - | - | ..2018-03-16
office: Dale Whitcomb | Senate president | Senate | USA | current
office: Marian Oakes | governor | - | USA | current
>
> It began last spring, when Oakes vetoed a tort bill that Whitcomb had steered through both chambers.
vetoed | REJECT | Oakes = Marian Oakes -> | occurred | - | - | "last spring" 2017-03-01..2017-05-31
? steered | SUPPORT | Whitcomb = Dale Whitcomb -> | occurred | - | - | ..2017-05-31
> "She looked me in the eye and promised to sign it," Whitcomb says over eggs at the Depot Grill.
promised | AGREE | She = Marian Oakes -> me = Dale Whitcomb | occurred | Whitcomb = Dale Whitcomb (says) | - | ..2018-03-16
> "Then she sold those people out to the insurers for forty thousand dollars."
sold those people out | ACCUSE/allege | -> she = Marian Oakes | occurred | Whitcomb = Dale Whitcomb (says, carried) | - | ..2018-03-16
> Oakes's office denies there was any such promise and notes that the state ethics commission, having examined the donations, closed the file in December without action.
denies | REJECT | Oakes's office -> | occurred | - | - | ..2018-03-16
examined | ACCUSE/investigate | state ethics commission -> | occurred | Oakes's office (notes) | - | ..2017-12-31
closed the file | CONCEDE or RETREAT | state ethics commission -> | occurred | Oakes's office (notes) | - | "in December" 2017-12-01..2017-12-31
>
> Now the party's leadership committee, at Carl Bettany's urging, has cut off money to four of Whitcomb's friends, among them Representative Linda Prewitt.
urging | REQUEST | Carl Bettany -> leadership committee | occurred | - | - | ..2018-03-16
cut off money | SANCTION/discontinue | leadership committee -> Linda Prewitt | occurred | - | - | ..2018-03-16
> Prewitt, a former softball pitcher, has answered by endorsing Renata Solis, the trucking heiress who wants Oakes's job.
endorsing | SUPPORT | Prewitt = Linda Prewitt -> Renata Solis | occurred | - | - | ..2018-03-16
