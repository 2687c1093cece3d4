"""Commands that hold the value under test really run where they can, with a limit on time, so that an injected one leaves
its marker. All others succeed without being run: they can show nothing, and cost the most of all."""
import io
import os
import subprocess
import sys

from probe_events import CHANNEL, ROOT, quiet, sink, text_of
from probe_taint import TAINT

COMMAND_SECONDS = 1.0
_STARTED = []
_real_popen_init = subprocess.Popen.__init__
_real_exit = os._exit


class _Mode:
    """Whether commands run at all: only where the oracle looks for what they leave behind."""
    runs = False


def really(runs):
    _Mode.runs = runs and hasattr(os, 'fork')


def _of_interest(args):
    return _Mode.runs and TAINT.in_value(list(args) if isinstance(args, (list, tuple)) else text_of(args))


def _init(self, args, bufsize=-1, executable=None, stdin=None, stdout=None, stderr=None, *rest, **options):
    if not _of_interest(args):
        _pretend(self, args, executable, (stdin, stdout, stderr), rest, options)
        return
    try:
        _real_popen_init(self, args, bufsize, executable, stdin, stdout, stderr, *rest, **options)
    except (FileNotFoundError, PermissionError, NotADirectoryError):
        # A program that is not here: the snippet goes on as it would elsewhere.
        _pretend(self, args, executable, (stdin, stdout, stderr), rest, options, announced=True)
        return
    _STARTED.append(self)


def _streams(given, textual):
    """The ends that a caller who asked for pipes holds: nothing was written, and everything may be."""
    def made(wanted):
        return None if wanted != subprocess.PIPE else io.StringIO('') if textual else io.BytesIO(b'')
    return [made(wanted) for wanted in given]


def _pretend(self, args, executable, given, rest, options, announced=False):
    """A program that ran, succeeded, and had nothing to say."""
    shell = bool(options.get('shell', rest[2] if len(rest) > 2 else False))
    textual = any(options.get(key) for key in ('text', 'universal_newlines', 'encoding', 'errors'))
    argv = [args] if isinstance(args, (str, bytes)) or hasattr(args, '__fspath__') else list(args)
    argv = [os.fspath(part) for part in argv]
    if not argv:
        raise IndexError('list index out of range')
    if any('\0' in text_of(part) for part in argv):
        raise ValueError('embedded null byte')
    if shell:
        argv = ['/bin/sh', '-c'] + argv
    elif not hasattr(os, 'fork') and [text_of(part) for part in argv] == text_of(TAINT.payload).split():
        # Nothing runs here, so that no marker can show that the whole command was the payload's: it is told as one.
        argv = ['/bin/sh', '-c', text_of(TAINT.payload)]
    if not announced:
        sys.audit('subprocess.Popen', executable or argv[0], argv, options.get('cwd'), options.get('env'))
    self.args, self.pid, self.returncode, self.text_mode = args, 4, 0, textual
    self.stdin, self.stdout, self.stderr = _streams(given, textual)
    self.communicate = lambda input=None, timeout=None: (
        self.stdout.read() if self.stdout else None, self.stderr.read() if self.stderr else None)


def _run_shell(command):
    if not _of_interest(command):
        return 0, b''
    with quiet():
        child = subprocess.Popen(
            ['/bin/sh', '-c', command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
        )
        try:
            out, _ = child.communicate(timeout=COMMAND_SECONDS)
            return child.returncode, out
        except subprocess.TimeoutExpired:
            child.kill()
            child.communicate()
            return -9, b''


def _system(command):
    sink('process', 'os.system', command, [], {'shell': True})
    return _run_shell(text_of(command))[0] << 8


class _Pipe(io.StringIO):
    def close(self):
        super().close()
        return None


def _popen(cmd, mode='r', buffering=-1):
    sink('process', 'os.popen', cmd, [], {'shell': True})
    return _Pipe(_run_shell(text_of(cmd))[1].decode('utf8', 'replace') if mode == 'r' else '')


def settle():
    """Waits briefly for what the snippet started and did not wait for, then ends it."""
    with quiet():
        while _STARTED:
            child = _STARTED.pop()
            try:
                child.wait(timeout=0.3)
            except Exception:
                try:
                    child.kill()
                    child.wait(timeout=0.3)
                except Exception:
                    pass


def _leave(code=0):
    """Whoever ends the process has been seen until then."""
    CHANNEL.flush()
    _real_exit(code)


def install():
    subprocess.Popen.__init__ = _init
    os.system = _system
    os.popen = _popen
    os._exit = _leave
    for name in ('execv', 'execve', 'execvp', 'execvpe', 'execl', 'execlp', 'execle', 'execlpe'):
        setattr(os, name, _replaced(name))
    for name in ('spawnl', 'spawnle', 'spawnlp', 'spawnlpe', 'spawnv', 'spawnve', 'spawnvp', 'spawnvpe'):
        setattr(os, name, _spawned(name))


def _given(args):
    argv = args[0] if args and isinstance(args[0], (list, tuple)) else args
    return [text_of(a) for a in argv if isinstance(a, (str, bytes))]


def _run_program(name, file, argv):
    shell = len(argv) > 2 and argv[0].endswith('sh') and argv[1] == '-c'
    sink('process', 'os.' + name, argv[2] if shell else '', [text_of(file)] + argv[1:], {'shell': shell})
    with quiet():
        try:
            subprocess.run([text_of(file)] + argv[1:], timeout=COMMAND_SECONDS, cwd=os.getcwd() or ROOT)
        except Exception:
            pass


def _replaced(name):
    """`exec*` would end the harness: the program is run as a child, and the call ends as if it had been replaced."""
    def execute(file, *args):
        _run_program(name, file, _given(args))
        raise SystemExit(0)
    return execute


def _spawned(name):
    def spawn(_mode, file, *args):
        _run_program(name, file, _given(args))
        return 0
    return spawn
