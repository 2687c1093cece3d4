"""Libraries of ciphers: what was asked for, by name, size and start value, is the event; nothing is really encrypted."""
import os

from probe_events import excerpt, sink
from probe_stubs import Stub

MODELS = {}
_STARTS = ('iv', 'IV', 'nonce', 'initial_value')
# Which position the start value has where it is not named.
_START_AT = (('Cipher.', '.new', 2), ('modes.', '', 0))
_OUTPUT = ('encrypt', 'decrypt', 'update', 'finalize', 'digest', 'sign', 'export_key', 'exportKey', 'private_bytes', 'public_bytes')
_USES = ('encrypt', 'decrypt', 'encryptor', 'decryptor', 'encrypt_and_digest', 'decrypt_and_verify')


def _start(name, args, options):
    """The start value that was given, in hexadecimal."""
    given = next((options[key] for key in _STARTS if key in options), None)
    for part, end, position in _START_AT:
        if given is None and part in name and name.endswith(end) and len(args) > position:
            given = args[position]
    return ['start=' + bytes(given)[:32].hex()] if isinstance(given, (bytes, bytearray)) and given else []


class Cipher(Stub):
    """An algorithm, mode or cipher object: what matters is its name and that it was asked for."""

    def __call__(self, *args, **options):
        shown = [excerpt(getattr(a, '_name', a), 80) for a in list(args)[:4]]
        shown += [key + '=' + excerpt(getattr(a, '_name', a), 80) for key, a in list(options.items())[:4]]
        sink('cipher', self._name, self._name, shown + _start(self._name, args, options))
        return Cipher(self._name + '()')

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        if key in _USES:
            sink('cipher', self._name + '.' + key, self._name + '.' + key)
        if key in ('encrypt_and_digest', 'decrypt_and_verify'):
            return lambda *_a, **_k: (b'0' * 16, b'0' * 16) if key.startswith('encrypt') else b'0' * 16
        if key in _OUTPUT:
            return lambda *_a, **_k: b'0' * 16
        if key == 'hexdigest':
            return lambda *_a, **_k: '0' * 32
        if key in ('block_size', 'digest_size'):
            return 16
        if key in ('iv', 'nonce'):
            return os.urandom(16)
        return Cipher(self._name + '.' + key)


def _pad(data=b'', block=16, *_args, **_options):
    missing = block - len(data) % block
    return bytes(data) + bytes([missing]) * missing


def _unpad(data=b'', *_args, **_options):
    return bytes(data)


_PACKAGES = {
    'Crypto.Cipher': ('AES', 'DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'ChaCha20', 'ChaCha20_Poly1305', 'Salsa20', 'PKCS1_OAEP', 'PKCS1_v1_5'),
    'Crypto.Hash': ('MD2', 'MD4', 'MD5', 'SHA', 'SHA1', 'SHA256', 'SHA512', 'HMAC'),
    'Crypto.PublicKey': ('RSA', 'DSA', 'ECC'),
    'cryptography.hazmat.primitives.ciphers': ('algorithms', 'modes', 'Cipher'),
    'cryptography.hazmat.primitives': ('hashes',),
    'cryptography.hazmat.primitives.asymmetric': ('rsa', 'dsa', 'ec'),
}
for _package, _names in _PACKAGES.items():
    for _name in _names:
        MODELS[_package + '.' + _name] = Cipher(_package + '.' + _name)
for _name in ('TripleDES', 'ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'AES', 'ChaCha20'):
    MODELS['cryptography.hazmat.primitives.ciphers.algorithms.' + _name] = Cipher('cryptography.algorithms.' + _name)
for _name in ('ECB', 'CBC', 'CTR', 'GCM', 'CFB', 'OFB'):
    MODELS['cryptography.hazmat.primitives.ciphers.modes.' + _name] = Cipher('cryptography.modes.' + _name)
for _name in ('generate_private_key', 'generate_parameters'):
    for _kind in ('rsa', 'dsa', 'ec'):
        MODELS['cryptography.hazmat.primitives.asymmetric.' + _kind + '.' + _name] = Cipher('asymmetric.' + _kind + '.' + _name)
MODELS['Crypto.Random.get_random_bytes'] = MODELS['Crypto.Random.new'] = os.urandom
MODELS['Crypto.Util.Padding.pad'] = _pad
MODELS['Crypto.Util.Padding.unpad'] = _unpad
for _name, _model in list(MODELS.items()):
    if _name.startswith('Crypto.'):
        MODELS[_name.replace('Crypto.', 'Cryptodome.')] = _model
