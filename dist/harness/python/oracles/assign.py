"""Mass assignment: a mapping with fields that the code does not name, and whether they end up as fields of something."""
import probe_calling as calling
import probe_framework_request as requests
from probe_events import CHANNEL, quiet
from probe_oracle_base import nothing
from probe_plans import values_of
from probe_running import finished
from probe_snippet import namespaces
from probe_stubs import Stub
from probe_taint import TAINT, Payload

PRIVILEGE = 'is_superuser'
_LISTS = ('allow', 'permit', 'editable', 'updatable', 'writable', 'mutable', 'whitelist', 'accepted', 'valid_fields', 'public_fields', 'safe_fields')
_FOUND = []
_MADE = []

before = nothing
payloads = nothing


def controls(_canary):
    return []


def after(_value):
    found, _FOUND[:] = list(_FOUND), []
    return found


def _extra():
    return {PRIVILEGE: TAINT.canary, TAINT.canary: TAINT.canary}


def _mapping(kind, parameter):
    if kind != 'mapping':
        return None
    return {**{key: 'abc' for key in parameter.shape.keys if key}, **_extra()}


class _Fields(requests.Fields):
    """A request's body with fields that nobody asked for."""

    def keys(self):
        return ['name', *_extra()]

    def items(self):
        return [(key, self[key]) for key in self.keys()]

    def values(self):
        return [self[key] for key in self.keys()]

    def __missing__(self, key):
        return TAINT.canary if TAINT.outside is not None else TAINT.benign

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return 3

    def to_dict(self, *_):
        return {key: self[key] for key in self.keys()}


def _fields_of(value):
    """The field names of an object of the snippet's, or of a mapping."""
    if isinstance(value, dict):
        return 'mapping', set(dict.keys(value))
    own = getattr(value, '__dict__', None)
    theirs = any(namespace.get('__name__') == type(value).__module__ for namespace in namespaces())
    return ('object', set(own)) if theirs and isinstance(own, dict) and not isinstance(value, type) else ('', set())


def _within(value, depth=2):
    """Objects and mappings in a value, in the entries of a list or table as well."""
    yield value
    if depth and isinstance(value, dict):
        value = list(value.values())
    if depth and isinstance(value, (list, tuple, set)):
        for item in list(value)[:20]:
            yield from _within(item, depth - 1)


def _allow_list():
    """The name of a list in the module that says which fields may be written, and does not hold the attack's."""
    for namespace in namespaces():
        for name, value in list(namespace.items()):
            if isinstance(value, (list, tuple, set, frozenset, dict)) and any(word in name.lower() for word in _LISTS):
                if PRIVILEGE not in value and all(isinstance(item, str) for item in value):
                    return name
    return ''


def _report(place, kind, own):
    _FOUND.append({'t': 'sink', 'n': CHANNEL.attempt, 'sink': 'assigned', 'name': place, 'text': PRIVILEGE, 'parts': [],
                   'flags': {'kind': kind, 'allowList': _allow_list(), 'self': own}, 'frames': []})


def _look(values, result, given):
    """Where both fields, the one with a telling name and the one without, arrived."""
    places = [(p, v) for p, v in values.items()] + [('the object', made) for made in _MADE[:3]] + [('the result', result)]
    for namespace in namespaces():
        places += [(name, value) for name, value in list(namespace.items()) if not name.startswith('__')]
    for place, value in places:
        for inner in _within(value):
            kind, fields = _fields_of(inner)
            if {PRIVILEGE, TAINT.canary} <= fields and not any(inner is one for one in given) and type(inner) is not _Fields:
                _report(place, kind, any(inner is made for made in _MADE))
                return


def _remembering(real):
    def instance(*args, **options):
        made = real(*args, **options)
        _MADE.append(made)
        return made
    return instance


def drive(probe, target, plans, _variants):
    payload = Payload('fields', None, _mapping)
    payload.outside = PRIVILEGE
    for plan in plans:
        values = None if probe.exhausted() else values_of(target, plan, payload, 0, 0)
        if values is None:
            continue
        given = [values[name] for name in plan.names if name in values]
        result = []

        def run():
            _MADE[:] = []
            result[:] = [finished(target.call(values))]
            with quiet():
                _look(values, result[0], given)
            return result[0]

        probe.attempt(run, payload, plan, 0, False)


class _Record:
    """The base of a library's records: takes its columns by name."""

    def __init__(self, *_args, **fields):
        self.__dict__.update(fields)


def _bases(self, bases):
    """Records of databases take what they are given; models that validate drop what they do not know."""
    name = self._name.split('.')[-1]
    return (_Record,) if name in ('Model', 'Base', 'Document', 'DeclarativeBase') else _real_bases(self, bases)


_real_bases = Stub.__mro_entries__
Stub.__mro_entries__ = _bases
calling.instance = _remembering(calling.instance)
requests.Fields = _Fields
