# Relative clauses: the noun before "who", "which" or "whom" acts in the clause, or undergoes.
published: 2019-11-08
checks: actors recipients status

> Residents of Cochabamba buried a student who was killed by riot police.
killed | ASSAULT | riot police -> student | occurred | - | - | ..2019-11-08
> The militia, which attacked a convoy on Tuesday, has not been seen since.
attacked | ASSAULT | militia -> convoy | occurred | - | - | "on Tuesday" 2019-11-05
> Germany praised the mediator, whom both presidents met in Geneva.
praised | SUPPORT | Germany -> mediator | occurred | - | - | ..2019-11-08
met | CONSULT | both presidents = presidents, whom = mediator -> | occurred | - | Geneva (CHE) | ..2019-11-08
> The judge who sentenced the smugglers lives under guard.
sentenced | SANCTION/convict | judge -> smugglers | occurred | - | - | ..2019-11-08
