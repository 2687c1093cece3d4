"""Ciphers: which were asked for."""
from probe_oracle_base import nothing
from probe_taint import Payload

controls = nothing
before = nothing
after = nothing


def payloads(canary):
    return [Payload('data', canary)]
