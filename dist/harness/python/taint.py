"""The value under test: what is untrusted at this moment, and how to recognise it again."""
from probe_events import text_of


class Taint:
    """One for the process: the canary never changes, the payload does with every attempt."""

    def __init__(self):
        self.canary = ''
        self.benign = 'abc'
        # What every outside source (request, argv, environment, standard input, files, answers) returns now.
        self.outside = None
        self.payload = None
        self.variant = 0
        # The unit is a coroutine: a request's body is awaited.
        self.awaits = False
        # Somebody has asked for text from outside.
        self.asked = False

    def external(self):
        """Text from outside the process: the payload in an attack on sources, else something harmless."""
        self.asked = True
        return self.outside if isinstance(self.outside, str) else text_of(self.outside) if self.outside else self.benign

    def external_bytes(self):
        if isinstance(self.outside, bytes):
            self.asked = True
            return self.outside
        return self.external().encode('utf8', 'surrogateescape')

    def in_value(self, value, depth=3):
        """Whether the canary occurs anywhere in a value."""
        try:
            if isinstance(value, str):
                return str.__contains__(value, self.canary)
            if isinstance(value, (bytes, bytearray)):
                return self.canary.encode() in value
            if depth and isinstance(value, dict):
                return any(self.in_value(k, depth - 1) or self.in_value(v, depth - 1) for k, v in list(value.items())[:50])
            if depth and isinstance(value, (list, tuple, set, frozenset)):
                return any(self.in_value(item, depth - 1) for item in list(value)[:50])
            carried = getattr(type(value), '__carries__', None)
            return bool(carried and carried(value))
        except Exception:
            return False

    def first_text(self, value, depth=3):
        """The first text within a value that holds the canary."""
        if isinstance(value, (str, bytes)) and self.in_value(value):
            return value
        if isinstance(value, dict) and depth:
            value = list(value.values())
        if isinstance(value, (list, tuple, set, frozenset)) and depth:
            for item in list(value)[:50]:
                found = self.first_text(item, depth - 1)
                if found is not None:
                    return found
        carried = getattr(type(value), '__carries__', None)
        return carried(value) if carried else None


TAINT = Taint()


class Spoken(str):
    """An answer's text: an attribute in one library, to be called and awaited in another."""

    def __call__(self, *_args, **_options):
        return self

    def __await__(self):
        return str(self)
        yield


class Payload:
    """One way to attack. `text` is its written form; `make(kind)` builds other forms of it (bytes, streams, files)."""

    def __init__(self, name, text, make=None, carries_canary=True):
        self.name = name
        self.text = text
        self.make = make
        self.carries_canary = carries_canary
