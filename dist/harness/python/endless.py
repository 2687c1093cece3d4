"""Things that seem to have no end, and hold nothing: streams, and containers that say they are full."""
import collections
import queue

MEGABYTE = 1 << 20
PIECE = 8 * MEGABYTE
PRETENDED = 50_000_000
CONTAINERS = (list, dict, set, collections.deque, queue.Queue)


class Piece(bytes):
    """One byte that says it is eight megabytes."""

    def __len__(self):
        return PIECE


class Stream:
    """Megabytes, as many as anybody will read; what is read of them takes no room."""

    def __init__(self, size):
        self.size, self.given, self.whole = size, 0, False
        self.name = self.filename = 'a.txt'
        self.file = self.stream = self

    def read(self, size=-1, *_):
        self.whole = self.whole or size is None or size < 0
        if self.given >= self.size:
            return b''
        self.given += PIECE
        return Piece(b'x')

    recv = read1 = readline = read

    def iter_content(self, *_args, **_options):
        while self.given < self.size:
            yield self.read(PIECE)

    iter_bytes = iter_chunks = chunks = iter_content

    def __iter__(self):
        return self.iter_content()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        return False

    def seek(self, *_):
        return 0

    def close(self):
        pass


def _full(kind):
    class Full(kind):
        """Says that it holds very much."""

        def __len__(self):
            return kind.__len__(self) + PRETENDED

    Full.__name__, Full.real = kind.__name__, staticmethod(kind.__len__)
    return Full


_FULL = {kind: _full(kind) for kind in (list, dict, set, collections.deque, collections.OrderedDict, collections.defaultdict)}


def real_size(container):
    """How much is really in it."""
    if isinstance(container, queue.Queue):
        return len(container.queue)
    return container.real(container) if hasattr(container, 'real') else len(container)


def filled(container):
    """The same container, which now says that it is very large; None where that cannot be made."""
    if isinstance(container, queue.Queue):
        container._qsize = lambda: len(container.queue) + PRETENDED
        return container
    made = _FULL.get(type(container))
    if made is None or getattr(container, 'maxlen', None) is not None:
        return None
    if isinstance(container, collections.defaultdict):
        return made(container.default_factory, container)
    return made(container)


def _put(self, item, block=True, timeout=None):
    """A queue that is full refuses at once: nobody will ever take anything out."""
    if 0 < self.maxsize <= len(self.queue):
        raise queue.Full
    self.queue.append(item)


def never_waiting():
    queue.Queue.put = _put
    queue.Queue.put_nowait = lambda self, item: _put(self, item)
