"""
Reading what nobody has written: the same call is made with two contents of all memory that nobody has set, each of them twice.
Where it lets out the same for the same content, and something else for the other, it has read such memory. What is only copied
about, and never let out, is no flaw; what changes from call to call (clocks, process ids) differs with the same content, too.
"""
import probe_report as report
from probe_events import CHANNEL, excerpt
from probe_payloads import BENIGN, numbers

# Neither is a text's end and a sign at once; one is zero, which is what memory mostly holds when nobody looks.
_CONTENTS = (0, 0x41)
_TELLING = ('minus-one', 'zero', 'one', 'ten', 'million')
_ARGUMENTS = 32
_WORDS = (1, 2, 3)


class _Said:
    """One thing that a call let out: equal where what can be seen of it is equal, wherever it was said."""

    def __init__(self, key, addresses=()):
        self.key, self.addresses = key, addresses

    def __eq__(self, other):
        return self.key == other.key


def _let_out(case):
    """All that can be seen of a call from outside, in order, up to where an unknown function may have written something."""
    said = []
    for kind, name, number, trace, text in case.log:
        if kind == 'unsure':
            return said + [_Said(('unsure',))]
        said.append(_Said((kind, name, number, text), [int(part, 16) for part in trace.split(',') if part]))
    said += [_Said(('report', what), addresses) for what, _, _, addresses in report.findings(case.report)]
    return said + [_Said(('end', case.status))]


def _first_difference(one, other):
    for index, said in enumerate(one):
        if index >= len(other) or said != other[index]:
            return index
    return None if len(one) == len(other) else len(one)


def _what(key):
    return key[1] if key[0] == 'told' else 'how it ends' if key[0] in ('end', 'report', 'unsure') else key[0]


class Unset:
    def __init__(self, attempts):
        self.attempts = attempts
        self.found = False

    def _both(self, payload, how):
        cases = [self.attempts.play(payload, filled=content, **how) for content in _CONTENTS]
        return None if any(case is None or case.late for case in cases) else [_let_out(case) for case in cases]

    def look(self, name, payload, **how):
        label = 'contents-' + name
        if self.found or self.attempts.exhausted() or not self.attempts.wanted(label):
            return
        first = self._both(payload, how)
        at = None if first is None else _first_difference(*first)
        if at is None or self._both(payload, how) != first:
            return
        self.found = True
        self._tell(label, payload, how, [said[at] for said in first if at < len(said)], first[0][:at])

    def _tell(self, label, payload, how, parts, before):
        attempts = self.attempts
        attempts.begin(label, payload, how.get('attacked', ()), how.get('outside', False))
        for said in before:
            if said.key[0] == 'stub':
                attempts.stub(said.key[1], [])
        frames = next((found for found in (attempts.places.frames(said.addresses)[0] for said in parts) if found), [])
        # One call may end where the other still says something: that says more.
        parts.sort(key=lambda said: said.key[0] != 'told')
        text = 'what lies in memory that nobody has set decides: ' + _what(parts[0].key)
        CHANNEL.send({'t': 'effect', 'n': attempts.number, 'what': 'unset:guessed' if attempts.guessed else 'unset', 'text': excerpt(text), 'frames': frames})
        CHANNEL.send({'t': 'end', 'n': attempts.number, 'status': 'returned', 'error': '', 'kind': '', 'value': ''})


def unset(attempts, target, used):
    """The harmless call, other answers of unknown functions, and numbers that lead elsewhere."""
    unset = Unset(attempts)
    telling = [payload for payload in numbers() if payload.name in _TELLING]
    if target.is_program:
        for count in _WORDS:
            for payload in [BENIGN] + telling:
                unset.look('%s-%d' % (payload.name, count), payload, words=[payload.text] * (count - 1), outside=True)
        return
    unset.look('benign', BENIGN)
    attempts.choice = 1
    unset.look('other-answers', BENIGN)
    attempts.choice = 0
    for payload in telling if used & ~_ARGUMENTS else ():
        unset.look('outside-' + payload.name, payload, outside=True)
    for parameter in target.attackable:
        for payload in telling if parameter.is_whole else ():
            if parameter.keeps(payload.number):
                unset.look(payload.name, payload, attacked=(parameter,))
