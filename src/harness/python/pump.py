"""Text that makes a pattern try every way of dividing it: made from the pattern's own syntax tree, then measured.

An attack is a beginning that the pattern needs, a piece to repeat where repeats overlap, and an end at which it fails.
"""
import string

from probe_patterns import REPEATS, constants, parser
from probe_running import Slow, limited
from probe_timing import cheapest

_ALPHABET = 'a1 -.0A_/,:@x\t"\'<>=+#bzZ9%&;' + string.punctuation + string.ascii_letters + string.digits + '\n\u00e9'
_ENDS = '!\x00\n@~\u00e9'
_LARGE = 10
_EXPONENTIAL_MOST = 44
_LONGEST = 64_000
# Processor time at which growth can be told from noise, and what one pattern's analysis may cost.
_SEEN, _ALL = 0.006, 1.0
_STEEP = 99


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


def _bodies(kind, value):
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
        elif not _is(kind, 'ASSERT', 'ASSERT_NOT', 'AT') and _bodies(kind, value):
            made += sample(_bodies(kind, value)[0])
    return made


def _sets(items):
    """Every set of characters within a sequence."""
    for kind, value in items:
        chars = _chars(kind, value)
        if chars is not None:
            yield chars
        for body in _bodies(kind, value):
            yield from _sets(body)


def _repeats(items, before=''):
    """Every large repeat with a text that leads up to it."""
    for kind, value in items:
        if kind in REPEATS and value[1] >= _LARGE:
            yield before, value[2]
        for body in _bodies(kind, value):
            yield from _repeats(body, before)
        before += sample([(kind, value)])


def _pieces(body, shared):
    """What to repeat: characters that most of the pattern's sets accept, and the shortest texts of the body and its branches."""
    made = []
    for chars in _sets(body):
        made += sorted(chars, key=lambda c: -shared.get(c, 0))[:2]
    made.append(sample(body))
    for kind, value in body:
        for inner in _bodies(kind, value):
            made += [sample(inner)] + [sample(branch) for k, v in inner for branch in _bodies(k, v)]
    return [piece for piece in dict.fromkeys(made) if piece][:8]


def _candidates(tree):
    shared = {}
    for chars in _sets(tree):
        for c in set(chars):
            shared[c] = shared.get(c, 0) + 1
    ends = [*sorted(_ENDS, key=lambda c: shared.get(c, 0))[:3], '']
    found = [(before, piece, end) for before, body in _repeats(tree) for piece in _pieces(body, shared) for end in ends]
    # What many sets accept can be divided in many ways.
    return sorted(found, key=lambda parts: -shared.get(parts[1][0], 0))


class Attack:
    """`text(n)` is the attack with n pieces, `control(n)` a text of the same length that the pattern is quick with."""

    def __init__(self, parts, sizes):
        self.parts, self.sizes, self.filler = parts, sizes, ''

    def text(self, n):
        before, piece, end = self.parts
        return before + piece * n + end

    def control(self, n):
        length = len(self.text(n))
        return (self.filler * length)[:length]

    def controlled(self, match):
        """Finds the filler for controls. False where every text of the length is slow."""
        size = self.sizes[-1]
        enough = _cost(match, self.text(size)) / 5
        for filler in ('!', '\x00', '\n', self.parts[1], 'x', '0'):
            self.filler = filler
            if _cost(match, self.control(size)) < enough:
                return True
        return False


def _cost(match, text):
    """Processor time of one match; one that does not end in time is ended."""
    try:
        return cheapest(lambda: limited(lambda: match(text), 0.5), 1)
    except Slow:
        return float('inf')


def _exponential(match, parts):
    """Two more pieces multiply the time: (attack, by how much). A text slow at these sizes for other reasons is (None, 0)."""
    attack = Attack(parts, ())
    for n in range(6, _EXPONENTIAL_MOST, 2):
        if _cost(match, attack.text(n)) > _SEEN:
            least, middle, most = (min(_cost(match, attack.text(size)) for _ in range(2)) for size in (n - 4, n - 2, n))
            grown = n > 8 and most > 1.8 * middle > 3.2 * least
            if grown:
                return Attack(parts, (n - 2, n, n + 2)), _STEEP
            ratio = (most / _cost(match, attack.text(n // 2))) ** 2 if n >= 24 else 0
            return (Attack(parts, (n // 2, n, n * 2)), ratio) if ratio > 36 else (None, 0)
    return None


def _polynomial(match, parts):
    n, costs = 8, []
    while n * len(parts[1]) < _LONGEST:
        costs.append(_cost(match, Attack(parts, ()).text(n)))
        if costs[-1] > _SEEN:
            ratio = costs[-1] / costs[-3] if len(costs) > 2 else 0
            return (Attack(parts, (n // 2, n, n * 2)), ratio) if ratio > 9 else None
        n *= 2
    return None


def attack_on(pattern, flags, match):
    """The worst attack that was found; None if the pattern showed no growth. `match` runs the pattern on a text."""
    try:
        candidates = list(dict.fromkeys(_candidates(parser.parse(pattern, flags))))[:160]
    except Exception:
        return None
    spent, slowest, most, slow = 0.0, None, 0, set()
    for find, parts in [(find, parts) for find in (_exponential, _polynomial) for parts in candidates]:
        if parts in slow or spent > _ALL or most > 30:
            continue
        found = []
        spent += cheapest(lambda: found.append(find(match, parts)), 1)
        if found[0] is None:
            continue
        slow.add(parts)
        attack, ratio = found[0]
        if ratio > most and attack.controlled(match):
            slowest, most = attack, ratio
    return slowest
