"""One audit hook: what the interpreter itself reports, which the snippet cannot take off again."""
import os
import re
import sys

from probe_events import emit, excerpt, frames, listening, quiet, sink, text_of
from probe_taint import TAINT

_PROCESS = {'os.exec', 'os.posix_spawn', 'os.spawn', 'pty.spawn', 'os.startfile'}
_FILE = {
    'open', 'os.listdir', 'os.scandir', 'os.remove', 'os.rename', 'os.mkdir', 'os.rmdir', 'os.symlink', 'os.link',
    'os.truncate', 'os.chdir', 'shutil.copyfile', 'shutil.copytree', 'shutil.move', 'shutil.rmtree',
    'shutil.unpack_archive', 'shutil.make_archive',
}
_MODE = {'os.chmod', 'os.mkdir', 'open'}
_NETWORK = {'socket.connect', 'socket.getaddrinfo', 'socket.gethostbyname'}

# Folders in which commands of the running attempt were started: where a marker file may lie.
WORKING_FOLDERS = []


def _process(name, args):
    if name == 'subprocess.Popen':
        argv = args[1] if isinstance(args[1], (list, tuple)) else [args[1]]
        if args[2] is not None:
            WORKING_FOLDERS.append(text_of(args[2]))
    else:
        argv = args[1] if len(args) > 1 and isinstance(args[1], (list, tuple)) else args[:1]
    argv = [text_of(part) for part in argv]
    shell = len(argv) > 2 and bool(re.search(r'(^|/)(sh|bash|dash|zsh|ksh)$', argv[0])) and argv[1] in ('-c', '-lc')
    sink('process', name, argv[2] if shell else '', argv, {'shell': shell})


def _file(name, args):
    paths = [text_of(a) for a in args[:2] if isinstance(a, (str, bytes)) or hasattr(a, '__fspath__')]
    paths = [p for p in paths if p]
    touched = [p for p in paths if TAINT.canary in p]
    mode = args[1] if name == 'open' and len(args) > 1 and isinstance(args[1], str) else ''
    flags = args[2] if name == 'open' and len(args) > 2 and isinstance(args[2], int) else 0
    writes = bool(set(mode) & set('wax+')) or bool(flags & (os.O_WRONLY | os.O_RDWR))
    for path in touched:
        with quiet():
            real = os.path.realpath(path)
        sink('file', name, path, [real], {'writes': writes, 'cwd': os.getcwd()})
    if writes and not touched and paths:
        created = args[2] & os.O_EXCL if name == 'open' and len(args) > 2 and isinstance(args[2], int) else 0
        sink('write', name, paths[0], [], {'exclusive': bool(created)})


def _mode(name, args):
    if name == 'os.chmod' and len(args) > 1 and isinstance(args[1], int):
        sink('mode', name, args[0], [], {'mode': args[1] & 0o7777})
    elif name == 'os.mkdir' and len(args) > 1 and isinstance(args[1], int) and args[1] >= 0:
        sink('mode', name, args[0], [], {'mode': args[1] & 0o7777, 'created': True})


def _other(name, args):
    if name in _NETWORK:
        where = args[1] if name == 'socket.connect' else args[0]
        sink('request', name, excerpt(where))
    elif name == 'compile':
        source = args[0]
        if TAINT.in_value(source):
            sink('compile', name, source)
    elif name == 'exec':
        code = args[0]
        if getattr(code, 'co_filename', '').startswith('<'):
            names = ' '.join(text_of(n) for n in list(code.co_names)[:20])
            constants = ' '.join(excerpt(c, 60) for c in list(code.co_consts)[:20])
            sink('code', name, names + ' ' + constants, [names])
    elif name == 'pickle.find_class':
        sink('deserialize', name, text_of(args[0]) + '.' + text_of(args[1]))
    elif name in ('marshal.loads', 'marshal.load'):
        sink('deserialize', name)
    elif name.startswith('tempfile.'):
        sink('temp', name, args[0] if args else '', [], {'safe': True})


def _audit(name, args):
    if not listening():
        return
    try:
        if name == 'subprocess.Popen' or name in _PROCESS:
            _process(name, args)
        elif name in _FILE:
            _file(name, args)
        if name in _MODE:
            _mode(name, args)
        if name not in _FILE:
            _other(name, args)
    except Exception:
        pass


def install():
    sys.addaudithook(_audit)


def planted(canary):
    """A function under the canary's name among the built-ins: called only by code that the payload brought along."""
    import builtins

    def called(*_args, **_kwargs):
        emit('effect', what='planted-call', text='', frames=frames())
        return 7

    called.__name__ = canary
    setattr(builtins, canary, called)

    class Finder:
        """Reached by walking `object.__subclasses__()`, where built-ins have been taken away."""

        call = staticmethod(called)

    Finder.__name__ = Finder.__qualname__ = 'C' + canary
    return Finder
