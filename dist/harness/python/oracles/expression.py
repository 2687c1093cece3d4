"""Expression libraries: text that becomes part of a formula or a query."""
from probe_oracle_base import nothing
from probe_taint import Payload

before = nothing
after = nothing


def controls(_canary):
    return [Payload('control', '1')]


def payloads(canary):
    return [
        Payload('single-quote', "x' or " + canary + "=='"),
        Payload('double-quote', 'x" or ' + canary + '=="'),
        Payload('whole', '1 + ' + canary),
        Payload('attribute', '@' + canary + '.__class__'),
    ]
