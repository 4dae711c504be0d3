published: 2018-01-05
style: agency
region: Iran

@ Iranian authorities | IRN | GOV
@ Revolutionary Guards | IRN | MIL
@ crowd | IRN | CVL
@ teachers | IRN | EDU
@ oil workers | IRN | LAB
@ plain-clothes men | IRN | -
@ demonstrators | IRN | CVL
@ Sina Ahangari | IRN | EDU
@ Intelligence Ministry | IRN | SPY
@ state | IRN | GOV
@ messaging services | - | BUS
@ United States | USA | GOV
@ Security Council | UNO | GOV
@ Russia | RUS | GOV
@ Extra Basij units | IRN | PRM

> Iranian authorities on Friday disputed accounts that Revolutionary Guards had fired on a crowd in the south-western town of Izeh, where teachers and oil workers have marched against food prices for six days.
? disputed | REJECT | Iranian authorities -> | occurred | - | - | "on Friday" 2018-01-05
fired on | ASSAULT/firearms | Revolutionary Guards -> crowd | denied | Iranian authorities (disputed) | Izeh (IRN) | ..2018-01-05
marched | PROTEST/demo | teachers, oil workers -> | occurred | - | Izeh (IRN) | "for six days" 2017-12-31..2018-01-05
> "Not one Guard left his barracks," the town's governor told the Tasnim news agency.
? left | MOBILIZE/troops | Guard = Revolutionary Guards -> | denied | the Tasnim news agency (told) > the town's governor (told) | - | ..2018-01-05
> Videos that could not be authenticated appeared to show plain-clothes men beating demonstrators with cables.
beating | ASSAULT/beat | plain-clothes men -> demonstrators | uncertain | Videos that could not be authenticated (appeared to show) | - | ..2018-01-05
>
> Sina Ahangari, a chemistry teacher, reportedly died in custody in Ahvaz on Wednesday.
? died | ASSAULT or COERCE | -> Sina Ahangari | uncertain | (reportedly) | Ahvaz (IRN) | "on Wednesday" 2018-01-03
> A cousin, reached by telephone, said the Intelligence Ministry had picked him up outside his school and later told the parents that he had hanged himself.
picked | COERCE/arrest | Intelligence Ministry -> him = Sina Ahangari | occurred | A cousin (said) | school | ..2018-01-03
> Provincial prosecutor Reza Malekpour confirmed the detention but denied any mistreatment.
detention | COERCE/arrest | -> | occurred | Reza Malekpour (confirmed) | - | ..2018-01-05
mistreatment | ASSAULT/torture or ASSAULT | -> | denied | Reza Malekpour (denied) | - | ..2018-01-05
office: Reza Malekpour | Provincial prosecutor | - | IRN | current
>
> The state has blocked two messaging services and slowed the internet since Sunday.
blocked | COERCE/censor | state -> messaging services | occurred | - | - | "since Sunday" 2017-12-31..2018-01-05
? slowed | COERCE/censor or COERCE | state -> | occurred | - | - | "since Sunday" 2017-12-31..2018-01-05
> At the request of the United States, the Security Council was to discuss the unrest late on Friday, a step that Russia called meddling.
request | REQUEST/meet | United States -> Security Council | occurred | - | - | ..2018-01-05
discuss | AGREE or CONSULT | Security Council -> | planned | - | - | "late on Friday" 2018-01-05
? called | ACCUSE/disapprove | Russia -> | occurred | - | - | ..2018-01-05
> Extra Basij units were bussed into Ahvaz overnight, residents said.
bussed | MOBILIZE/militia | -> Extra Basij units | occurred | residents (said) | Ahvaz (IRN) | "overnight" 2018-01-04..2018-01-05
