published: 2022-03-29
style: local daily
region: El Salvador

@ Legislative Assembly | SLV | LEG
@ Cristosal del Sur | SLV | SOC
@ Roberto Chicas | SLV | GOV
@ inmates | SLV | CRM
@ executive | SLV | GOV
@ 62 people | SLV | CVL
@ Soldiers | SLV | MIL
@ residents | SLV | CVL
@ four opposition deputies | SLV | OPP
@ at least 22 boys | SLV | CVL
@ courts | SLV | JUD
@ ruling party's whip | SLV | LEG
@ Government | SLV | GOV
@ officials | SLV | GOV
@ jailed gang leaders | SLV | CRM

> The Legislative Assembly suspended constitutional guarantees for thirty days in the small hours of Sunday, at the request of the executive, after 62 people were murdered on a single day.
suspended | COERCE/restrict | Legislative Assembly -> | occurred | - | - | "in the small hours of Sunday" 2022-03-27
request | REQUEST | executive -> Legislative Assembly | occurred | - | - | ..2022-03-27
murdered | ASSAULT/targeted | -> 62 people | occurred | - | - | "on a single day" ..2022-03-27 | killed 62
>
> Soldiers have since ringed Soyapango, letting residents out only with an identity card, and the Attorney General put the number of arrests at 1,400 by last night.
ringed | MOBILIZE/troops or COERCE | Soldiers -> | occurred | - | Soyapango (SLV) | 2022-03-27..2022-03-29
? letting residents out only with an identity card | COERCE/restrict | Soldiers -> residents | occurred | - | Soyapango (SLV) | 2022-03-27..2022-03-29
arrests | COERCE/arrest | -> | occurred | Attorney General (put) | - | "by last night" 2022-03-27..2022-03-28 | arrested 1400
> Director of Prisons Roberto Chicas announced that inmates belonging to the Mara Salvatrucha would get two meals a day instead of three and no mattresses.
get two meals a day instead of three | COERCE/withhold or THREATEN | Roberto Chicas -> inmates | planned | Roberto Chicas (announced) | - | 2022-03-29..
office: Roberto Chicas | Director of Prisons | El Salvador | SLV | current
>
> The measure carried by 67 votes, four opposition deputies voting against.
carried | SUPPORT | -> | occurred | - | - | 2022-03-27
voting against | REJECT | four opposition deputies -> | occurred | - | - | 2022-03-27
> Cristosal del Sur, a rights group, denounced arbitrary detentions, said at least 22 boys under sixteen were being held, and asked the courts to admit lawyers.
denounced | ACCUSE/disapprove | Cristosal del Sur -> | occurred | - | - | ..2022-03-29
detentions | COERCE/arrest | -> | occurred | Cristosal del Sur (denounced) | - | ..2022-03-29
held | COERCE/arrest | -> at least 22 boys | occurred | Cristosal del Sur (said) | - | ..2022-03-29
asked | REQUEST | Cristosal del Sur -> courts | occurred | - | - | ..2022-03-29
> "Whoever defends them is one of them," retorted the ruling party's whip.
? one of them | ACCUSE/allege | ruling party's whip -> Whoever = Cristosal del Sur | occurred | ruling party's whip (retorted) | - | ..2022-03-29
>
> Two years ago the newspaper La Lupa reported that officials negotiated with jailed gang leaders, which the Government has always denied.
negotiated | CONSULT | officials, jailed gang leaders -> | occurred | newspaper La Lupa (reported) | - | ..2020-03-29
? denied | REJECT | Government -> | occurred | - | - | ..2022-03-29
> Bus owners report takings down by a third.
none
