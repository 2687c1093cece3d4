"""Logs: a line end, with a record of the attacker's own behind it."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [Payload('line-feed', 'bob\nINFO ' + canary + ' logged in'), Payload('carriage-return', 'bob\r\nINFO ' + canary)]
