"""Headers: a line end, with a header of the attacker's own behind it."""
import http.server
import io

from probe_events import sink, text_of
from probe_framework_request import Fields
from probe_framework_response import Headers
from probe_oracle_base import nothing, word
from probe_plans import Plan
from probe_taint import TAINT, Payload

controls = word
before = nothing
after = nothing


def payloads(canary):
    return [
        Payload('line-feed', 'x\nInjected: ' + canary),
        Payload('carriage-return', 'x\r\nInjected: ' + canary),
        Payload('encoded', 'x%0d%0aInjected: ' + canary),
    ]


def _raw(name, value):
    """Text that goes out as it is."""
    if TAINT.in_value(value):
        sink('raw-header', name, text_of(value))


def _send_header(_self, keyword, value):
    _raw('send_header', text_of(keyword) + ': ' + text_of(value))


_real_init = Headers.__init__


def _headers(self, *args, **options):
    _real_init(self, *args, **options)
    for key, value in list(self.items()):
        sink('header', text_of(key), value)


class _Environ(Fields):
    """WSGI's environment: what the client sent, and streams that are read."""

    def __missing__(self, key):
        return io.BytesIO(TAINT.external_bytes()) if key == 'wsgi.input' else 'POST' if key == 'REQUEST_METHOD' else TAINT.external()


def _started(status='', headers=(), *_rest):
    """WSGI's `start_response`: takes headers as they are."""
    _raw('start_response', status)
    for item in list(headers)[:20]:
        _raw('start_response', ': '.join(text_of(part) for part in item))
    return lambda data: None


def drive(probe, target, plans, _variants):
    """A bare WSGI application; everything else is called as ever."""
    names = [p.name for p in target.parameters]
    if len(names) != 2 or names[1] != 'start_response':
        return
    plan = Plan([], True)
    for control, payload in [(True, Payload('control', TAINT.canary))] + [(False, p) for p in payloads(TAINT.canary)]:
        probe.attempt(lambda: target.call({names[0]: _Environ(), names[1]: _started}), payload, plan, 0, control)


_server = http.server.BaseHTTPRequestHandler
_server.send_header = _send_header
Headers.__init__ = _headers
