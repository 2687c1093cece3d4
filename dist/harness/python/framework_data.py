"""Readers of data: which loader was given what. And libraries of ciphers, whose choice of algorithm is the event."""
import json

from probe_events import excerpt, sink, text_of
from probe_stubs import Stub
from probe_taint import TAINT

MODELS = {}
_SAFE_LOADERS = ('SafeLoader', 'CSafeLoader', 'BaseLoader')


def _content(source):
    return source.read() if hasattr(source, 'read') else source


def _simple_yaml(text):
    """Enough for a snippet to go on with: JSON, or `key: value` lines."""
    try:
        return json.loads(text)
    except Exception:
        pairs = [line.split(':', 1) for line in text_of(text).splitlines() if ':' in line]
        return {key.strip(): value.strip() for key, value in pairs} or text_of(text)


def _loaded(name, source, safe):
    content = _content(source)
    sink('deserialize', name, content, [], {'safe': safe, 'canary': TAINT.in_value(content)})
    return _simple_yaml(content)


def _yaml_load(stream='', Loader=None, *_args, **_options):
    loader = getattr(Loader, '__name__', '') or getattr(Loader, '_name', '')
    return _loaded('yaml.load', stream, loader.split('.')[-1] in _SAFE_LOADERS)


class _Yaml(Stub):
    """ruamel.yaml's reader."""

    def __init__(self, *_args, typ='rt', **_options):
        super().__init__('ruamel.yaml.YAML')
        object.__setattr__(self, 'safe', typ in ('safe', 'rt', 'base'))

    def load(self, stream=''):
        return _loaded('ruamel.yaml.load', stream, self.safe)


def _reader(name, safe):
    return lambda source='', *_a, **_k: _loaded(name, source, safe)


def _unpickler(name):
    def load(source=b'', *_args, **options):
        content = _content(source)
        sink('deserialize', name, content, [], {'safe': options.get('weights_only') is True or options.get('safe') is True, 'canary': TAINT.in_value(content)})
        return {}
    return load


for _suffix in ('', '_all'):
    MODELS['yaml.load' + _suffix] = _yaml_load
    MODELS['yaml.safe_load' + _suffix] = _reader('yaml.safe_load', True)
    MODELS['yaml.unsafe_load' + _suffix] = _reader('yaml.unsafe_load', False)
    MODELS['yaml.full_load' + _suffix] = _reader('yaml.full_load', False)
for _loader in _SAFE_LOADERS + ('Loader', 'CLoader', 'UnsafeLoader', 'FullLoader', 'CFullLoader', 'CUnsafeLoader'):
    MODELS['yaml.' + _loader] = MODELS['yaml.loader.' + _loader] = type(_loader, (), {})
MODELS['yaml.YAMLError'] = type('YAMLError', (Exception,), {})
MODELS['ruamel.yaml.YAML'] = _Yaml
for _name in ('dill.loads', 'dill.load', 'cloudpickle.loads', 'cloudpickle.load', 'jsonpickle.decode', 'joblib.load', 'torch.load', 'pandas.read_pickle',
              'cPickle.loads', 'cPickle.load', 'numpy.load'):
    MODELS[_name] = _unpickler(_name)


class _XmlParser(Stub):
    """lxml's parser, with what it was told about entities."""

    def __init__(self, *_args, **options):
        super().__init__('lxml.etree.XMLParser')
        object.__setattr__(self, 'safe', options.get('resolve_entities', True) is False)


def _xml(name, guarded=False):
    def parse(source='', parser=None, *_args, **_options):
        content = _content(source)
        safe = guarded or getattr(parser, 'safe', False)
        sink('xml', name, content, [], {'safe': safe, 'entities': 'ENTITY' in text_of(content)})
        if guarded and '<!ENTITY' in text_of(content):
            raise ValueError('entities are forbidden')
        return Stub('xml')
    return parse


MODELS['lxml.etree.XMLParser'] = _XmlParser
for _name in ('parse', 'fromstring', 'XML', 'iterparse', 'fromstringlist'):
    MODELS['lxml.etree.' + _name] = _xml('lxml.etree.' + _name)
for _library in ('defusedxml.ElementTree', 'defusedxml.lxml', 'defusedxml.minidom', 'defusedxml.sax', 'defusedxml.cElementTree'):
    for _name in ('parse', 'fromstring', 'XML', 'parseString', 'iterparse'):
        MODELS[_library + '.' + _name] = _xml(_library + '.' + _name, guarded=True)


class _Cipher(Stub):
    """An algorithm, mode or cipher object: what matters is its name and that it was asked for."""

    def __call__(self, *args, **options):
        parts = [excerpt(getattr(a, '_name', a), 80) for a in list(args)[:4] + list(options.values())[:4]]
        sink('cipher', self._name, self._name, parts)
        return _Cipher(self._name + '()')

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        if key in ('encrypt', 'update', 'finalize', 'digest', 'decrypt'):
            return lambda *_a, **_k: b'0' * 16
        if key == 'hexdigest':
            return lambda *_a, **_k: '0' * 32
        return _Cipher(self._name + '.' + key)


_CIPHER_PACKAGES = {
    'Crypto.Cipher': ('AES', 'DES', 'DES3', 'ARC2', 'ARC4', 'Blowfish', 'CAST', 'ChaCha20', 'ChaCha20_Poly1305', 'PKCS1_OAEP', 'PKCS1_v1_5'),
    'Crypto.Hash': ('MD2', 'MD4', 'MD5', 'SHA', 'SHA1', 'SHA256', 'SHA512', 'HMAC'),
    'Crypto.PublicKey': ('RSA', 'DSA', 'ECC'),
    'cryptography.hazmat.primitives.ciphers': ('algorithms', 'modes', 'Cipher'),
    'cryptography.hazmat.primitives': ('hashes',),
    'cryptography.hazmat.primitives.asymmetric': ('rsa', 'dsa', 'ec'),
}
for _package, _names in _CIPHER_PACKAGES.items():
    for _name in _names:
        MODELS[_package + '.' + _name] = _Cipher(_package + '.' + _name)
        if _package.startswith('Crypto.'):
            MODELS[_package.replace('Crypto.', 'Cryptodome.') + '.' + _name] = _Cipher(_package + '.' + _name)
for _name in ('TripleDES', 'ARC4', 'Blowfish', 'CAST5', 'IDEA', 'SEED', 'AES', 'ChaCha20'):
    MODELS['cryptography.hazmat.primitives.ciphers.algorithms.' + _name] = _Cipher('cryptography.algorithms.' + _name)
for _name in ('ECB', 'CBC', 'CTR', 'GCM', 'CFB', 'OFB'):
    MODELS['cryptography.hazmat.primitives.ciphers.modes.' + _name] = _Cipher('cryptography.modes.' + _name)
