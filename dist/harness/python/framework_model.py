"""Models of data: classes whose annotated fields somebody else fills, and the checks that they bring along."""
import dataclasses
import enum
import inspect

from probe_stubs import Stub

MODELS = {}


class Field:
    """`Field(...)`: a default, and what is demanded of the value."""

    _FORMS = ('pattern', 'regex')

    def __init__(self, default=None, *_args, default_factory=None, **options):
        self.default = default_factory() if default_factory else None if default is Ellipsis else default
        self.formed = any(name in options for name in self._FORMS)


def _checking(*names, **_options):
    """`@field_validator('name')`: the function is kept as it is, and remembered."""
    def keep(function):
        getattr(function, '__func__', function).__checks__ = names
        return function
    return keep


def _checking_all(*given, **_options):
    """`@model_validator(mode='after')`, with and without arguments."""
    if given and callable(given[0]):
        return given[0]
    return _checking()


class BaseModel:
    """pydantic's: takes its fields by name, and runs the checks that its class defines."""

    def __init__(self, **values):
        for name in annotations_of(type(self)):
            default = getattr(type(self), name, None)
            value = values.get(name, getattr(default, 'default', default))
            setattr(self, name, self._checked(name, value))

    def _checked(self, name, value):
        for owner in type(self).__mro__:
            for member in vars(owner).values():
                function = getattr(member, '__func__', member)
                if name in getattr(function, '__checks__', ()):
                    more = [{}] * (len(inspect.signature(function).parameters) - 2)
                    value = function(type(self), value, *more)
        return value

    def model_dump(self, *_args, **_options):
        return dict(self.__dict__)

    dict = model_dump

    @classmethod
    def model_validate(cls, given, *_args, **_options):
        return cls(**given)

    parse_obj = model_validate


def annotations_of(made_class):
    """Field → annotation, as text."""
    found = {}
    for owner in reversed(made_class.__mro__):
        for name, annotation in vars(owner).get('__annotations__', {}).items():
            if not name.startswith('_'):
                found[name] = annotation
    return found


def stated(annotation):
    """An annotation as somebody would write it."""
    if isinstance(annotation, (str, Stub)):
        return annotation if isinstance(annotation, str) else object.__getattribute__(annotation, '_name').split('.')[-1]
    return annotation.__name__ if isinstance(annotation, type) else repr(annotation)


def choice_of(annotation):
    """The first of a fixed set of values, with True; nothing, with False, for any other annotation."""
    if isinstance(annotation, type) and issubclass(annotation, enum.Enum):
        return next(iter(annotation), None), True
    choices = getattr(annotation, '__args__', ()) if 'Literal' in str(annotation) else ()
    return (choices[0], True) if choices else (None, False)


def model_of(annotation, namespace):
    """The class of a parameter that is a model; None for any other."""
    found = namespace.get(annotation) if annotation is not None else None
    if not isinstance(found, type):
        return None
    return found if issubclass(found, BaseModel) or dataclasses.is_dataclass(found) else None


MODELS['pydantic.BaseModel'] = MODELS['pydantic.main.BaseModel'] = MODELS['sqlmodel.SQLModel'] = BaseModel
MODELS['pydantic.Field'] = MODELS['pydantic.fields.Field'] = MODELS['sqlmodel.Field'] = Field
MODELS['pydantic.validator'] = MODELS['pydantic.field_validator'] = _checking
MODELS['pydantic.model_validator'] = MODELS['pydantic.root_validator'] = _checking_all
