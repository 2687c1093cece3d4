"""Which calls are made: a harmless one, each payload from outside, each in one parameter at a time, sizes, failures, repetitions."""
from probe_payloads import BENIGN, Payload, marks, numbers, texts
from probe_spoken import speak
from probe_unset import unset

_ARGUMENTS = 32
_FAILURES = 6
_LENGTHS = (0, 1, 2, 16, 100, 4000)
_WORDS = (1, 2, 3, 4)


def _all_texts(job):
    return texts(job['canary']) + marks(job['text'])


def attack(attempts, target, job):
    if target.is_program:
        _program(attempts, job)
        unset(attempts, target, 0)
        return
    calm = attempts.run(BENIGN, control=target.trusting, always=True, name='' if target.trusting else 'as-is')
    if calm is None:
        return
    attempts.run(BENIGN, times=3, name='repeated')
    if job['external'] and calm.used & ~_ARGUMENTS:
        _outside(attempts, job)
    _choices(attempts)
    _parameters(attempts, target, job)
    _failures(attempts, calm)
    speak(attempts, target, job)
    unset(attempts, target, calm.used if job['external'] else 0)


def _outside(attempts, job):
    for payload in numbers() + _all_texts(job):
        attempts.run(payload, outside=True)


def _choices(attempts):
    """Unknown functions may as well say yes."""
    attempts.choice = 1
    attempts.run(BENIGN, name='other-answers')
    attempts.choice = 0


def _parameters(attempts, target, job):
    chosen = [p for p in target.attackable if not job['parameters'] or p.name in job['parameters'] or job['blind']]
    for parameter in chosen:
        takes_numbers = parameter.is_whole or (parameter.plain is not None and parameter.plain.tag == 'base_type')
        for payload in numbers() if takes_numbers else numbers() + _all_texts(job):
            if payload.number is None or parameter.keeps(payload.number):
                attempts.run(payload, attacked=(parameter,))
    if target.measured:
        sized = tuple(p for p in target.parameters if p.size_of)
        for length in _LENGTHS:
            attempts.run(Payload('length-%d' % length, b'A', length), attacked=sized, length=length)
    several = [p for p in chosen if p.is_whole]
    if len(several) > 1:
        for payload in numbers():
            if all(parameter.keeps(payload.number) for parameter in several):
                attempts.run(payload, attacked=tuple(several), name='all-' + payload.name)
    texts_only = [p for p in chosen if p.is_text]
    if len(texts_only) > 1:
        for payload in _all_texts(job):
            attempts.run(payload, attacked=tuple(texts_only), name='all-' + payload.name)


def _failures(attempts, calm):
    for index in range(1, min(calm.allocations, _FAILURES) + 1):
        attempts.run(BENIGN, failing=(index, 0), times=3, name='no-memory-%d' % index)
    for index in range(1, min(calm.lookups, _FAILURES) + 1):
        attempts.run(BENIGN, failing=(0, index), name='no-answer-%d' % index)


def _program(attempts, job):
    for count in _WORDS:
        calm = attempts.run(BENIGN, words=[BENIGN.text] * (count - 1), control=True)
        if calm is None:
            return
        for payload in numbers() + _all_texts(job) if count > 1 or calm.used & ~_ARGUMENTS else []:
            attempts.run(payload, words=[payload.text] * (count - 1), outside=True, name='%s-%d' % (payload.name, count))
