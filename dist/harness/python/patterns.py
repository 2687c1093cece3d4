"""Text that fits what the code asks of it: prefixes, endings, regular expressions, with the payload where anything goes."""
try:
    from re import _constants as constants
    from re import _parser as parser
except ImportError:
    import sre_constants as constants
    import sre_parse as parser

REPEATS = tuple(getattr(constants, name) for name in ('MAX_REPEAT', 'MIN_REPEAT', 'POSSESSIVE_REPEAT') if hasattr(constants, name))


def _class_member(items):
    for kind, value in items:
        if kind is constants.LITERAL:
            return chr(value)
        if kind is constants.RANGE:
            return chr(value[0])
        if kind is constants.CATEGORY:
            return '1' if value is constants.CATEGORY_DIGIT else ' ' if value is constants.CATEGORY_SPACE else 'a'
    return 'a'


def _fill(items, payload):
    made = []
    for kind, value in items:
        if kind is constants.LITERAL:
            made.append(chr(value))
        elif kind is constants.ANY or kind is constants.NOT_LITERAL:
            made.append('a')
        elif kind is constants.IN:
            made.append(_class_member(value))
        elif kind is constants.SUBPATTERN:
            made.append(_fill(value[-1], payload))
        elif kind is constants.BRANCH:
            made.append(_fill(value[1][0], payload))
        elif kind in REPEATS:
            least, most, inner = value
            free = len(inner) == 1 and inner[0][0] is constants.ANY and most > 20
            made.append(payload if free else _fill(inner, payload) * (max(least, 1) if most else 0))
    return ''.join(made)


def fill(pattern, payload):
    """A text that matches the pattern and holds the payload wherever the pattern accepts anything; None if it has no such place."""
    if '.*' not in pattern and '.+' not in pattern:
        return None
    try:
        return _fill(parser.parse(pattern), payload)
    except Exception:
        return None


def fitted(shape, text):
    """The payload as it is, and as the code wants it."""
    forms = [text]
    for pattern in shape.patterns[:2]:
        made = fill(pattern, text)
        if made:
            forms.append(made)
    if shape.prefixes or shape.suffixes:
        prefix = shape.prefixes[0] if shape.prefixes else ''
        suffix = shape.suffixes[0] if shape.suffixes else ''
        forms.append(prefix + text + suffix)
    return forms
