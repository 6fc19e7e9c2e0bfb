"""Claims → Audits: could the experiment have come out the other way, and does it exercise its subject?

`variants` makes of a claim other experiments, which an ordinary laboratory performs; `auditing` performs
them and `proving` concludes; `ledger` keeps the audits as one file that is worth reviewing, and withdraws
the verdicts of experiments that failed.
"""
