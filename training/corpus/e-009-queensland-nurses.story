published: 2013-08-12
style: broadcaster site
region: Australia

@ Queensland nurses | AUS | LAB
@ Nurses and Carers' Alliance | AUS | LAB
@ Grant Dunstan | AUS | GOV
@ state government | AUS | GOV
@ Industrial Relations Commission | AUS | JUD
@ Labor's health spokesman | AUS | OPP
@ patients' group | AUS | SOC
@ regional clinics | AUS | MED

> Queensland nurses will stop work for four hours on Friday after rejecting the state government's latest pay offer.
stop work | PROTEST/strike | Queensland nurses -> | planned | - | - | "on Friday" 2013-08-16
rejecting | REJECT | Queensland nurses -> state government | occurred | - | - | ..2013-08-12
offer | AGREE | state government -> Queensland nurses | occurred | - | - | ..2013-08-12
>
> It would be the first stoppage at public hospitals since 2002, when a five-week dispute ended in a 12 per cent rise.
stoppage | PROTEST/strike | -> | planned | - | - | 2013-08-12..
dispute | PROTEST/strike | -> | occurred | - | - | "2002" 2002-01-01..2002-12-31
>
> The Nurses and Carers' Alliance says members at 38 hospitals voted for the action, while eleven voted against.
voted | SUPPORT | members = Nurses and Carers' Alliance -> | occurred | Nurses and Carers' Alliance (says) | - | ..2013-08-12
> Secretary Leanne Pappas says emergency wards will not be touched.
? touched | PROTEST/strike | -> | denied | Leanne Pappas (says) | - | 2013-08-16
office: Leanne Pappas | Secretary | Nurses and Carers' Alliance | AUS | current
> "We've begged them for eighteen months to talk about staffing ratios and they sent us a spreadsheet."
begged | REQUEST/meet | We = Nurses and Carers' Alliance -> them = state government | occurred | Leanne Pappas (says, carried) | - | "for eighteen months" 2012-02-12..2013-08-12
>
> Health Minister Grant Dunstan described the stoppage as reckless and says he has asked the Industrial Relations Commission to order it off.
described | ACCUSE/disapprove | Grant Dunstan -> stoppage = Queensland nurses | occurred | - | - | ..2013-08-12
asked | REQUEST | he = Grant Dunstan -> Industrial Relations Commission | occurred | Grant Dunstan (says) | - | ..2013-08-12
? order it off | COERCE/restrict | Industrial Relations Commission -> | hypothetical | he = Grant Dunstan (asked) | - | 2013-08-12..
office: Grant Dunstan | Health Minister | Queensland | AUS | current
> Labor's health spokesman threw his support behind the nurses, accusing the government of gutting regional clinics; a patients' group urged both sides to accept mediation.
threw his support | SUPPORT | Labor's health spokesman -> nurses = Queensland nurses | occurred | - | - | ..2013-08-12
accusing | ACCUSE/disapprove | Labor's health spokesman -> government = state government | occurred | - | - | ..2013-08-12
? gutting | SANCTION/discontinue | government = state government -> regional clinics | occurred | Labor's health spokesman (accusing) | - | ..2013-08-12
urged | REQUEST/meet | patients' group -> both sides = Nurses and Carers' Alliance, both sides = state government | occurred | - | - | ..2013-08-12
> The Brisbane show opens on Saturday and more hot, dry weather is expected.
none
