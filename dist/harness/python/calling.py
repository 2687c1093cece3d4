"""How the unit is found, constructed and called: functions, methods, handlers, functions within functions."""
import ast
import inspect

from probe_arguments import benign, parameters_of
from probe_framework_web import HANDLERS


def find_definition(tree, qualified):
    """The syntax tree of `Class.method`, `outer.inner`; and the class it is a method of."""
    body, owner, node = tree.body, None, None
    for part in qualified.split('.'):
        node = None
        for candidate in _statements(body):
            if isinstance(candidate, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)) and candidate.name == part:
                node = candidate
        if node is None:
            return None, None
        if isinstance(node, ast.ClassDef):
            owner = node
        elif part != qualified.split('.')[-1]:
            owner = None
        body = node.body
    return (node, owner) if not isinstance(node, ast.ClassDef) else (None, None)


def _statements(body):
    """Statements of a body, those under if, try, with and loops included."""
    for statement in body:
        yield statement
        if isinstance(statement, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
            continue
        for field in ('body', 'orelse', 'finalbody', 'handlers'):
            for inner in getattr(statement, field, []) or []:
                yield from _statements([inner]) if not isinstance(inner, ast.ExceptHandler) else _statements(inner.body)


def instance(made_class, owner, namespace, overrides=None):
    """An object of the class, by its constructor if that can be called."""
    constructor = next((m for m in owner.body if isinstance(m, ast.FunctionDef) and m.name == '__init__'), None)
    if constructor is not None:
        values = {p.name: benign(p) for p in parameters_of(constructor, namespace, True)}
        values.update(overrides or {})
        try:
            return made_class(**values)
        except Exception:
            pass
    try:
        return made_class()
    except Exception:
        pass
    try:
        return made_class.__new__(made_class)
    except Exception:
        return None


class Target:
    """What is called: `parameters` as the call takes them, `call(values)` to do it; `function`: what its own name reaches."""

    def __init__(self, parameters, call, handler=None, constructor=(), function=None):
        self.parameters = parameters
        self.call = call
        self.handler = handler
        self.constructor = constructor
        self.function = function


def _invoke(function, parameters, values):
    """Parameters without a value keep their default; from the first of them on, values are given by name."""
    positional, named = [], {}
    for parameter in parameters:
        if parameter.name not in values:
            continue
        if parameter.keyword_only or len(positional) < sum(1 for p in parameters[:parameters.index(parameter)] if not p.keyword_only):
            named[parameter.name] = values[parameter.name]
        else:
            positional.append(values[parameter.name])
    return function(*positional, **named)


def _handler_kind(function, qualified):
    names = [getattr(function, '__qualname__', ''), qualified]
    return next((HANDLERS[name] for name in names if name in HANDLERS), None)


def _inner(namespace, tree, qualified):
    """A function defined within another: what the outer one registers, or returns, when it is called."""
    outer_name, _, name = qualified.rpartition('.')
    node, owner = find_definition(tree, outer_name)
    outer = namespace.get(outer_name)
    if node is None or owner is not None or not callable(outer):
        return None
    parameters = parameters_of(node, namespace, False)
    try:
        made = _invoke(outer, parameters, {p.name: benign(p) for p in parameters})
    except Exception:
        return None
    # A wrapper may bear the name of what it wraps.
    return made if getattr(getattr(made, '__code__', None), 'co_name', '') == name else None


def target_of(module, tree, qualified):
    """The unit as something to call; None with a reason when there is no way to."""
    namespace = module.__dict__
    node, owner = find_definition(tree, qualified)
    if node is None:
        return None, 'the unit was not found'
    if owner is not None:
        return _method(namespace, node, owner, qualified)
    function = namespace.get(qualified) if '.' not in qualified else _inner(namespace, tree, qualified)
    # A method that was cut out of its class.
    function = getattr(function, '__func__', getattr(function, 'fget', None) or function)
    if not callable(function):
        return None, 'the unit is not reachable from the module'
    parameters = parameters_of(node, namespace, False)
    named = None if '.' in qualified else function
    return Target(parameters, lambda values: _invoke(function, parameters, values), _handler_kind(function, qualified), function=named), ''


def _method(namespace, node, owner, qualified):
    made_class = namespace.get(qualified.split('.')[0])
    for part in qualified.split('.')[1:-1]:
        made_class = getattr(made_class, part, None)
    if not isinstance(made_class, type):
        return None, 'the class could not be made'
    raw = inspect.getattr_static(made_class, node.name, None)
    static = isinstance(raw, staticmethod)
    parameters = parameters_of(node, namespace, not static)
    constructor = next((m for m in owner.body if isinstance(m, ast.FunctionDef) and m.name == '__init__'), None)
    own = [p for p in parameters_of(constructor, namespace, True)] if constructor is not None and not static else []

    def call(values):
        overrides = {p.name: values['self.' + p.name] for p in own if 'self.' + p.name in values}
        if isinstance(raw, property):
            return getattr(instance(made_class, owner, namespace, overrides), node.name)
        if node.name == '__init__':
            return _invoke(made_class, parameters, values)
        if static or isinstance(raw, classmethod):
            return _invoke(getattr(made_class, node.name), parameters, values)
        return _invoke(getattr(instance(made_class, owner, namespace, overrides), node.name), parameters, values)

    named = getattr(made_class, node.name) if static or isinstance(raw, classmethod) else None
    return Target(parameters, call, _handler_kind(raw, qualified), own if node.name != '__init__' else (), named), ''
