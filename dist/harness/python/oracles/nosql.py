"""Document stores: an operator in the place of a value, as a parsed request body may bring it."""
import json

import probe_framework_request as requests
from probe_oracle_base import nothing
from probe_taint import TAINT, Payload

before = nothing
after = nothing


def _operator(canary):
    return {'$ne': canary}


def _filled(keys, fill):
    return {key: _filled(inner, fill) if any(inner) and any(k for k in inner) else fill() for key, inner in keys.items() if key}


def _make(value):
    """Parsed JSON: for mappings, and for parameters that nothing says are text."""
    def make(kind, parameter):
        if kind == 'mapping':
            return _filled(parameter.shape.keys, value) or {'name': value(), 'id': value()}
        return value() if kind == 'text' and parameter.annotation is None else None
    return make


def controls(canary):
    return [Payload('control', canary)]


def payloads(canary):
    made = Payload('operator', None, _make(lambda: _operator(canary)))
    made.outside = json.dumps({key: _operator(canary) for key in ('name', 'id', 'username', 'password', 'token', 'email')})
    return [made, Payload('where', "x' || " + canary + " == '")]


def _attacked():
    return str(TAINT.outside).startswith('{')


def _body():
    """What the request's JSON is: a whole object for those who take it as it is, operators under any other name."""
    return _Body({'name': _operator(TAINT.canary)} if _attacked() else {})


class _Body(requests.Fields):
    """A request's parsed body: operators under every name."""

    def __missing__(self, key):
        return _operator(TAINT.canary) if _attacked() else TAINT.external()


def _loads(real):
    def loads(text, *args, **options):
        found = real(text, *args, **options)
        return _Body(found) if TAINT.canary in str(text) and isinstance(found, dict) else found
    return loads


json.loads = _loads(json.loads)
requests.Request.get_json = lambda self, *_a, **_k: _body()
_attribute = requests.Request.__getattr__
requests.Request.__getattr__ = lambda self, key: _body() if key == 'json' and type(self) is requests.Request else _attribute(self, key)
