"""Arguments for a call: harmless ones, and ones that carry the payload."""
import ast
import io
import pathlib
import re

import probe_database as database
from probe_framework_handlers import AsyncUpload
from probe_framework_model import annotations_of, choice_of, model_of, stated
from probe_framework_request import AsyncRequest, Request
from probe_kinds import TRUSTED, Text, kind_of
from probe_patterns import fitted
from probe_shapes import EACH, Shape, shapes_of
from probe_stubs import Stub
from probe_taint import TAINT

_BY_NAME = (
    (r'template|layout|skeleton', '<p>{{name}}</p>'),
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
# What a list of allowed things holds: the words that harmless values and payloads begin with.
_LISTED = ('abc', 'x', 'true', 'ls', 'a.txt', 'name', 'example.com', '127.0.0.1')


class Parameter:
    def __init__(self, name, annotation, default, shape, keyword_only):
        self.name = name
        self.annotation = annotation
        self.shape = shape
        self.keyword_only = keyword_only
        self.has_default = default is not None
        self.model = None
        self.kind = kind_of(name, annotation, default, shape)


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
        parameter = Parameter(argument.arg, annotation, defaults.get(argument.arg), shapes[argument.arg], argument in given.kwonlyargs)
        parameter.model = model_of(annotation, namespace)
        parameter.kind = 'model' if parameter.model else parameter.kind
        made.append(parameter)
    return made


def _named(name):
    return next((value for pattern, value in _BY_NAME if re.search(pattern, name, re.I)), 'abc')


def _filled(keys, fill):
    """A mapping with the keys that are read, nested as they are read."""
    made = {}
    for key, inner in keys.items():
        if key == '':
            continue
        nested = {k: v for k, v in inner.items() if k not in ('', EACH)}
        made[key] = _filled(nested, fill) if nested else fill(key, inner.get('', []))
        if EACH in inner and isinstance(made[key], str):
            made[key] = [made[key]]
    return made


def _modelled(made_class, fill):
    """An object of a model with each field filled; None when the class refuses them."""
    values = {}
    for name, annotation in annotations_of(made_class).items():
        choice, fixed = choice_of(annotation)
        field = Parameter(name, stated(annotation), None, Shape(), False)
        field.model = annotation if model_of('it', {'it': annotation}) else None
        field.kind = 'model' if field.model else field.kind
        formed = getattr(getattr(made_class, name, None), 'formed', False)
        values[name] = choice if fixed else benign(field) if formed else fill(field)
    try:
        return made_class(**values)
    except Exception:
        return None


def _tainted_model(parameter, payload, form):
    carried = []

    def fill(field):
        made = tainted(field, payload, form)
        carried.append(made is not None)
        return benign(field) if made is None else made
    made = _modelled(parameter.model, fill)
    return made if any(carried) else None


def _number(name):
    return 2048 if re.search('bits|key', name, re.I) else 16 if re.search('len|size|digits|chars', name, re.I) else 1


def benign(parameter, variant=0):
    """A harmless value; `variant` chooses among the constants that the code compares with."""
    kind, name, constants = parameter.kind, parameter.name, parameter.shape.constants
    chosen = constants[variant % len(constants)] if constants else None
    if kind in ('text', 'number-or-text') and chosen is not None:
        return chosen
    makers = {
        'text': lambda: 'http://example.com/x' if parameter.shape.addressed else _named(name),
        'bytes': lambda: b'abc', 'flag': lambda: bool(variant % 2), 'callback': lambda: (lambda *_a, **_k: 'abc'),
        'number': lambda: chosen if isinstance(chosen, int) else _number(name), 'number-or-text': lambda: _number(name), 'digits': lambda: str(_number(name)),
        'mapping': lambda: _filled(parameter.shape.keys, lambda key, given: given[0] if given else _named(key)) or {'name': 'abc'},
        'items': lambda: list(_LISTED) if TRUSTED.search(name) else ['abc'],
        'path': lambda: pathlib.Path('/tmp/app/work'), 'stream': lambda: io.StringIO('abc'),
        'database': database.connect, 'request': request_for(parameter),
        'algorithm': lambda: next((c for c in constants if isinstance(c, str) and '256' in c), 'sha256'),
        'object': lambda: Stub(name), 'thing': lambda: Text('abc'), 'model': lambda: _modelled(parameter.model, benign),
        'upload': AsyncUpload,
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
    if kind == 'model':
        return _tainted_model(parameter, payload, form)
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
        'items': lambda: [text], 'path': lambda: pathlib.Path(text), 'stream': lambda: io.StringIO(text),
        'request': lambda: request_for(parameter)(), 'upload': AsyncUpload, 'thing': lambda: Text(text),
    }
    return makers.get(kind, lambda: text)()
