"""Where text comes from outside: standard input, arguments, environment. And time, which must not be spent."""
import builtins
import io
import json
import os
import sys
import time

from probe_events import directly, frames, listening, quiet
from probe_taint import TAINT


class _Environment(dict):
    """The real variables, and the untrusted text under every other name."""

    def __missing__(self, key):
        if listening() and directly() and isinstance(key, str):
            return TAINT.external()
        raise KeyError(key)

    def get(self, key, default=None):
        if dict.__contains__(self, key):
            return dict.get(self, key)
        if listening() and directly() and TAINT.outside is not None:
            return TAINT.external()
        return default

    def copy(self):
        return dict(self)


class _Input(io.TextIOBase):
    """Standard input: one line of untrusted text as often as it is asked for, up to a limit."""

    left = 20

    def readline(self, *_):
        self.left -= 1
        return TAINT.external() + '\n' if self.left > 0 else ''

    def read(self, *_):
        self.left -= 10
        return TAINT.external() if self.left > 0 else ''

    def __iter__(self):
        return iter([self.readline()])

    def fileno(self):
        return 0

    def isatty(self):
        return False

    @property
    def buffer(self):
        return io.BytesIO(TAINT.external_bytes() + b'\n')


def fresh():
    """What each attempt starts with."""
    _Input.left = 20
    sys.stdin = _Input()
    asked = TAINT.asked
    sys.argv = ['app.py'] + [TAINT.external()] * 4
    TAINT.asked = asked


class Parsed(dict):
    """What a text holds that was to be JSON: itself, whatever is asked for."""

    def __init__(self, text):
        super().__init__()
        self._text = text

    def __missing__(self, key):
        return self._text

    def get(self, key, default=None):
        return self._text

    def __contains__(self, key):
        return True

    def __iter__(self):
        return iter(['name'])

    def items(self):
        return [('name', self._text)]

    def values(self):
        return [self._text]


def _lenient(real):
    """The value under test need not be JSON: who parses it is given something that holds it."""
    def loads(text, *args, **options):
        try:
            return real(text, *args, **options)
        except ValueError:
            given = text.decode('utf8', 'replace') if isinstance(text, (bytes, bytearray)) else text
            if not listening() or not isinstance(given, str) or given.strip() not in (TAINT.payload, TAINT.outside, TAINT.benign):
                raise
            return Parsed(given.strip())
    return loads


def install():
    json.loads = _lenient(json.loads)

    def read_line(prompt=''):
        _Input.left -= 1
        if _Input.left < 0:
            raise EOFError
        return TAINT.external()

    builtins.input = read_line
    plain = _Environment(os.environ)
    os.environ = plain

    def getenv(key, default=None):
        if dict.__contains__(plain, key):
            return dict.get(plain, key)
        return TAINT.external() if listening() and directly() and TAINT.outside is not None else default

    os.getenv = getenv
    real_sleep = time.sleep

    def sleep(seconds):
        with quiet():
            if not frames():
                real_sleep(seconds)

    time.sleep = sleep
