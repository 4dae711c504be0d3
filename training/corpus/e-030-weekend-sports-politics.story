published: 2024-11-18
style: local daily
region: Uruguay

@ Nelson Olivera | URY | PTY
@ Beatriz Catalán | URY | PTY
@ Partido Federal | URY | PTY
@ dairy workers | URY | LAB
@ Coleme Norte | URY | BUS

> With six days to go before the run-off, the two tickets crossed the country by bus, and the weather attacked both of them impartially.
none
> Nelson Olivera met dairy workers on strike at the Coleme Norte plant in Tacuarembó on Sunday and promised them a seat at the table.
met | CONSULT | Nelson Olivera, dairy workers -> | occurred | - | Tacuarembó (URY) | "on Sunday" 2024-11-17
on strike | PROTEST/strike | dairy workers -> Coleme Norte | occurred | - | Tacuarembó (URY) | ..2024-11-17
promised | AGREE | Nelson Olivera -> them = dairy workers | occurred | - | Tacuarembó (URY) | "on Sunday" 2024-11-17
> His rival, Beatriz Catalán, won the backing of the small Partido Federal, whose voters had stayed away from both camps in October.
backing | SUPPORT | Partido Federal -> Beatriz Catalán | occurred | - | - | ..2024-11-18
>
> It is an uncommonly polite campaign.
none
> In Sunday's debate, the only harsh word fell when Olivera reproached her with the pension bill of 2023, and she answered that he "voted for half of it".
reproached | ACCUSE/disapprove | Olivera = Nelson Olivera -> her = Beatriz Catalán | occurred | - | - | "Sunday" 2024-11-17
voted | SUPPORT | he = Nelson Olivera -> | occurred | she = Beatriz Catalán (answered) | - | 2023-01-01..2023-12-31
> The electoral court has received no complaint from anybody.
? complaint | ACCUSE | -> | denied | - | - | ..2024-11-18
>
> Elsewhere, Peñarol beat Danubio with a strike from thirty metres in the last minute, and their supporters fired off rockets along 18 de Julio until dawn.
none
> Beef prices rose, the peso lost a little ground, and a container ship ran on a sandbank off Colonia without anyone being hurt.
none
> On the beaches the season will open early: lifeguards reckon with warm water by the first weekend of December.
none
> Readers' letters, including one that calls the whole contest "a meeting of cousins", are on page six.
none
