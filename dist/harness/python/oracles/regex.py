"""Regular expressions: text made for the pattern that it meets, longer and longer; and patterns of the attacker's own."""
import json

import probe_patch_patterns as patterns
from probe_events import CHANNEL, excerpt
from probe_oracle_base import nothing
from probe_plans import values_of
from probe_pump import attack_on
from probe_running import finished
from probe_taint import TAINT, Payload
from probe_timing import clock

controls = nothing
payloads = nothing
before = nothing
_PATTERNS = 4
_LONG, _TIMES = 0.04, 4
# A text that nobody would take for a name or a line.
_LENGTHY = 4000
_PENDING = []


def after(_value):
    return [_PENDING.pop()] if _PENDING else []


class _OwnPattern:
    """A pattern that is slow on `aaa…`; as a text it is slow under itself, where one input is both."""

    sizes = (14, 16, 18)
    # What follows is a way out that needs nothing: engines give up at once where too little text is left to match.
    pattern = '(a+)+c|'

    def text(self, n):
        return self.pattern + 'a' * n

    def control(self, n):
        return self.pattern + 'b' * n


def _beside(target, plan, text):
    """The other texts of the call: what the pattern is run on."""
    return {p.name: text for p in target.parameters if p.name not in plan.names and p.kind == 'text'}


def _call(target, plan, where, text, others):
    """One call, timed; what it raises is of no interest here."""
    payload = Payload('pump', text)
    TAINT.payload, TAINT.outside = text, text if plan.outside else None
    values = values_of(target, plan, payload, *where)
    values.update(others)
    began = clock()
    try:
        finished(target.call(values))
    except Exception:
        pass
    return clock() - began


def _least(target, plan, where, make, n, own):
    """The least of several calls; a long one is believed at once."""
    others = _beside(target, plan, make(n)[len(_OwnPattern.pattern):] + '!') if own else {}
    costs = []
    while len(costs) < _TIMES and sum(costs) < _LONG:
        costs.append(_call(target, plan, where, make(n), others))
    return min(costs)


def _takes_length(target, plan, where, use, attack):
    """Whether the pattern is run on texts of any length: what is cut or refused before cannot grow."""
    patterns.USES[:] = []
    _call(target, plan, where, (attack.filler * _LENGTHY)[:_LENGTHY], {})
    return any(again.name == use.name and len(again.subject) >= _LENGTHY for again in patterns.USES)


def _grow(probe, target, plan, where, use, attack, own):
    """The same call with texts of growing length, beside harmless ones of the same lengths; an attempt for each, for each has its time limit."""
    sizes, costs, controls, lengthy = [], [], [], []

    def one(n):
        lengthy[:] = lengthy or [own or _takes_length(target, plan, where, use, attack)]
        control = _least(target, plan, where, attack.control, n, own)
        costs.append(_least(target, plan, where, attack.text, n, own))
        controls.append(control)
        sizes.append(len(attack.text(n)))
        _PENDING[:] = [{
            't': 'sink', 'n': CHANNEL.attempt, 'sink': 'growth', 'name': use.name, 'text': excerpt(use.pattern.pattern),
            'parts': [json.dumps(sizes), json.dumps(costs), json.dumps(controls)], 'flags': {'own': own, 'lengthy': lengthy[0]}, 'frames': use.frames,
        }] if len(sizes) > 1 else []

    # Shown with a fixed number of pieces: how many it takes to be measurable depends on the machine.
    payload = Payload('own-pattern' if own else 'pump', attack.text(12))
    for n in attack.sizes:
        if probe.exhausted() or (costs and costs[-1] > 4 * _LONG):
            return
        status, _ = probe.attempt(lambda: one(n), payload, plan, where[0], False)
        if status == 'slow':
            return


def _reached(probe, target, plan, variant, form):
    """The patterns that the canary meets, or becomes part of."""
    patterns.USES[:] = []
    payload = Payload('reach', TAINT.canary)
    values = values_of(target, plan, payload, variant, form)
    if values is None:
        return []
    probe.attempt(lambda: target.call(values), payload, plan, variant, False)
    found = {}
    for use in patterns.USES:
        pattern = use.pattern.pattern
        if TAINT.in_value(pattern) or TAINT.canary in use.subject:
            found.setdefault((pattern, use.name), use)
    return list(found.values())[:_PATTERNS]


def _compiled(probe, target, plan, variant):
    """Patterns that may have nothing to be run on here: whether the payload's repeats stand in them as repeats."""
    payload = Payload('own-repeats', '(' + TAINT.canary + '+)+')
    values = values_of(target, plan, payload, variant, 0)

    def run():
        patterns.COMPILED[:] = []
        try:
            return finished(target.call(values))
        finally:
            _PENDING[:] = [{
                't': 'sink', 'n': CHANNEL.attempt, 'sink': 'pattern', 'name': 're.compile', 'text': excerpt(text),
                'parts': [], 'flags': {'live': payload.text in text}, 'frames': where,
            } for text, where in patterns.COMPILED if TAINT.canary in text][:1]

    if values is not None:
        probe.attempt(run, payload, plan, variant, False)


def drive(probe, target, plans, variants):
    tried = set()
    for plan, variant in [(plan, variant) for plan in plans for variant in range(variants)]:
        if probe.exhausted():
            return
        patterns.COMPILED[:] = []
        found = _reached(probe, target, plan, variant, 0)
        if any(TAINT.canary in text for text, _ in patterns.COMPILED):
            _compiled(probe, target, plan, variant)
        for use in found:
            pattern = use.pattern.pattern
            key = (tuple(plan.names), plan.outside, use.name, pattern)
            if key in tried or probe.exhausted():
                continue
            tried.add(key)
            if TAINT.in_value(pattern):
                _grow(probe, target, plan, (variant, 0), use, _OwnPattern(), True)
                continue
            attack = attack_on(pattern, use.pattern.flags, use.run)
            if attack is not None:
                _grow(probe, target, plan, (variant, 0), use, attack, False)


patterns.install()
