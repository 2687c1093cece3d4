"""Where text comes from outside: standard input, arguments, environment. And time, which must not be spent."""
import argparse
import builtins
import io
import json
import os
import re
import sys
import time
import urllib.parse

import probe_framework_request as requests
from probe_events import directly, frames, listening, quiet
from probe_taint import TAINT


# What a web server tells a program of a request; all else is set by whoever runs it.
_OF_REQUESTS = re.compile(r'(?:QUERY_STRING|PATH_INFO|PATH_TRANSLATED|REQUEST_URI|SCRIPT_NAME|REMOTE_\w+|HTTP_(?!PORT|HOST$)\w+)$')


def _variable(key, default=None):
    """A variable that is not set here: untrusted when a request is told by it, else a setting."""
    if _OF_REQUESTS.match(key):
        return TAINT.external() if TAINT.outside is not None or default is None else default
    return TAINT.benign if default is None else default


class _Environment(dict):
    """The real variables, and something under every other name."""

    def __missing__(self, key):
        if listening() and directly() and isinstance(key, str):
            return _variable(key)
        raise KeyError(key)

    def get(self, key, default=None):
        if dict.__contains__(self, key):
            return dict.get(self, key)
        if listening() and directly() and TAINT.outside is not None and isinstance(key, str):
            return _variable(key, default)
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
            return Parsed(given.strip()) if TAINT.outside is None else requests.Fields()
    return loads


class _Query(Parsed):
    """A query string's fields, each a list."""

    def __init__(self, text):
        super().__init__([text])


def _lenient_query(real):
    def parse(query, *args, **options):
        made = real(query, *args, **options)
        given = query.decode('utf8', 'replace') if isinstance(query, (bytes, bytearray)) else query
        return _Query(given) if listening() and given in (TAINT.payload, TAINT.outside, TAINT.benign) else made
    return parse


def _with_query(real):
    """A request's line may be a query, as well as a path."""
    def parse(url, *args, **options):
        made = real(url, *args, **options)
        return made._replace(query=str(url)) if isinstance(url, requests.Line) and not made.query else made
    return parse


def _option(action):
    """What a command line has for an option: text from outside wherever text may be."""
    if action.choices:
        return list(action.choices)[0]
    if action.nargs == 0:
        return action.default
    value = TAINT.external() if action.type in (None, str) else action.default if action.default is not None else 1
    return [value] if action.nargs in ('*', '+') or isinstance(action.nargs, int) else value


def _parsed_arguments(real):
    def parse(self, args=None, namespace=None):
        if args is not None or not listening():
            return real(self, args, namespace)
        values = {action.dest: _option(action) for action in self._actions if action.dest != 'help'}
        return argparse.Namespace(**values)
    return parse


def install():
    json.loads = _lenient(json.loads)
    argparse.ArgumentParser.parse_args = _parsed_arguments(argparse.ArgumentParser.parse_args)
    urllib.parse.urlparse, urllib.parse.urlsplit = _with_query(urllib.parse.urlparse), _with_query(urllib.parse.urlsplit)
    urllib.parse.parse_qs = _lenient_query(urllib.parse.parse_qs)

    def read_line(prompt=''):
        _Input.left -= 1
        if _Input.left < 0:
            raise EOFError
        return TAINT.external()

    builtins.input = read_line
    plain = _Environment(os.environ)
    os.environ = plain

    def getenv(key, default=None):
        return plain.get(key, default)

    os.getenv = getenv
    real_sleep = time.sleep

    def sleep(seconds):
        with quiet():
            if not frames():
                real_sleep(seconds)

    time.sleep = sleep
