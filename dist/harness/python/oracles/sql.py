"""SQL: the canary is a word that has no business outside of a literal."""
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def controls(_canary):
    return [Payload('control', '1')]


def payloads(canary):
    return [
        Payload('single-quote', "x' OR " + canary + '=1 --'),
        Payload('double-quote', 'x" OR ' + canary + '=1 --'),
        Payload('number', '1 OR ' + canary + '=1'),
        Payload('parenthesis', "x') OR (" + canary + '=1) --'),
        Payload('statement', '1; DROP TABLE ' + canary),
    ]
