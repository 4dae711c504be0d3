published: 2018-04-11
style: local daily
region: United States

@ teachers | USA | LAB
@ State Education Guild | USA | LAB
@ Senate | USA | LEG
@ Karen Lindquist | USA | LAB
@ Cody Mayes | USA | LEG
@ school districts | USA | EDU
@ Capitol police | USA | COP
@ Parents for Classrooms | USA | SOC
@ lawmakers | USA | LEG
@ Tulsa Chamber | USA | BUS
@ governor | USA | GOV
@ Oil producers | USA | BUS
@ man | USA | CVL

> On the eighth school day of their walkout, teachers packed the fourth-floor gallery Wednesday and jeered as the Senate refused to take up a capital gains bill.
walkout | PROTEST/strike | teachers -> | occurred | - | - | ..2018-04-11
packed | PROTEST/demo | teachers -> | occurred | - | fourth-floor gallery (USA) | "Wednesday" 2018-04-11
? jeered | PROTEST/demo or ACCUSE | teachers -> Senate | occurred | - | fourth-floor gallery (USA) | "Wednesday" 2018-04-11
refused | REJECT/change | Senate -> | occurred | - | - | "Wednesday" 2018-04-11
>
> Karen Lindquist, president of the State Education Guild, said lawmakers were "running out the clock on our kids" and asked members to come back with tents.
running out the clock | ACCUSE/disapprove | Karen Lindquist -> lawmakers | occurred | Karen Lindquist (said) | - | ..2018-04-11
asked | REQUEST | Karen Lindquist -> members = State Education Guild | occurred | - | - | ..2018-04-11
office: Karen Lindquist | president | State Education Guild | USA | current
> The Guild wants another $150 million in school money on top of the $6,100 raise the governor signed into law on March 29.
wants | REQUEST/assist | Guild = State Education Guild -> | occurred | - | - | ..2018-04-11
signed into law | SUPPORT or AGREE | governor -> | occurred | - | - | "on March 29" 2018-03-29
>
> Rep. Cody Mayes, who last week compared the teachers to "a teenager wanting a better car", apologized from the floor.
compared | ACCUSE/disapprove | Cody Mayes -> teachers | occurred | - | - | "last week" 2018-04-02..2018-04-08
apologized | CONCEDE | Cody Mayes -> | occurred | - | - | ..2018-04-11
office: Cody Mayes | Rep. | - | USA | current
> Oil producers, who fought the tax that paid for the raise, ran newspaper ads thanking the Senate.
fought | REJECT/change | Oil producers -> | occurred | - | - | ..2018-04-11
thanking | SUPPORT | Oil producers -> Senate | occurred | - | - | ..2018-04-11
>
> Capitol police counted 12,000 visitors and made no arrests, though a man was escorted out after lying down in an elevator.
arrests | COERCE/arrest | Capitol police -> | denied | - | - | 2018-04-11
lying down | PROTEST/obstruct | man -> | occurred | - | - | 2018-04-11
> Some school districts have cancelled classes through Friday; Parents for Classrooms, a new group, is urging them to reopen, and the Tulsa Chamber has thrown its weight behind that appeal.
? cancelled | CONCEDE | school districts -> | occurred | - | - | "through Friday" ..2018-04-13
urging | REQUEST/yield | Parents for Classrooms -> them = school districts | occurred | - | - | ..2018-04-11
thrown its weight behind | SUPPORT | Tulsa Chamber -> appeal = Parents for Classrooms | occurred | - | - | ..2018-04-11
> A fire-weather watch is in effect for the panhandle.
none
