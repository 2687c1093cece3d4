"""Races: between a question about a path and its use, a link to somewhere else takes the place."""
import builtins
import os
import pathlib
import shutil

from probe_events import ROOT, frames, listening, quiet, sink, text_of
from probe_oracle_base import nothing
from probe_taint import TAINT, Payload

controls = nothing
after = nothing
_PLACE = ROOT + 'work/'
_ELSEWHERE = '/tmp/vault/'
# Path → what was asked about it, and the answer.
_ASKED = {}
_STATE = {'installed': False, 'elsewhere': None}
_real_open, _real_unlink, _real_symlink, _real_exists = builtins.open, os.unlink, getattr(os, 'symlink', None), os.path.lexists


def payloads(canary):
    """A path that is there, and one that is not: each takes another way through a check."""
    return [Payload('present', _PLACE + canary + '.txt'), Payload('absent', _PLACE + canary + '.tmp')]


def _written(path, text):
    with _real_open(path, 'w') as file:
        file.write(text)


def before():
    if not _STATE['installed']:
        _STATE['installed'] = True
        _install()
    _ASKED.clear()
    with quiet():
        for name in ('.txt', '.tmp'):
            if _real_exists(_PLACE + TAINT.canary + name):
                _real_unlink(_PLACE + TAINT.canary + name)
        os.makedirs(_ELSEWHERE, exist_ok=True)
        _written(_PLACE + TAINT.canary + '.txt', 'here')
        _STATE['elsewhere'] = _ELSEWHERE + TAINT.canary
        _written(_STATE['elsewhere'], 'elsewhere')


def _path(value):
    known = isinstance(value, (str, bytes)) or hasattr(value, '__fspath__')
    text = os.path.abspath(text_of(value)) if known else ''
    return text if text.startswith(_PLACE + TAINT.canary) else ''


def _swap(path):
    """What the attacker does in between."""
    with quiet():
        try:
            if _real_exists(path):
                _real_unlink(path)
            _real_symlink(_STATE['elsewhere'], path)
        except (OSError, TypeError):
            pass


def _asks(real, name):
    def ask(path, *args, **options):
        mine = _path(path) if listening() and frames() else ''
        if mine and name in ('exists', 'isfile', 'access', 'is_file'):
            # The truth, and not what other probes want to hear.
            answer = name in ('exists', 'isfile', 'is_file') and mine.endswith('.txt') or name == 'access'
        else:
            answer = real(path, *args, **options)
        if mine and mine not in _ASKED:
            _ASKED[mine] = (name, bool(answer))
            _swap(mine)
        return answer
    return ask


def _uses(real, name):
    def use(path, *args, **options):
        mine = _path(path) if listening() and frames() else ''
        question, answer = _ASKED.get(mine, ('', False))
        if not question:
            return real(path, *args, **options)
        mode = options.get('mode', args[0] if args else 'r')
        mode = mode if isinstance(mode, str) else 'r'
        try:
            made = real(path, *args, **options)
        except FileExistsError:
            sink('race', name, path, [question], {'answer': answer, 'mode': mode, 'refused': True})
            raise
        sink('race', name, path, [question], {'answer': answer, 'mode': mode, 'refused': False})
        return made
    return use


def _locks(real):
    def lock(*args):
        sink('lock', 'flock')
        try:
            return real(*args)
        except OSError:
            return None
    return lock


def _install():
    for name in ('exists', 'isfile', 'islink', 'getsize'):
        setattr(os.path, name, _asks(getattr(os.path, name), name))
    for name in ('access', 'stat', 'lstat'):
        setattr(os, name, _asks(getattr(os, name), name))
    for name in ('exists', 'is_file', 'is_symlink', 'stat', 'lstat'):
        setattr(pathlib.Path, name, _asks(getattr(pathlib.Path, name), name))
    for name in ('remove', 'unlink', 'rename', 'replace', 'chmod', 'chown'):
        if hasattr(os, name):
            setattr(os, name, _uses(getattr(os, name), name))
    for name in ('unlink', 'rename', 'chmod', 'write_text', 'write_bytes', 'read_text', 'read_bytes'):
        setattr(pathlib.Path, name, _uses(getattr(pathlib.Path, name), name))
    for name in ('copy', 'copyfile', 'move'):
        setattr(shutil, name, _uses(getattr(shutil, name), name))
    builtins.open = _uses(builtins.open, 'open')
    try:
        import fcntl
        fcntl.flock, fcntl.lockf = _locks(fcntl.flock), _locks(fcntl.lockf)
    except ImportError:
        pass
