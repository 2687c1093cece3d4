"""Recording stand-ins for imports that are neither the standard library's, nor the repository's, nor modelled.

A stand-in accepts everything. What it returns remembers the untrusted text that went in, and says so as soon as the
snippet makes use of it: from then on the value under test went through code that nobody has seen.
"""
import dis
import inspect
import re
import sys

from probe_events import ROOT, emit, excerpt, frames, listening
from probe_taint import TAINT

_DENIES = re.compile(r'block|deny|denied|forbid|bann|black|reserved|taken|seen|exist|invalid|dangerous|used', re.I)
_UNPACKS = dis.opmap['UNPACK_SEQUENCE']
_RAISED = ('Error', 'Exception', 'Warning', 'NotFound', 'Forbidden', 'BadRequest', 'DoesNotExist')
# Names that the unit's file catches: whatever they are, they must be exceptions.
CAUGHT = set()


def is_error(name):
    return name in CAUGHT or name.endswith(_RAISED) and name[:1].isupper()


class Stub:
    """Any attribute, any call, any operator."""

    def __init__(self, name, carried=None):
        object.__setattr__(self, '_name', name)
        object.__setattr__(self, '_carried', carried)
        object.__setattr__(self, '_members', {})

    def __carries__(self):
        return object.__getattribute__(self, '_carried')

    def _use(self):
        """The snippet looks at what this stand-in made of the untrusted value."""
        if self._carried is not None and listening():
            emit('stub', name=self._name, used=True, frames=frames())
        return self._carried

    def __getattr__(self, key):
        if key.startswith('__') and key.endswith('__'):
            raise AttributeError(key)
        if key not in self._members:
            name = self._name + '.' + key
            if is_error(key):
                self._members[key] = type(key, (Exception,), {'__module__': self._name})
            elif self._carried is not None and isinstance(self._carried, str) and hasattr(str, key):
                self._use()
                return getattr(self._carried, key)
            else:
                self._members[key] = Stub(name, self._carried)
        return self._members[key]

    def __setattr__(self, key, value):
        self._members[key] = value
        emit('set', name=self._name + '.' + key, text=excerpt(value, 300), frames=frames())

    def __call__(self, *args, **kwargs):
        if len(args) == 1 and not kwargs and is_own(args[0]):
            return args[0]
        carried = TAINT.first_text(list(args) + list(kwargs.values()))
        if carried is None:
            carried = self._carried
        if listening():
            parts = [excerpt(a, 300) for a in args[:8]] + [k + '=' + excerpt(v, 300) for k, v in list(kwargs.items())[:8]]
            emit('call', name=self._name, parts=parts, frames=frames())
        return Stub(self._name + '()', carried)

    def __getitem__(self, key):
        return Stub(self._name + '[]', self._carried)

    def __setitem__(self, key, value):
        emit('set', name=self._name + '[' + excerpt(key, 60) + ']', text=excerpt(value, 300), frames=frames())

    def __delitem__(self, key):
        pass

    def __iter__(self):
        self._use()
        return iter([Stub(self._name + '[]', self._carried) for _ in range(unpacked())])

    def __next__(self):
        raise StopIteration

    def __len__(self):
        self._use()
        return 0

    def __contains__(self, key):
        """Lists of what is allowed hold it, lists of what is not do not; who relies on that is told so."""
        if TAINT.in_value(key) and listening():
            emit('stub', name=self._name, used=True, frames=frames())
        return not _DENIES.search(self._name)

    def __bool__(self):
        self._use()
        return True

    def __str__(self):
        carried = self._use()
        return carried if isinstance(carried, str) else '<' + self._name + '>'

    def __bytes__(self):
        return str(self).encode()

    def __repr__(self):
        return '<' + self._name + '>'

    def __format__(self, spec):
        return str(self)

    def __fspath__(self):
        return str(self) if isinstance(self._carried, str) else '/tmp/app/stand-in'

    def __eq__(self, other):
        if self is not other:
            self._use()
        return self is other

    def __hash__(self):
        return id(self)

    def __int__(self):
        return 1

    __index__ = __int__

    def __float__(self):
        return 1.0

    def __lt__(self, other):
        self._use()
        return False

    __gt__ = __le__ = __ge__ = __lt__

    def __add__(self, other):
        return str(self) + other if isinstance(other, str) else self

    def __radd__(self, other):
        return other + str(self) if isinstance(other, str) else self

    def __mod__(self, other):
        return self

    __sub__ = __mul__ = __truediv__ = __floordiv__ = __or__ = __and__ = __rsub__ = __rmul__ = __ror__ = __rand__ = __mod__

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    async def __aenter__(self):
        return self

    async def __aexit__(self, *_):
        return False

    def __await__(self):
        async def answer():
            return self
        return answer().__await__()

    def __aiter__(self):
        return self

    async def __anext__(self):
        raise StopAsyncIteration

    def __mro_entries__(self, bases):
        return (type(self._name.split('.')[-1], (), {'__stand_in__': self._name}),)

    def __instancecheck__(self, value):
        return False


def unpacked():
    """Into how many names the snippet takes apart what it iterates over; none where it merely iterates."""
    frame = sys._getframe(2)
    at = frame.f_lasti
    code = frame.f_code.co_code
    return code[at + 1] if 0 <= at < len(code) - 1 and code[at] == _UNPACKS else 0


def is_own(value):
    """A function or class of the snippet's: what a stand-in is given when it is used as a decorator."""
    if inspect.isfunction(value):
        return value.__code__.co_filename.startswith(ROOT)
    return isinstance(value, type)
