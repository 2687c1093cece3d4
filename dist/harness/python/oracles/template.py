"""Templates: an expression that only a template's own source may hold."""
from probe_oracle_base import nothing, word
from probe_taint import Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [
        Payload('expression', '{{ ' + canary + ' * 7 }}'),
        Payload('mako', '${' + canary + ' * 7}'),
        Payload('statement', '{% if ' + canary + ' %}x{% endif %}'),
        Payload('attribute', '{{ ' + canary + '.__class__ }}'),
    ]
