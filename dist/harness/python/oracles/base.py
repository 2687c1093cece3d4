"""What every oracle module may give, with its defaults.

    payloads(canary)   the attacks: list of Payload
    controls(canary)   the same call with something harmless, which must show nothing
    before()           makes ready what an attack reaches for
    after(value)       facts to report once the attempt has ended: list of events
    drive(probe, target, plans, variants)   calls of its own, where one payload a call is not enough: growth, forgery
    EAGER              every attempt is announced before it begins, for it may never end
    COMMANDS           commands with the value under test really run
    REPEATS            the unit is called again from a known state of the random number generator
"""
from probe_taint import Payload


def word(canary):
    """The canary alone: letters that mean nothing anywhere."""
    return [Payload('control', canary)]


def nothing(_canary=''):
    return []
