# Events told by a noun alone: "of" and the possessive give who acted and who underwent.
published: 2017-07-14
checks: actors

> The arrest of two editors by military police has alarmed reporters in Yaoundé.
arrest | COERCE/arrest | military police -> two editors = editors | occurred | - | - | ..2017-07-14
> Jordan's withdrawal of its ambassador surprised nobody.
withdrawal | SANCTION/withdraw or RETREAT | Jordan -> ambassador | occurred | - | - | ..2017-07-14
> After the assassination of the governor the city fell silent.
assassination | ASSAULT/targeted | -> governor | occurred | - | - | ..2017-07-14
> The government's rejection of the ultimatum came within an hour.
rejection | REJECT | government -> ultimatum | occurred | - | - | ..2017-07-14
