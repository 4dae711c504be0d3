# Participles without a subject of their own borrow one: "accusing", "arrested on Friday", "after meeting".
published: 2016-03-21
checks: actors recipients

> Uganda expelled two diplomats, accusing Rwanda of espionage.
expelled | SANCTION/expel | Uganda -> two diplomats = diplomats | occurred | - | - | ..2016-03-21
accusing | ACCUSE/allege | Uganda -> Rwanda | occurred | - | - | ..2016-03-21
> A blogger arrested on Friday has written to his mother.
arrested | COERCE/arrest | -> blogger | occurred | - | - | "on Friday" 2016-03-18
> After meeting the Pope, the Colombian president flew home.
meeting | CONSULT | Colombian president, Pope -> | occurred | - | - | ..2016-03-21
> Gunmen attacked a bus near Quetta, killing nine pilgrims.
attacked | ASSAULT | Gunmen -> bus | occurred | - | Quetta (PAK) | ..2016-03-21
killing | ASSAULT | Gunmen -> nine pilgrims = pilgrims | occurred | - | Quetta (PAK) | ..2016-03-21 | killed 9
