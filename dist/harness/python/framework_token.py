"""Signed tokens: PyJWT and python-jose, as far as what they accept goes."""
import base64
import hashlib
import hmac
import json

from probe_events import quiet, sink, text_of
from probe_stubs import Stub
from probe_taint import TAINT

MODELS = {}
_HASHES = {'HS256': hashlib.sha256, 'HS384': hashlib.sha384, 'HS512': hashlib.sha512}


# Whether tokens are looked at. They are where forged ones are tried; elsewhere every caller is let in.
STRICT = {'on': False}


class TokenError(Exception):
    """What is wrong with a token."""


def _packed(data):
    return base64.urlsafe_b64encode(data).rstrip(b'=').decode()


def _unpacked(text):
    return base64.urlsafe_b64decode(text + '=' * (-len(text) % 4))


def _claims(canary):
    """What the forger says: who he is, and that he may."""
    names = ('sub', 'user', 'user_id', 'username', 'name', 'email', 'id', 'role', 'scope', 'iss', 'aud', 'jti')
    return {**{name: canary for name in names}, 'admin': True, 'exp': 4102444800, 'iat': 1}


def _made(claims, key, algorithm, headers=None):
    head = _packed(json.dumps({'alg': algorithm, 'typ': 'JWT', **(headers or {})}).encode())
    body = head + '.' + _packed(json.dumps(claims, default=str).encode())
    with quiet():
        return body + '.' + (_packed(hmac.digest(text_of(key).encode(), body.encode(), 'sha256')) if algorithm != 'none' else '')


def unsigned(canary):
    return _made(_claims(canary), '', 'none')


def signed(canary, key):
    return _made(_claims(canary), key, 'HS256')


def _read(token):
    parts = text_of(token).split('.')
    try:
        return json.loads(_unpacked(parts[0])), json.loads(_unpacked(parts[1])), parts
    except Exception:
        raise TokenError('not a token') from None


def _genuine(parts, key, algorithm):
    """Whether the signature is that of the key. Public keys have signed nothing here."""
    made = _HASHES.get(algorithm)
    if made is None or len(parts) != 3 or not parts[2]:
        return False
    with quiet():
        expected = hmac.new(text_of(key).encode(), '.'.join(parts[:2]).encode(), made).digest()
    return hmac.compare_digest(_packed(expected), parts[2])


def _believed(name, claims, verified):
    if TAINT.in_value(claims):
        sink('token', name, '', [], {'verified': verified})
    return claims


def _refused(name, reason):
    sink('token', name, '', [], {'refused': True})
    raise TokenError(reason)


def _let_in(name, strict):
    def call(token='', *args, **options):
        return strict(token, *args, **options) if STRICT['on'] else Stub(name + '()', TAINT.first_text([token]))
    return call


def decode(token='', key='', algorithms=None, options=None, verify=None, **_rest):
    """PyJWT's: algorithms must be named, unless nothing is verified."""
    header, claims, parts = _read(token)
    options = options if isinstance(options, dict) else {}
    checked = options.get('verify_signature', verify is not False)
    if checked is False or verify is False:
        return _believed('jwt.decode', claims, False)
    named = [text_of(a) for a in algorithms] if isinstance(algorithms, (list, tuple, set)) else [text_of(algorithms)] if algorithms else []
    algorithm = text_of(header.get('alg', ''))
    if not named or algorithm not in named:
        _refused('jwt.decode', 'the algorithm is not allowed')
    if algorithm.lower() == 'none' and not key:
        return _believed('jwt.decode', claims, False)
    if not _genuine(parts, key, algorithm):
        _refused('jwt.decode', 'signature verification failed')
    return _believed('jwt.decode', claims, True)


def _jose_decode(token='', key='', algorithms=None, options=None, **rest):
    """python-jose's: without named algorithms it takes the token's own, but knows none that signs nothing."""
    header = _read(token)[0]
    algorithm = text_of(header.get('alg', ''))
    unverified = isinstance(options, dict) and options.get('verify_signature') is False
    if algorithm == 'none' and not unverified:
        _refused('jose.jwt.decode', 'the algorithm is not supported')
    return decode(token, key, algorithms or [algorithm], options, **rest)


def _unverified(name):
    return lambda token='', *_args, **_options: _believed(name, _read(token)[1], False)


def encode(claims=None, key='', algorithm='HS256', headers=None, **_rest):
    return _made(claims if isinstance(claims, dict) else {}, key, 'HS256' if algorithm not in (None, 'none') else 'none', headers)


class _Client:
    """`jwt.PyJWT()`."""

    def __init__(self, *_args, **_options):
        self.decode, self.encode = _let_in('jwt.decode', decode), encode


for _library, _decode in (('jwt', decode), ('jwt.api_jwt', decode), ('jose.jwt', _jose_decode)):
    MODELS[_library + '.decode'] = _let_in(_library + '.decode', _decode)
    MODELS[_library + '.encode'] = encode
    for _name in ('get_unverified_header', 'get_unverified_headers'):
        MODELS[_library + '.' + _name] = _let_in(_library + '.' + _name, lambda token='', *_a, **_k: _read(token)[0])
MODELS['jwt.PyJWT'] = _Client
MODELS['jose.jwt.get_unverified_claims'] = _let_in('jose.jwt.get_unverified_claims', _unverified('jose.jwt.get_unverified_claims'))
for _name in ('InvalidTokenError', 'DecodeError', 'InvalidSignatureError', 'ExpiredSignatureError', 'PyJWTError', 'InvalidAlgorithmError',
              'InvalidAudienceError', 'InvalidIssuerError', 'MissingRequiredClaimError'):
    MODELS['jwt.' + _name] = MODELS['jwt.exceptions.' + _name] = TokenError
for _name in ('JWTError', 'JOSEError', 'ExpiredSignatureError', 'JWTClaimsError'):
    MODELS['jose.' + _name] = MODELS['jose.exceptions.' + _name] = MODELS['jose.jwt.' + _name] = TokenError
