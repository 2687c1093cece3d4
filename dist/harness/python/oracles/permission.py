"""Permissions: what others may do with what was made."""
import os

from probe_events import CHANNEL, ROOT, quiet
from probe_oracle_base import nothing
from probe_taint import Payload

controls = nothing
_MOST = 8


def payloads(canary):
    return [Payload('data', canary)]


def _files():
    """Files in the folders that harmless arguments name, with what may be done with them."""
    found = {}
    for folder in (ROOT + 'work', '/tmp'):
        for name in sorted(os.listdir(folder))[:50]:
            path = os.path.join(folder, name)
            if os.path.isfile(path):
                found[path] = os.stat(path).st_mode & 0o7777
    return found


_before = {}


def before():
    with quiet():
        if hasattr(os, 'umask'):
            os.umask(0o022)
        _before.clear()
        _before.update(_files())


def after(_value):
    """What the call left behind."""
    with quiet():
        left = {path: mode for path, mode in _files().items() if _before.get(path) != mode}
        for path in left:
            os.unlink(path)
    return [{'t': 'sink', 'n': CHANNEL.attempt, 'sink': 'left', 'name': 'file', 'text': path, 'parts': [], 'flags': {'mode': mode}, 'frames': []}
            for path, mode in list(left.items())[:_MOST]]
