"""Readers of data: which loader was given what."""
import json

from probe_events import sink, text_of
from probe_framework_cipher import MODELS as CIPHERS
from probe_stubs import Stub
from probe_taint import TAINT

MODELS = dict(CIPHERS)
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
