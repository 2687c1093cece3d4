"""What a pattern is made of: the characters its parts accept, short texts they match, repeats and what leads up to them."""
import string

from probe_patterns import REPEATS, constants

_ALPHABET = 'a1 -.0A_/,:@x\t"\'<>=+#bzZ9%&;' + string.punctuation + string.ascii_letters + string.digits + '\n\u00e9'
_LARGE = 10


def _is(kind, *names):
    return any(kind is getattr(constants, name, None) for name in names)


def _category(kind, c):
    name = str(kind)
    member = c.isdigit() if 'DIGIT' in name else c.isspace() if 'SPACE' in name else c.isalnum() or c == '_'
    return member != ('NOT_' in name)


def _accepts(items, c):
    """Whether a character class accepts a character."""
    found, negated = False, False
    for kind, value in items:
        if _is(kind, 'NEGATE'):
            negated = True
        elif _is(kind, 'LITERAL'):
            found = found or value == ord(c)
        elif _is(kind, 'RANGE'):
            found = found or value[0] <= ord(c) <= value[1]
        elif _is(kind, 'CATEGORY'):
            found = found or _category(value, c)
    return found != negated


def _chars(kind, value):
    """The characters, of those tried, that a node of one character accepts; None for other nodes."""
    if _is(kind, 'LITERAL'):
        return [chr(value)]
    if _is(kind, 'NOT_LITERAL'):
        return [c for c in _ALPHABET if ord(c) != value]
    if _is(kind, 'ANY'):
        return [c for c in _ALPHABET if c != '\n']
    if _is(kind, 'IN'):
        return [c for c in _ALPHABET if _accepts(value, c)] or [chr(v if isinstance(v, int) else v[0]) for k, v in value[:1] if _is(k, 'LITERAL', 'RANGE')]
    return None


def bodies_of(kind, value):
    """The sequences that a node holds."""
    if kind in REPEATS:
        return [value[2]]
    if _is(kind, 'SUBPATTERN'):
        return [value[-1]]
    if _is(kind, 'ATOMIC_GROUP'):
        return [value]
    if _is(kind, 'BRANCH'):
        return list(value[1])
    return [value[1]] if _is(kind, 'ASSERT', 'ASSERT_NOT') else []


def sample(items):
    """A short text that a sequence matches."""
    made = ''
    for kind, value in items:
        chars = _chars(kind, value)
        if chars is not None:
            made += chars[0] if chars else 'a'
        elif kind in REPEATS:
            made += sample(value[2]) * value[0]
        elif not _is(kind, 'ASSERT', 'ASSERT_NOT', 'AT') and bodies_of(kind, value):
            made += sample(bodies_of(kind, value)[0])
    return made


def sets_of(items):
    """Every set of characters within a sequence."""
    for kind, value in items:
        chars = _chars(kind, value)
        if chars is not None:
            yield chars
        for body in bodies_of(kind, value):
            yield from sets_of(body)


def repeats_of(items, before=''):
    """Every large repeat with a text that leads up to it."""
    for kind, value in items:
        if kind in REPEATS and value[1] >= _LARGE:
            yield before, value[2]
        for body in bodies_of(kind, value):
            yield from repeats_of(body, before)
        before += sample([(kind, value)])
