"""Disclosure: what an error says inside, what a caller keeps secret, and what an object holds, going out."""
import builtins
import re
import sqlite3

import probe_database as database
import probe_framework_request as requests
from probe_events import CHANNEL, directly, excerpt, frames, listening, sink, text_of
from probe_framework_response import Response
from probe_plans import values_of
from probe_running import finished
from probe_snippet import known_words
from probe_taint import TAINT, Payload

_SECRET = re.compile(
    r'(^|_)(passw(or)?d|passphrase|pwd|secret|api_?key|private_?key|access_?token|auth_?token|refresh_?token'
    r'|ssn|social_security\w*|credit_?card\w*|card_?number|cc_?number|cvv|cvc|pin|iban)$', re.I)
_TRACE = 'Traceback (most recent call last)'
_FAULTY = {'on': False}
_STATE = {'installed': False}
_FOUND = []


def controls(_canary):
    return [Payload('control', 'abc')]


def payloads(_canary):
    made = Payload('secret', TAINT.canary, _secret)
    made.outside = TAINT.benign
    return [made]


def _secret(kind, parameter):
    """Only parameters that are named for what is to be kept."""
    if kind == 'mapping':
        return {key: TAINT.canary if _SECRET.search(key) else 'abc' for key in parameter.shape.keys if key}
    if kind == 'text' and not _SECRET.search(parameter.name):
        return 'abc'
    return None


def _fault(error):
    """A failure that has nothing to do with the input; its text says where things lie."""
    if _FAULTY['on'] and listening() and frames():
        raise error('unable to reach /srv/%s/data.db as user app' % TAINT.canary)


def _failing(real, error):
    def call(*args, **options):
        if directly():
            _fault(error)
        return real(*args, **options)
    return call


def before():
    if not _STATE['installed']:
        _STATE['installed'] = True
        for name in ('execute', 'executemany', 'executescript'):
            setattr(database.RecordingCursor, name, _failing(getattr(database.RecordingCursor, name), sqlite3.OperationalError))
            if name != 'executescript':
                setattr(database.RecordingConnection, name, _failing(getattr(database.RecordingConnection, name), sqlite3.OperationalError))
        builtins.open = _failing(builtins.open, OSError)
        requests.Fields.__missing__ = lambda _fields, key: _field(key)


def _field(key):
    """A request's field: secret by its name alone."""
    plain = TAINT.external()
    return TAINT.canary if TAINT.payload == TAINT.canary and _SECRET.search(text_of(key)) else plain


class Form(str):
    """A format of the caller's: what it is given may have more to show than the caller is meant to see."""

    def format(self, *args, **values):
        _shown({**dict(enumerate(args)), **values})
        return str.format(self, *args, **values)

    def format_map(self, values):
        _shown(values)
        return str.format_map(self, values)


def _shown(values):
    """Objects whose fields a format could name, one by one; and whether any is refused."""
    for name, value in list(values.items())[:8]:
        own = getattr(value, '__dict__', None)
        if isinstance(value, type) or not isinstance(own, dict) or not type(value).__module__ or TAINT.in_value(value):
            continue
        open_ones, refused = _readable(value, _within(own))
        sink('format', text_of(name), '', open_ones[:12], {'open': len(open_ones), 'refused': refused})


def _within(own):
    """Field names of an object, and of the one that it stands in front of."""
    names = [key for key in own if isinstance(key, str) and not key.startswith('_')]
    for key, inner in own.items():
        if str(key).startswith('_') and isinstance(getattr(inner, '__dict__', None), dict):
            names += list(inner.__dict__)
    return names


def _readable(value, names):
    open_ones, refused = [], False
    for name in names[:20]:
        try:
            '{0.%s}'.replace('%s', name).format(value)
            open_ones.append(name)
        except Exception:
            refused = True
    return open_ones, refused


def _form(kind, parameter):
    return Form('abc') if kind == 'text' and 'format' in parameter.shape.attributes else None


def drive(probe, target, plans, variants):
    """Faults of what lies beneath; and formats."""
    fault, form = Payload('fault', 'abc'), Payload('format', None, _form)
    for plan in plans:
        for variant in range(variants):
            _one(probe, target, plan, fault, variant, None)
        for word in known_words(8):
            _one(probe, target, plan, form, 0, word)


def _one(probe, target, plan, payload, variant, word):
    values = None if probe.exhausted() else values_of(target, plan, payload, variant, 0)
    if values is None:
        return
    if word is not None:
        values.update({p.name: word for p in target.parameters if p.kind == 'text' and p.name not in plan.names})
    _FAULTY['on'] = payload.name == 'fault'
    probe.attempt(lambda: _reported(target, finished(target.call(values))), payload, plan, variant, False)
    _FAULTY['on'] = False


def _reported(target, value):
    """What a client is told of the fault."""
    first = value[0] if isinstance(value, tuple) and value else value
    if _FAULTY['on'] and (target.handler or isinstance(first, Response)):
        text = text_of(getattr(first, 'body', None) or first)
        if TAINT.canary in text:
            _FOUND.append(_disclosed(text))
    return value


def after(value):
    """What was found; and a response that tells how the code was reached when it failed."""
    found, _FOUND[:] = list(_FOUND), []
    try:
        first = value[0] if isinstance(value, tuple) and value else value
        if isinstance(first, Response) and _TRACE in text_of(first.body):
            found.append(_disclosed(_TRACE))
    except Exception:
        pass
    return found


def _disclosed(text):
    return {'t': 'sink', 'n': CHANNEL.attempt, 'sink': 'disclosed', 'name': 'response', 'text': excerpt(text), 'parts': [], 'flags': {}, 'frames': []}
