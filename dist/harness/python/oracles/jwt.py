"""Tokens: forged ones, and signatures that nobody looks at."""
import re

import probe_framework_token as tokens
from probe_arguments import benign
from probe_events import CHANNEL
from probe_oracle_base import nothing
from probe_plans import Plan
from probe_snippet import definition, known_words, reads
from probe_taint import TAINT, Payload

controls = nothing
before = nothing
_SIGNATURE = re.compile(r'(^|_)(sig|sign|signature|hmac|mac)(_|$)|signature', re.I)
_SEEN = []
tokens.STRICT['on'] = True


def payloads(canary):
    wrong = tokens.signed(canary, 'not-the-key')
    return [Payload('unsigned', tokens.unsigned(canary)), Payload('wrong-key', wrong), Payload('wrong-bearer', 'Bearer ' + wrong)]


def after(_value):
    return [_SEEN.pop()] if _SEEN else []


def drive(probe, target, _plans, _variants):
    """A signature is given that nobody made: a call that succeeds without ever having read it verifies nothing."""
    node = definition(probe.job)
    if node is None:
        return
    for suspect in [p for p in target.parameters if _SIGNATURE.search(p.name) and not reads(node, p.name)][:2]:
        for word in known_words():
            if not probe.exhausted():
                _forged(probe, target, suspect, word)


def _forged(probe, target, suspect, word):
    values = {p.name: TAINT.canary if p is suspect else word if word and p.kind == 'text' else benign(p) for p in target.parameters}

    def run():
        value = target.call(values)
        accepted = value is True or isinstance(value, (dict, list, str, bytes, tuple)) and len(value) > 0
        _SEEN.append({'t': 'sink', 'n': CHANNEL.attempt, 'sink': 'signature', 'name': suspect.name, 'text': '', 'parts': [],
                      'flags': {'accepted': accepted}, 'frames': []})
        return value

    probe.attempt(run, Payload('forged-signature', TAINT.canary), Plan([suspect.name], False), 0, False)
