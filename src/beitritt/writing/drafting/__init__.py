"""From statements that somebody makes in the register to German sentences that say exactly them.

    statement → sentence (`sentences` by kind, filled in by `filling` with `phrases` and `clauses`) → `document`

`consent_record` is the record of an answer by link.
"""
