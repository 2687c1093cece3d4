"""Text that makes a pattern try every way of dividing it: made from the pattern's own syntax tree, then measured.

An attack is a beginning that the pattern needs, a piece to repeat where repeats overlap, and an end at which it fails.
"""
from probe_patterns import parser
from probe_running import Slow, limited
from probe_samples import bodies_of, repeats_of, sample, sets_of
from probe_timing import cheapest

_ENDS = '!\x00\n@~\u00e9'
_EXPONENTIAL_MOST = 44
_LONGEST = 64_000
# Processor time at which growth can be told from noise, and what one pattern's analysis may cost.
_SEEN, _ALL = 0.006, 1.0
_STEEP = 99


def _pieces(body, shared):
    """What to repeat: characters that most of the pattern's sets accept, and the shortest texts of the body and its branches."""
    made = []
    for chars in sets_of(body):
        made += sorted(chars, key=lambda c: -shared.get(c, 0))[:2]
    made.append(sample(body))
    for kind, value in body:
        for inner in bodies_of(kind, value):
            made += [sample(inner)] + [sample(branch) for k, v in inner for branch in bodies_of(k, v)]
    return [piece for piece in dict.fromkeys(made) if piece][:8]


def _candidates(tree):
    shared = {}
    for chars in sets_of(tree):
        for c in set(chars):
            shared[c] = shared.get(c, 0) + 1
    ends = [*sorted(_ENDS, key=lambda c: shared.get(c, 0))[:3], '']
    found = [(before, piece, end) for before, body in repeats_of(tree) for piece in _pieces(body, shared) for end in ends]
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
