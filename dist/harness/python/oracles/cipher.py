"""Ciphers: which were asked for."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [Payload('data', canary)]
