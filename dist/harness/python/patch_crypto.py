"""Hashes and random numbers: which were asked for, by whom, over what."""
import contextlib
import hashlib
import hmac
import random
import secrets
import time

from probe_events import frames, listening, sink, text_of
from probe_taint import TAINT

_HASHES = ('md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512', 'sha3_256', 'sha3_512', 'blake2b', 'blake2s', 'new', 'pbkdf2_hmac', 'scrypt')
_RANDOM = ('random', 'randint', 'choice', 'choices', 'randrange', 'getrandbits', 'sample', 'uniform', 'shuffle', 'randbytes')
_SAFE_RANDOM = ('token_hex', 'token_bytes', 'token_urlsafe', 'choice', 'randbelow', 'randbits')
# Left untouched for the harness's own use.
set_state = random.setstate
get_state = random.getstate
seed = random.seed
_module = random._inst


def _algorithm(name, args, options):
    if name in ('new', 'pbkdf2_hmac'):
        first = args[0] if args else options.get('name', options.get('hash_name', ''))
        return text_of(first).lower()
    return name


def _recorded_hash(name, real):
    def hashed(*args, **options):
        if listening() and frames():
            data = args[1:] if name in ('new', 'pbkdf2_hmac') else args
            sink('hash', 'hashlib.' + name, _algorithm(name, args, options), [], {
                'security': options.get('usedforsecurity', True) is not False,
                'slow': name in ('pbkdf2_hmac', 'scrypt'),
                'data': TAINT.in_value(data),
            })
        return real(*args, **options)
    hashed.__name__ = name
    return hashed


def _recorded_hmac(real):
    def new(key, msg=None, digestmod='', **options):
        algorithm = getattr(digestmod, '__name__', digestmod)
        algorithm = algorithm if isinstance(algorithm, str) else getattr(digestmod, 'name', '')
        sink('hash', 'hmac.new', text_of(algorithm).lower().replace('openssl_', ''), [], {'hmac': True, 'security': True})
        return real(key, msg, digestmod, **options) if digestmod else real(key, msg, 'sha256')
    return new


def _recorded_random(kind, name, real):
    def draw(*args, **options):
        sink('random', name, '', [], {'secure': kind == 'secure'})
        return real(*args, **options)
    draw.__name__ = name.split('.')[-1]
    return draw


class _SystemRandom(random.SystemRandom):
    def random(self):
        sink('random', 'random.SystemRandom', '', [], {'secure': True})
        return super().random()

    def getrandbits(self, k):
        sink('random', 'random.SystemRandom', '', [], {'secure': True})
        return super().getrandbits(k)


class _Random(random.Random):
    """A generator of the snippet's own: without a seed it gets one that the module's generator decides."""

    def __init__(self, given=None):
        super().__init__(_module.getrandbits(64) if given is None else given)

    def random(self):
        sink('random', 'random.Random', '', [], {'secure': False})
        return super().random()

    def getrandbits(self, k):
        sink('random', 'random.Random', '', [], {'secure': False})
        return super().getrandbits(k)


@contextlib.contextmanager
def stopped_clock():
    """The time of day is no secret: what is made of it counts as known."""
    real = time.time
    time.time = lambda: 1.7e9
    try:
        yield
    finally:
        time.time = real


def install():
    for name in _HASHES:
        if hasattr(hashlib, name):
            setattr(hashlib, name, _recorded_hash(name, getattr(hashlib, name)))
    hmac.new = _recorded_hmac(hmac.new)
    for name in _RANDOM:
        if hasattr(random, name):
            setattr(random, name, _recorded_random('weak', 'random.' + name, getattr(random, name)))
    for name in _SAFE_RANDOM:
        setattr(secrets, name, _recorded_random('secure', 'secrets.' + name, getattr(secrets, name)))
    random.SystemRandom = _SystemRandom
    random.Random = _Random
    secrets.SystemRandom = _SystemRandom
