"""Arguments for a call: harmless ones, and ones that carry the payload."""
import ast
import io
import pathlib
import re

import probe_database as database
from probe_framework_request import AsyncRequest, Request
from probe_patterns import fitted
from probe_shapes import shapes_of
from probe_stubs import Stub
from probe_taint import TAINT

_BY_NAME = (
    (r'url|uri|link|endpoint|webhook|redirect|callback_to|next', 'http://example.com/x'),
    (r'host|domain|server', 'example.com'),
    (r'dir$|directory|folder', '/tmp/app/work'),
    (r'file_?name|fname', 'a.txt'),
    (r'path|file', '/tmp/app/work/a.txt'),
    (r'mail', 'a@example.com'),
    (r'(^|_)ip|addr', '127.0.0.1'),
    (r'cmd|command', 'true'),
    (r'expr|formula|equation', '1+1'),
    (r'xml', '<r><a>1</a></r>'),
    (r'json', '{"a": 1}'),
    (r'date', '2024-01-01'),
    (r'pattern|regex', 'a+'),
    (r'table|column|field|sort|order', 'name'),
    (r'key|secret', '0123456789abcdef'),
)
_NUMBER = re.compile(r'(^|_)(id|count|num|number|size|port|age|limit|len|length|amount|price|qty|n|k|width|height|timeout|index|offset|bits|digits|rounds|chars)$', re.I)
_DATABASE = re.compile(r'^_?(conn|connection|cursor|cur|db|database|session|engine|db_session|db_conn|db_connection)$', re.I)
_ALGORITHM = re.compile(r'(^|_)(alg|algo|algorithm|digest_?(type|method|name)|hash_?(type|name|func|function|method|algo\w*|alg)|hasher|hash_algorithm)', re.I)
_TEXT_METHODS = {'strip', 'split', 'lower', 'upper', 'replace', 'startswith', 'endswith', 'encode', 'format', 'join', 'isalnum', 'isdigit', 'rstrip', 'lstrip'}
# Parameters that say what is allowed, or where things live: whoever calls sets them, not the attacker.
TRUSTED = re.compile(r'(^|_)(allow|allowed|approved|permitted|white_?list|valid|safe|trusted|supported|accepted)(_|$|s$|ed$)|^(base|root|default|app|application|server|site|main)(_|$)|(^|_)(base|root)_?(dir|path|url|folder)$', re.I)


# What a list of allowed things holds: the words that harmless values and payloads begin with.
_LISTED = ('abc', 'x', 'true', 'ls', 'a.txt', 'name', 'example.com', '127.0.0.1')


class Parameter:
    def __init__(self, name, annotation, default, shape, keyword_only):
        self.name = name
        self.annotation = annotation
        self.shape = shape
        self.keyword_only = keyword_only
        self.has_default = default is not None
        self.kind = kind_of(name, annotation, default, shape)


def _kind_of_annotation(text):
    text = re.sub(r'(typing\.|t\.|Optional\[)', '', text).strip('"\'')
    rules = (
        (r'^(str|AnyStr|EmailStr|HttpUrl|AnyUrl)\b', 'text'), (r'^bytes|bytearray', 'bytes'), (r'^(int|float|Decimal)\b', 'number'), (r'^bool\b', 'flag'),
        (r'^(dict|Dict|Mapping|MutableMapping|OrderedDict|TypedDict)', 'mapping'), (r'^(list|List|Sequence|Iterable|tuple|Tuple|set|Set|Collection)', 'items'),
        (r'(Connection|Cursor|Session|Engine)\b', 'database'), (r'Path\b|PathLike', 'path'), (r'(TextIO|BinaryIO|IO\b|BytesIO|StringIO|File)', 'stream'),
        (r'Request\b', 'request'), (r'Callable', 'callback'), (r'^Union\[str|^str \|', 'text'),
    )
    return next((kind for pattern, kind in rules if re.search(pattern, text)), None)


def _kind_of_use(shape):
    used = shape.attributes
    if used & {'execute', 'cursor', 'commit', 'executescript'}:
        return 'database'
    if used & {'GET', 'POST', 'args', 'form', 'COOKIES', 'query_params', 'get_json', 'FILES'}:
        return 'request'
    if shape.keys or used & {'items', 'keys', 'values', 'update', 'setdefault'}:
        return 'mapping'
    if used & {'append', 'extend', 'sort'}:
        return 'items'
    if used & {'read', 'readlines', 'readline'}:
        return 'stream'
    if 'decode' in used and not used & {'encode'}:
        return 'bytes'
    return None


def _kind_of_default(default):
    value = getattr(default, 'value', None) if isinstance(default, ast.Constant) else None
    if isinstance(default, ast.Dict):
        return 'mapping'
    if isinstance(default, (ast.List, ast.Tuple)):
        return 'items'
    if isinstance(value, bool):
        return 'flag'
    if isinstance(value, (int, float)):
        return 'number'
    return 'bytes' if isinstance(value, bytes) else None


def kind_of(name, annotation, default, shape):
    if _ALGORITHM.search(name) and (annotation is None or 'str' in annotation):
        return 'algorithm'
    stated = _kind_of_annotation(annotation) if annotation else None
    if stated in (None, 'items') and shape.keys and stated is None:
        return 'mapping'
    if stated:
        return stated
    used = _kind_of_use(shape) or _kind_of_default(default)
    if used:
        return used
    if _DATABASE.match(name):
        return 'database'
    if name in ('request', 'req'):
        return 'request'
    if name in ('self', 'cls'):
        return 'object'
    if name in ('callback', 'func', 'fn', 'handler') and not shape.constants:
        return 'callback'
    if re.match(r'^(is|has|use|enable|verbose|debug|dry)(_|$)', name):
        return 'flag'
    if shape.iterated and not shape.attributes & _TEXT_METHODS and name.endswith('s'):
        return 'items'
    if _NUMBER.search(name) and not shape.attributes & _TEXT_METHODS:
        return 'number-or-text'
    return 'text'


def parameters_of(function, namespace, skip_first):
    """The parameters of a function's syntax tree, without `self`."""
    given = function.args
    positional = given.posonlyargs + given.args
    defaults = dict(zip([a.arg for a in positional][len(positional) - len(given.defaults):], given.defaults))
    defaults.update({a.arg: d for a, d in zip(given.kwonlyargs, given.kw_defaults) if d is not None})
    if skip_first:
        positional = positional[1:]
    shapes = shapes_of(function, [a.arg for a in positional + given.kwonlyargs], namespace)
    made = []
    for argument in positional + given.kwonlyargs:
        annotation = ast.unparse(argument.annotation) if argument.annotation is not None else None
        made.append(Parameter(argument.arg, annotation, defaults.get(argument.arg), shapes[argument.arg], argument in given.kwonlyargs))
    return made


def _named(name):
    return next((value for pattern, value in _BY_NAME if re.search(pattern, name, re.I)), 'abc')


def _filled(keys, fill):
    """A mapping with the keys that are read, nested as they are read."""
    made = {}
    for key, inner in keys.items():
        if key == '':
            continue
        nested = {k: v for k, v in inner.items() if k != ''}
        made[key] = _filled(nested, fill) if nested else fill(key, inner.get('', []))
    return made


def _number(name):
    return 256 if re.search('bits|key', name, re.I) else 16 if re.search('len|size|digits|chars', name, re.I) else 1


def benign(parameter, variant=0):
    """A harmless value; `variant` chooses among the constants that the code compares with."""
    kind, name, constants = parameter.kind, parameter.name, parameter.shape.constants
    chosen = constants[variant % len(constants)] if constants else None
    if kind in ('text', 'number-or-text') and chosen is not None:
        return chosen
    makers = {
        'text': lambda: _named(name), 'bytes': lambda: b'abc', 'flag': lambda: bool(variant % 2), 'callback': lambda: (lambda *_a, **_k: None),
        'number': lambda: chosen if isinstance(chosen, int) else _number(name), 'number-or-text': lambda: _number(name), 'digits': lambda: str(_number(name)),
        'mapping': lambda: _filled(parameter.shape.keys, lambda key, given: given[0] if given else _named(key)) or {'name': 'abc'},
        'items': lambda: list(_LISTED) if TRUSTED.search(name) else ['abc'], 'path': lambda: pathlib.Path('/tmp/app/work'), 'stream': lambda: io.StringIO('abc'),
        'database': database.connect, 'request': request_for(parameter),
        'algorithm': lambda: next((c for c in constants if isinstance(c, str) and '256' in c), 'sha256'),
        'object': lambda: Stub(name),
    }
    return makers.get(kind, lambda: 'abc')()


def request_for(parameter):
    """Frameworks whose request is awaited say so in the annotation, or by how the code uses it."""
    awaited = bool(parameter.annotation and 'fastapi' in parameter.annotation) or TAINT.awaits
    return AsyncRequest if awaited else Request


def forms_of(parameter, payload):
    """How many ways there are to write the payload for this parameter."""
    return len(fitted(parameter.shape, payload.text)) if payload.text is not None else 1


def tainted(parameter, payload, form=0):
    """The parameter with the payload in it; None if it cannot carry it."""
    kind, text = parameter.kind, payload.text
    if text is not None:
        forms = fitted(parameter.shape, text)
        text = forms[form % len(forms)]
    if payload.make is not None:
        made = payload.make('text' if kind in ('number-or-text', 'digits') else kind, parameter)
        if made is not None or text is None:
            return made
    if text is None or kind in ('number', 'flag', 'database', 'callback', 'object', 'algorithm'):
        return None
    makers = {
        'bytes': lambda: text.encode('utf8', 'surrogateescape'),
        'mapping': lambda: _filled(parameter.shape.keys, lambda key, given: text) or {k: text for k in ('name', 'id', 'url', 'path', 'value')},
        'items': lambda: [text], 'path': lambda: pathlib.Path(text), 'stream': lambda: io.StringIO(text), 'request': lambda: request_for(parameter)(),
    }
    return makers.get(kind, lambda: text)()
