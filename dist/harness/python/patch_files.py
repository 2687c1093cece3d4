"""A file tree in which what the snippet asks for is there: early `isfile` guards must not end the probe."""
import builtins
import io
import os
import pathlib

from probe_events import frames, listening, quiet, sink, text_of
from probe_taint import TAINT

_real_open = builtins.open
_EXISTING_ANSWERS = 60


class _Answers:
    """How often "it is there" has been said: loops that look for a free name must come to an end."""
    left = _EXISTING_ANSWERS


def reset():
    _Answers.left = _EXISTING_ANSWERS


def _pretends(path):
    """Whether a path that does not exist is said to: the ones under test, and folders."""
    if not listening() or not frames() or _Answers.left <= 0:
        return False
    _Answers.left -= 1
    text = text_of(path)
    return TAINT.canary in text or '.' not in os.path.basename(text.rstrip('/'))


def _question(real):
    def ask(path, *args, **kwargs):
        with quiet():
            answer = real(path, *args, **kwargs)
        return True if answer else _pretends(path)
    return ask


def _memory_file(file, mode, encoding):
    text = TAINT.external()
    if 'b' in mode:
        return io.BytesIO(TAINT.external_bytes() if 'r' in mode else b'')
    stream = io.StringIO(text if 'r' in mode else '')
    stream.name = text_of(file)
    return stream


def _open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    try:
        return _real_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
    except (FileNotFoundError, PermissionError, NotADirectoryError, IsADirectoryError, OSError):
        if not listening() or not frames() or isinstance(file, int) or not isinstance(mode, str):
            raise
        return _memory_file(file, mode, encoding)


def _lenient(real, name):
    """Making folders where nothing can be written succeeds in appearance."""
    def make(path, *args, **kwargs):
        try:
            return real(path, *args, **kwargs)
        except OSError:
            if not listening() or not frames():
                raise
            return None
    make.__name__ = name
    return make


def _chmod(real):
    def change(path, mode, **kwargs):
        try:
            return real(path, mode, **kwargs)
        except OSError:
            if not listening() or not frames():
                raise
            return None
    return change


def _os_open(real):
    def opened(path, flags, mode=0o777, **kwargs):
        if listening() and flags & os.O_CREAT:
            with quiet():
                mask = os.umask(0)
                os.umask(mask)
            sink('mode', 'os.open', path, [], {'mode': mode & ~mask & 0o7777, 'created': True})
        return real(path, flags, mode, **kwargs)
    return opened


def install():
    builtins.open = _open
    io.open = _open
    os.open = _os_open(os.open)
    for name in ('exists', 'isfile', 'isdir', 'lexists'):
        setattr(os.path, name, _question(getattr(os.path, name)))
    for name in ('exists', 'is_file', 'is_dir'):
        setattr(pathlib.Path, name, _question(getattr(pathlib.Path, name)))
    os.makedirs = _lenient(os.makedirs, 'makedirs')
    os.mkdir = _lenient(os.mkdir, 'mkdir')
    os.chmod = _chmod(os.chmod)
    os.access = _question(os.access)


def secret(folder, canary):
    """The file that a traversal reaches for: far from everything the snippet may own. Made anew for each attempt."""
    with quiet():
        try:
            os.makedirs(folder, exist_ok=True)
            with _real_open(folder + '/' + canary + '.txt', 'w') as file:
                file.write('content-of-' + canary)
        except OSError:
            pass
