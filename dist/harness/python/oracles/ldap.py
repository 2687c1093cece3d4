"""LDAP: filters and names that get a part that the code did not write."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [
        Payload('condition', 'x)(' + canary + '=*'),
        Payload('alternative', '*)(|(' + canary + '=*'),
        Payload('name', 'x,ou=' + canary),
    ]
