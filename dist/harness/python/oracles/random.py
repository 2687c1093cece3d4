"""Random numbers: whether the result follows from the generator's state, which outputs give away."""
from probe_oracle_base import nothing
from probe_taint import Payload

controls = nothing
before = nothing
after = nothing
REPEATS = True


def payloads(canary):
    return [Payload('call', canary)]
