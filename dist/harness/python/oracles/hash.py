"""Hashes: which algorithm was used, on what; and whether a weak one can be asked for."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def _weak(name):
    def make(kind, parameter):
        if kind != 'algorithm':
            return None
        return name.upper() if any(isinstance(c, str) and c.isupper() for c in parameter.shape.constants) else name
    return make


def payloads(canary):
    return [Payload('data', canary), Payload('weak-algorithm', None, _weak('md5')), Payload('weak-algorithm', None, _weak('sha1'))]
