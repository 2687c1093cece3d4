"""What kind of value a parameter wants: from its annotation, its use, its default and its name, in this order."""
import ast
import re

_NUMBER = re.compile(
    r'(^|_)(id|count|num|number|size|port|age|limit|len|length|amount|price|qty|n|k|width|height|timeout|index|offset'
    r'|bits|digits|rounds|chars)$', re.I)
_DATABASE = re.compile(r'^_?(conn|connection|cursor|cur|db|database|session|engine|db_session|db_conn|db_connection)$', re.I)
_ALGORITHM = re.compile(r'(^|_)(alg|algo|algorithm|digest_?(type|method|name)|hash_?(type|name|func|function|method|algo\w*|alg)|hasher|hash_algorithm)', re.I)
_TEXT_METHODS = {'strip', 'split', 'lower', 'upper', 'replace', 'startswith', 'endswith', 'encode', 'format', 'join', 'isalnum', 'isdigit', 'rstrip', 'lstrip'}
# Parameters that say what is allowed, or where things live: whoever calls sets them, not the attacker.
TRUSTED = re.compile(
    r'(^|_)(allow|allowed|approved|permitted|white_?list|valid|safe|trusted|supported|accepted)(_|$|s$|ed$)'
    r'|^(base|root|default|app|application|server|site|main)(_|$)|(^|_)(base|root)_?(dir|path|url|folder)$', re.I)
# Objects whose attributes are what somebody sent; all others serve, and are no attacker's.
_MESSAGE = re.compile(
    r'(^|_)(message|msg|event|update|trigger|form|submission|post|comment|item|record|row|entry|obj|payload|data|params'
    r'|body|attachment|profile|user)$', re.I)
_TEXT_ATTRIBUTES = set(dir(str)) | set(dir(bytes)) | set(dir(dict)) | set(dir(list))


class Text(str):
    """A text that is an object, too: whatever is asked of it is that text again."""

    def __getattr__(self, key):
        if key.startswith('__'):
            raise AttributeError(key)
        return Text(self)

    def __call__(self, *_args, **_options):
        return Text(self)

    def __getitem__(self, key):
        return str.__getitem__(self, key) if isinstance(key, (int, slice)) else Text(self)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False


def _kind_of_annotation(text):
    text = re.sub(r'(typing\.|t\.|Optional\[)', '', text).strip('"\'')
    rules = (
        (r'^(str|AnyStr|EmailStr|HttpUrl|AnyUrl)\b', 'text'), (r'^bytes|bytearray', 'bytes'), (r'^(int|float|Decimal)\b', 'number'), (r'^bool\b', 'flag'),
        (r'^(dict|Dict|Mapping|MutableMapping|OrderedDict|TypedDict)', 'mapping'), (r'^(list|List|Sequence|Iterable|tuple|Tuple|set|Set|Collection)', 'items'),
        (r'(Connection|Cursor|Session|Engine)\b', 'database'), (r'UploadFile\b', 'upload'), (r'Path\b|PathLike', 'path'),
        (r'(TextIO|BinaryIO|IO\b|BytesIO|StringIO|File)', 'stream'),
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
    if name in ('self', 'cls'):
        return 'object'
    used = _kind_of_use(shape) or _kind_of_default(default)
    if used:
        return used
    if _DATABASE.match(name):
        return 'database'
    if name in ('request', 'req'):
        return 'request'
    if shape.called and (name in ('start_response', 'f', 'fn', 'wrapped') or re.search(r'(^|_)(callback|func|function|handler|view|method|hook)$', name)):
        return 'callback'
    if re.match(r'^(is|has|use|enable|verbose|debug|dry)(_|$)', name):
        return 'flag'
    if shape.iterated and not shape.attributes & _TEXT_METHODS and name.endswith('s'):
        return 'items'
    if _NUMBER.search(name) and not shape.attributes & _TEXT_METHODS:
        return 'number-or-text'
    if shape.attributes - _TEXT_ATTRIBUTES:
        return 'thing' if _MESSAGE.search(name) else 'object'
    return 'text'
