"""Commands really run where they can, with a limit on time, so that an injected one leaves its marker."""
import io
import os
import subprocess

from probe_events import ROOT, quiet, sink, text_of

COMMAND_SECONDS = 1.0
_STARTED = []
_real_popen_init = subprocess.Popen.__init__


def _init(self, args, *rest, **options):
    """A program that is not here is replaced by one that succeeds: the snippet goes on as it would elsewhere."""
    try:
        _real_popen_init(self, args, *rest, **options)
    except (FileNotFoundError, PermissionError, NotADirectoryError):
        with quiet():
            plain = {k: v for k, v in options.items() if k not in ('shell', 'executable', 'cwd', 'preexec_fn', 'user', 'group')}
            _real_popen_init(self, ['/bin/true'], *rest, **plain)
    _STARTED.append(self)


def _run_shell(command):
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


def _recorded(name):
    """Where there are no processes (WASI): recorded, never run."""
    def run(*args, **_options):
        first = args[0] if args else ''
        parts = [text_of(p) for p in first] if isinstance(first, (list, tuple)) else []
        sink('process', name, '' if parts else first, parts, {'shell': not parts})
        return 0
    return run


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


def install():
    if not hasattr(os, 'fork'):
        os.system = _recorded('os.system')
        for name in ('run', 'call', 'check_call', 'check_output', 'Popen', 'getoutput', 'getstatusoutput'):
            setattr(subprocess, name, _recorded('subprocess.' + name))
        return
    subprocess.Popen.__init__ = _init
    os.system = _system
    os.popen = _popen
    for name in ('execv', 'execve', 'execvp', 'execvpe', 'execl', 'execlp', 'execle', 'execlpe'):
        setattr(os, name, _replaced(name))


def _replaced(name):
    """`exec*` would end the harness: the program is run as a child, and the call ends as if it had been replaced."""
    def execute(file, *args):
        argv = args[0] if args and isinstance(args[0], (list, tuple)) else args
        argv = [text_of(a) for a in argv if isinstance(a, (str, bytes))]
        shell = len(argv) > 2 and argv[0].endswith('sh') and argv[1] == '-c'
        sink('process', 'os.' + name, argv[2] if shell else '', [text_of(file)] + argv[1:], {'shell': shell})
        with quiet():
            try:
                subprocess.run([text_of(file)] + argv[1:], timeout=COMMAND_SECONDS, cwd=os.getcwd() or ROOT)
            except Exception:
                pass
        raise SystemExit(0)
    return execute
