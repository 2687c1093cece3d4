"""Secrets: texts that stand in the code and arrive as a password or key, or decide whether a caller's is right."""
import ast
import hmac
import re

import probe_frameworks as frameworks
from probe_arguments import benign
from probe_events import frames, listening, sink, text_of
from probe_oracle_base import nothing
from probe_plans import Plan, values_of
from probe_snippet import definition
from probe_stubs import Stub
from probe_taint import TAINT, Payload

controls = nothing
payloads = nothing
after = nothing
_NAMED = re.compile(
    r'(^|_)(passw(or)?d|passphrase|pwd|secret|secret_?key|api_?key|access_?key|private_?key|signing_?key|encryption_?key'
    r'|auth_?token|access_?token|token|pin|password_?hash)$', re.I)
# Calls that take a secret by position: which one.
_POSITIONS = (
    (re.compile(r'(^|\.)(login|authenticate|simple_bind_s?|bind_s)$'), 1),
    (re.compile(r'(^|\.)jwt\.encode$'), 1),
    (re.compile(r'(^|\.)(Fernet|AESGCM|ChaCha20Poly1305|TripleDES|AES|URLSafeTimedSerializer|URLSafeSerializer|TimestampSigner|Signer|SecretBox)$'), 0),
    (re.compile(r'(^|\.)(AES|DES|DES3|ARC4|Blowfish|ChaCha20)\.new$'), 0),
)
_CONSTANTS = {}


def _constants(tree, unit):
    """Texts that are written in the unit, or bound to a name outside of functions; not those of tables."""
    found = {}
    for node in ast.walk(unit):
        if isinstance(node, ast.Constant) and isinstance(node.value, (str, bytes)):
            found[text_of(node.value)] = node.lineno
    for node in tree.body:
        if isinstance(node, (ast.Assign, ast.AnnAssign)):
            value = node.value
            while isinstance(value, ast.Call) and isinstance(value.func, ast.Attribute) and value.func.attr == 'encode':
                value = value.func.value
            if isinstance(value, ast.Constant) and isinstance(value.value, (str, bytes)):
                found[text_of(value.value)] = node.lineno
    return found


def _note(where, name, value):
    if isinstance(value, (str, bytes)) and listening() and frames():
        text = text_of(value)
        if text in _CONSTANTS and TAINT.canary not in text:
            sink('secret', where, text, [name])


def passed(where, args, options):
    """What a call was given under a telling name, or in a telling place."""
    for name, value in list(options.items()):
        if _NAMED.search(text_of(name)):
            _note(where, text_of(name), value)
    for pattern, position in _POSITIONS:
        if pattern.search(where) and len(args) > position:
            _note(where, 'argument %d' % (position + 1), args[position])
    login = options.get('auth')
    if isinstance(login, tuple) and len(login) == 2:
        _note(where, 'auth', login[1])


def _watching(where, real):
    def call(*args, **options):
        passed(where, args, options)
        return real(*args, **options)
    return call


class Guess(str):
    """A caller's password: what it is compared with is of interest."""

    def __eq__(self, other):
        _note('==', 'comparison', other)
        return str.__eq__(self, other)

    def __ne__(self, other):
        _note('!=', 'comparison', other)
        return str.__ne__(self, other)

    __hash__ = str.__hash__

    def strip(self, *args):
        return Guess(str.strip(self, *args))

    def encode(self, *_args):
        return GuessBytes(str.encode(self))


class GuessBytes(bytes):
    def __eq__(self, other):
        _note('==', 'comparison', other)
        return bytes.__eq__(self, other)

    __hash__ = bytes.__hash__


def _compared(a, b):
    if isinstance(a, (Guess, GuessBytes)) or isinstance(b, (Guess, GuessBytes)):
        _note('hmac.compare_digest', 'comparison', b if isinstance(a, (Guess, GuessBytes)) else a)
    return _real_compare(a, b)


def _make(kind, parameter):
    if kind == 'mapping':
        return {key: Guess(TAINT.canary) if _NAMED.search(key) else 'abc' for key in parameter.shape.keys if key} or None
    return Guess(TAINT.canary) if kind == 'text' and _NAMED.search(parameter.name) else None


def drive(probe, target, plans, variants):
    tree = ast.parse(probe.job['text'])
    unit = definition(probe.job)
    if unit is None:
        return
    _CONSTANTS.update(_constants(tree, unit))
    payload = Payload('guess', None, _make)
    for plan in [Plan([], False), *plans]:
        for variant in range(variants):
            if plan.names:
                values = values_of(target, plan, payload, variant, 0)
            else:
                values = {p.name: benign(p, variant) for p in target.parameters if variant or not p.has_default}
            if values is not None and not probe.exhausted():
                probe.attempt(lambda: target.call(values), payload, plan, variant, False)


def _stub_call(self, *args, **options):
    passed(self._name, args, options)
    return _real_call(self, *args, **options)


def _hmac(real):
    def new(key, *rest, **options):
        _note('hmac.new', 'key', key)
        return real(key, *rest, **options)
    return new


def before():
    """Once: the rest of the harness has replaced these, too."""
    if hmac.compare_digest is not _compared:
        hmac.compare_digest = _compared
        hmac.new = _hmac(hmac.new)


_real_call, _real_compare = Stub.__call__, hmac.compare_digest
Stub.__call__ = _stub_call
for _name, _model in list(frameworks.MODELS.items()):
    if callable(_model) and not isinstance(_model, (type, Stub)) and _name.split('.')[-1] in ('connect', 'encode', 'get', 'post', 'put', 'delete', 'request'):
        frameworks.MODELS[_name] = _watching(_name, _model)
