published: 2025-02-17
style: local daily
region: Fiji

@ Fiji Sugar Workers' Congress | FJI | LAB
@ Ratu Isoa Vakarau | FJI | GOV
@ sugar corporation | FJI | BUS
@ Shalini Prasad | FJI | LAB
@ two organisers | FJI | LAB
@ Aisake Bola | FJI | OPP
@ Government | FJI | GOV
@ Police | FJI | COP
@ soldiers | FJI | MIL

> THE Fiji Sugar Workers' Congress will hold a secret ballot on strike action at Labasa mill from Wednesday, general secretary Shalini Prasad confirmed yesterday.
? ballot | AGREE or PROTEST | Fiji Sugar Workers' Congress -> | planned | Shalini Prasad (confirmed) | Labasa mill = Labasa (FJI) | "from Wednesday" 2025-02-19..
? strike action | PROTEST/strike | Fiji Sugar Workers' Congress -> | hypothetical | Shalini Prasad (confirmed) | Labasa mill = Labasa (FJI) | 2025-02-19..
office: Shalini Prasad | general secretary | Fiji Sugar Workers' Congress | FJI | current
> She said the sugar corporation had ignored three letters asking for a meeting and then dismissed two organisers, Jone Tawake and Arvin Lal, for "wearing the wrong cap".
ignored | REJECT/meet | sugar corporation -> | occurred | She = Shalini Prasad (said) | - | ..2025-02-17
asking for a meeting | REQUEST/meet | -> sugar corporation | occurred | She = Shalini Prasad (said) | - | ..2025-02-17
dismissed | SANCTION/expel | sugar corporation -> two organisers | occurred | She = Shalini Prasad (said) | - | ..2025-02-17
>
> Police questioned Ms Prasad for four hours on Saturday over a Facebook post.
questioned | ACCUSE/investigate | Police -> Prasad = Shalini Prasad | occurred | - | - | "on Saturday" 2025-02-15
> "It was intimidation, nothing else," she said.
intimidation | ACCUSE/disapprove | she = Shalini Prasad -> | occurred | she = Shalini Prasad (said) | - | ..2025-02-17
>
> Opposition Leader Aisake Bola called on Government to keep the police out of industrial matters and to honour the tripartite agreement it signed before the International Labour Organization in 2022.
called on | REQUEST/change | Aisake Bola -> Government | occurred | - | - | ..2025-02-17
signed | SUPPORT or AGREE | it = Government -> | occurred | - | - | "in 2022" 2022-01-01..2022-12-31
office: Aisake Bola | Opposition Leader | - | FJI | current
> Sugar Minister Ratu Isoa Vakarau declined to comment on the questioning but appealed to workers not to down tools while growers are waiting for the European Union quota to be settled.
appealed | REQUEST/yield | Ratu Isoa Vakarau -> workers = Fiji Sugar Workers' Congress | occurred | - | - | ..2025-02-17
office: Ratu Isoa Vakarau | Sugar Minister | Fiji | FJI | current
> The crushing season opens in June, weather permitting.
none
>
> In 1993 a walkout at the same mill was broken by soldiers within two days.
walkout | PROTEST/strike | -> | occurred | - | same mill = Labasa (FJI) | "In 1993" 1993-01-01..1993-12-31
broken | COERCE or ASSAULT | soldiers -> | occurred | - | same mill = Labasa (FJI) | "In 1993" 1993-01-01..1993-12-31
