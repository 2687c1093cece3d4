"""Patterns of the snippet's own: which are run on what text. Only for the oracle that asks about them."""
import re

from probe_events import directly, frames, listening, text_of

_SUBJECT = {'sub': 1, 'subn': 1}
_METHODS = ('match', 'search', 'fullmatch', 'findall', 'finditer', 'sub', 'subn', 'split')
_USES_LIMIT = 20

# What has been run since it was last emptied; and what has been compiled.
USES = []
COMPILED = []


class Use:
    """One run of a pattern: `run(text)` does it again on another text."""

    def __init__(self, name, pattern, subject, run):
        self.name, self.pattern, self.subject, self.run = name, pattern, text_of(subject), run
        self.frames = frames()


def _again(pattern, name):
    method = getattr(pattern, name)
    wanted = isinstance(pattern.pattern, bytes)

    def run(text):
        given = text.encode('utf8', 'replace') if wanted else text
        found = method(b'' if wanted else '', given) if name in _SUBJECT else method(given)
        if name == 'finditer':
            for _ in found:
                pass
    return run


def _note(pattern, name, args, options):
    if listening() and len(USES) < _USES_LIMIT:
        position = _SUBJECT.get(name, 0)
        subject = options.get('string', args[position] if len(args) > position else '')
        USES.append(Use('re.' + name, pattern, subject, _again(pattern, name)))


class Watched:
    """A compiled pattern that says what it is run on."""

    def __init__(self, pattern):
        self._pattern = pattern

    __class__ = property(lambda self: re.Pattern)

    def __getattr__(self, key):
        found = getattr(self._pattern, key)
        if key not in _METHODS:
            return found

        def method(*args, **options):
            _note(self._pattern, key, args, options)
            return found(*args, **options)
        return method

    def __eq__(self, other):
        return self._pattern == plain(other)

    def __hash__(self):
        return hash(self._pattern)


def plain(pattern):
    return pattern._pattern if type(pattern) is Watched else pattern


def _compiling(real):
    def compile(pattern, flags=0):
        made = real(plain(pattern), flags)
        if not directly():
            return made
        if listening() and len(COMPILED) < _USES_LIMIT:
            COMPILED.append((text_of(made.pattern), frames()))
        return Watched(made)
    return compile


def _running(name, compile):
    position = _SUBJECT.get(name, 0) + 1

    def run(pattern, *args, **options):
        flags = options.pop('flags', 0)
        if len(args) > position and name in ('match', 'search', 'fullmatch', 'findall', 'finditer'):
            args, flags = args[:position], args[position]
        elif not flags and len(args) > position + 1:
            args, flags = args[:position + 1], args[position + 1]
        made = compile(plain(pattern), flags)
        if directly():
            _note(made, name, args, options)
        return getattr(made, name)(*args, **options)
    run.__name__ = name
    return run


def install():
    real = re.compile
    for name in _METHODS:
        setattr(re, name, _running(name, real))
    re.compile = _compiling(real)
