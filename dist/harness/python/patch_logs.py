"""Log records, and temporary names."""
import logging
import tempfile

from probe_events import quiet, sink


class _Recorder(logging.Handler):
    def emit(self, record):
        try:
            with quiet():
                message = record.getMessage()
            sink('log', 'logging.' + record.levelname.lower(), message)
        except Exception:
            pass


class _Silent(logging.NullHandler):
    """In place of handlers that write somewhere."""

    def __init__(self, *_args, **_options):
        super().__init__()


def _mktemp(real):
    def make(*args, **options):
        name = real(*args, **options)
        sink('temp', 'tempfile.mktemp', name, [], {'safe': False})
        return name
    return make


def install():
    root = logging.getLogger()
    root.handlers[:] = [_Recorder()]
    root.setLevel(1)
    logging.basicConfig = lambda *_a, **_k: None
    for name in ('FileHandler', 'StreamHandler'):
        setattr(logging, name, _Silent)
    tempfile.mktemp = _mktemp(tempfile.mktemp)
