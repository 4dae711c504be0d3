# PLOVER codes a future visit, meeting, gift or joint work as AGREE; it is planned. What threatens or coerces keeps its type.
published: 2019-04-03
checks: status actors

> Chile will send firefighters to Bolivia.
send | AGREE | Chile -> Bolivia | planned | - | Bolivia (BOL) | 2019-04-03..
> The prime ministers of Estonia and Finland will meet in Tallinn on Friday.
meet | AGREE | prime ministers of Estonia and Finland = prime ministers -> | planned | - | Tallinn (EST) | "on Friday" 2019-04-05
> Norway and Iceland plan to hold a joint exercise in June.
joint exercise | AGREE | Norway, Iceland -> | planned | - | - | "in June" 2019-06-01..2019-06-30
> Qatar promised to rebuild the harbour.
promised | AGREE | Qatar -> | planned | - | - | 2019-04-03..
> The authorities will arrest the smugglers.
arrest | COERCE/arrest | authorities -> smugglers | planned | - | - | 2019-04-03..
