published: 2018-05-22
style: local daily
region: Palestinian territories, Egypt

@ Egypt | EGY | GOV
@ Cairo | EGY | GOV
@ Hamas | PSE | REB
@ Egyptian officers | EGY | SPY
@ Yousef Abu Rish | PSE | REB
@ nobody | - | -
@ Young men | PSE | CVL
@ Israeli aircraft | ISR | MIL
@ observation post | PSE | REB
@ shepherd | PSE | CVL
@ Ramallah | PSE | GOV
@ Gaza employees | PSE | LAB
@ Fatah's own local branch | PSE | PTY
@ United Arab Emirates | ARE | GOV

> Egypt will keep the Rafah crossing open for the whole of Ramadan, the longest stretch since 2013, sources in the terminal told this newspaper.
keep | AGREE or CONCEDE | Egypt -> | planned | sources in the terminal (told) | Rafah crossing (PSE) | "for the whole of Ramadan" 2018-05-22..2018-06-14
> In the first five days 2,400 travellers left, most of them patients and students.
none
>
> Did Cairo ask for something in return?
? ask | REQUEST | Cairo -> | hypothetical | - | - | ..2018-05-22
> The Israeli website Kol Hayom, quoting “a senior Arab diplomat”, reported that Hamas promised Egyptian officers to rein in the marches at the fence.
promised | AGREE or CONCEDE | Hamas -> Egyptian officers | planned | Kol Hayom (reported) > a senior Arab diplomat (quoting) | - | -
? rein in | CONCEDE or COERCE | Hamas -> | planned | Kol Hayom (reported) > a senior Arab diplomat (quoting) | - | 2018-05-22..
> “An invention,” retorted Yousef Abu Rish, a member of the movement's political bureau.
? retorted | REJECT | Yousef Abu Rish -> | occurred | - | - | ..2018-05-22
office: Yousef Abu Rish | member | political bureau | PSE | current
> “We did not commit ourselves to anything, and nobody asked us to.”
commit | AGREE | We = Hamas -> | denied | Yousef Abu Rish (retorted, carried) | - | ..2018-05-22
asked | REQUEST | nobody -> us = Hamas | denied | Yousef Abu Rish (retorted, carried) | - | ..2018-05-22
>
> Young men burned tyres east of Khan Younis again on Monday and cut through the wire in two spots.
burned | PROTEST/riot or PROTEST | Young men -> | occurred | - | Khan Younis (PSE) | "on Monday" 2018-05-21
? cut | PROTEST/vandalize or PROTEST | Young men -> | occurred | - | Khan Younis (PSE) | "on Monday" 2018-05-21
> Israeli aircraft then struck an observation post; nobody was hurt.
struck | ASSAULT/aerial | Israeli aircraft -> observation post | occurred | - | - | 2018-05-21
> A shepherd wounded by live fire last Friday died in Shifa hospital.
wounded | ASSAULT/firearms | -> shepherd | occurred | - | - | "last Friday" 2018-05-18
>
> Meanwhile Ramallah has not paid the salaries of its Gaza employees since March, which Fatah's own local branch criticised as collective punishment.
paid | COERCE/withhold | Ramallah -> Gaza employees | denied | - | - | "since March" 2018-03-01..2018-05-22
criticised | ACCUSE/disapprove | Fatah's own local branch -> Ramallah | occurred | - | - | ..2018-05-22
> The United Arab Emirates donated two ambulances and a month's supply of insulin.
donated | AID | United Arab Emirates -> | occurred | - | - | ..2018-05-22
