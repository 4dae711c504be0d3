published: 2023-10-18
style: NGO statement
region: Haiti

@ Kap Limyè Rights Network | HTI | SOC
@ Base Krache gang | HTI | CRM
@ national police | HTI | COP
@ Haitian authorities | HTI | GOV
@ Security Council | UNO | GOV
@ Dominican Republic | DOM | GOV
@ at least 19 people | HTI | CVL
@ two nurses | HTI | MED
@ Two officers | HTI | COP
@ Haitians | HTI | REF
@ Kenya | KEN | GOV
@ traders | HTI | CVL

> The Kap Limyè Rights Network condemns in the strongest terms the massacre of at least 19 people in the Carrefour district on the night of 14 October.
condemns | ACCUSE/disapprove | Kap Limyè Rights Network -> massacre of at least 19 people = Base Krache gang | occurred | - | - | ..2023-10-18
massacre | ASSAULT/targeted | -> at least 19 people | occurred | - | Carrefour district = Carrefour (HTI) | "on the night of 14 October" 2023-10-14 | killed 19..
> Survivors interviewed by our teams say that armed men of the Base Krache gang went from house to house, shooting traders who had refused to pay a weekly tax.
shooting | ASSAULT/firearms | Base Krache gang -> traders | occurred | Survivors interviewed by our teams (say) | - | 2023-10-14
refused | REJECT/yield | traders -> Base Krache gang | occurred | Survivors interviewed by our teams (say) | - | ..2023-10-14
> They also told us that two nurses were abducted and that the national police, although called three times, did not come.
abducted | ASSAULT/abduct | -> two nurses | occurred | They = Survivors interviewed by our teams (told) | - | 2023-10-14
called | REQUEST/assist | -> national police | occurred | They = Survivors interviewed by our teams (told) | - | 2023-10-14
? come | AID or MOBILIZE | national police -> | denied | They = Survivors interviewed by our teams (told) | - | 2023-10-14
> Two officers are alleged to have sold ammunition to the gang; we have not been able to verify this.
sold ammunition | COOPERATE or AID | Two officers -> gang = Base Krache gang | uncertain | (alleged) | - | ..2023-10-18
>
> We urge the Haitian authorities to open an independent inquiry, and the Security Council to hasten the mission approved earlier this month, which Kenya has offered to lead.
urge | REQUEST/change | We = Kap Limyè Rights Network -> Haitian authorities, Security Council | occurred | - | - | ..2023-10-18
? open an independent inquiry | ACCUSE/investigate | Haitian authorities -> | hypothetical | We = Kap Limyè Rights Network (urge) | - | 2023-10-18..
approved | SUPPORT | Security Council -> | occurred | - | - | "earlier this month" 2023-10-01..2023-10-18
offered | AGREE | Kenya -> | occurred | - | - | ..2023-10-18
> We further call on the Dominican Republic to halt the deportations of Haitians which it resumed in September.
call on | REQUEST/yield | We = Kap Limyè Rights Network -> Dominican Republic | occurred | - | - | ..2023-10-18
deportations | COERCE/deport | it = Dominican Republic -> Haitians | occurred | - | - | "in September" 2023-09-01..2023-10-18
