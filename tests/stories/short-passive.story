# Passives: the by-phrase acts, the subject undergoes; where nobody is named, nobody acts.
published: 2018-05-17
checks: actors recipients

> Three fishermen were detained by the Sri Lankan navy off Mannar.
detained | COERCE/arrest | Sri Lankan navy -> Three fishermen = fishermen | occurred | - | Mannar (LKA) | ..2018-05-17
> A radio station in Bujumbura has been shut down.
shut down | COERCE/censor | -> radio station | occurred | - | Bujumbura (BDI) | ..2018-05-17
> The governor is being investigated by federal prosecutors.
investigated | ACCUSE/investigate | federal prosecutors -> governor | occurred | - | - | ..2018-05-17
> Two teachers were abducted at a checkpoint near Kumba.
abducted | ASSAULT/abduct | -> Two teachers = teachers | occurred | - | Kumba (CMR) | ..2018-05-17
> The junta was condemned by the European Parliament.
condemned | ACCUSE/disapprove | European Parliament -> junta | occurred | - | - | ..2018-05-17
