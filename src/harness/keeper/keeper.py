"""The keeper of a place: the first process of a container, which runs one task after another, each in a process of its own.

Input (the host's): frames of a decimal length, a line end, and that many bytes.
    first       JSON {language, modules, boot}: the harness. `preload` is imported once, here. Where the language is not
                Python's, `boot` is the program that a task's process is given, with the modules before its input.
    then pairs  JSON {modules, timeoutMs, outputLimit}, and the task's standard input
Output (to the host): frames of a letter, a length in four bytes (big-endian), and that many bytes.
    r           ready: the harness is loaded; JSON {error}
    o           a piece of the task's standard output
    e           the task has ended and the place is clean again; JSON {exit, killed}

The task never holds the keeper's own input or output, cannot read its memory (it is not dumpable) and cannot signal it
(it is the first process). Between tasks every other process is killed and the scratch folder is emptied.
"""
import json
import os
import select
import shutil
import signal
import sys
import time
from importlib.machinery import ModuleSpec

SCRATCH = '/tmp'
COMMANDS = {'javascript': ['node', '-e']}
CHUNK = 65536
_input, _output = os.dup(0), os.dup(1)


class Harness:
    """Makes the harness's modules importable without a file."""

    sources = {}

    @classmethod
    def find_spec(cls, name, path=None, target=None):
        if name in cls.sources:
            package = any(other.startswith(name + '.') for other in cls.sources)
            return ModuleSpec(name, cls, origin='<harness>/' + name, is_package=package)
        return None

    @staticmethod
    def create_module(spec):
        return None

    @classmethod
    def exec_module(cls, module):
        name = module.__spec__.name
        exec(compile(cls.sources[name], '<harness>/' + name, 'exec'), module.__dict__)

    @classmethod
    def get_source(cls, name):
        return cls.sources.get(name)


def harden():
    """Nobody of the same user may look into this process, and signals mean nothing to the first one."""
    import ctypes
    ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)  # PR_SET_DUMPABLE
    for number in (signal.SIGINT, signal.SIGPIPE, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)
    silent = os.open('/dev/null', os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(silent, descriptor)
    os.close(silent)


def read_exactly(size):
    parts = []
    while size > 0:
        part = os.read(_input, min(size, 1 << 20))
        if not part:
            os._exit(0)
        parts.append(part)
        size -= len(part)
    return b''.join(parts)


def read_frame():
    digits = b''
    while not digits.endswith(b'\n'):
        digits += read_exactly(1)
        if len(digits) > 16:
            os._exit(70)
    return read_exactly(int(digits))


def send(letter, payload):
    frame = letter + len(payload).to_bytes(4, 'big') + payload
    while frame:
        frame = frame[os.write(_output, frame):]


def execute_python(modules):
    Harness.sources.update(modules)
    main = type(sys)('__main__')
    sys.modules['__main__'] = main
    code = 1
    try:
        exec(compile(Harness.sources['main'], '<harness>/main', 'exec'), main.__dict__)
        code = 0
    except SystemExit as end:
        code = end.code if isinstance(end.code, int) else 0 if end.code is None else 1
    except BaseException:
        pass
    try:
        sys.stdout.flush()
    except BaseException:
        pass
    os._exit(code & 255)


def execute(language, boot, modules, stdin, stdout):
    """In the new process: its own session, its own streams, nothing of the keeper's."""
    import ctypes
    ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
    os.setsid()
    try:
        with open('/proc/self/oom_score_adj', 'w') as score:
            score.write('1000')
    except OSError:
        pass
    os.dup2(stdin, 0)
    os.dup2(stdout, 1)
    os.closerange(3, 256)
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    if language in COMMANDS:
        os.execvp(COMMANDS[language][0], COMMANDS[language] + [boot])
    execute_python(modules)


def converse(child, inward, outward, given, task):
    """Feeds and drains the task until it ends: (exit code, what had to be stopped)."""
    until, room, killed = time.monotonic() + task['timeoutMs'] / 1000, task['outputLimit'], None
    os.set_blocking(inward, False)
    waiting = [inward] if given else []
    if not given:
        os.close(inward)
    while killed is None:
        left = until - time.monotonic()
        readable, writable, _ = select.select([outward], waiting, [], max(0, left))
        if left <= 0:
            killed = 'timeout'
        elif writable:
            try:
                given = given[os.write(inward, given[:CHUNK]):]
            except (BrokenPipeError, BlockingIOError) as error:
                given = b'' if isinstance(error, BrokenPipeError) else given
            if not given:
                waiting = []
                os.close(inward)
        elif readable:
            piece = os.read(outward, CHUNK)
            if not piece:
                break
            send(b'o', piece[:room])
            killed = 'output' if len(piece) > room else None
            room -= min(room, len(piece))
    if waiting:
        os.close(inward)
    return killed


def oom_kills():
    """How often the kernel has ended a process of this container for its memory; None where that cannot be seen."""
    for path in ('/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control'):
        try:
            with open(path) as counters:
                return next((int(line.split()[1]) for line in counters if line.startswith('oom_kill ')), None)
        except OSError:
            pass
    return None


def clean():
    """Ends every process but this one, and empties the scratch folder."""
    while True:
        try:
            os.kill(-1, signal.SIGKILL)
        except ProcessLookupError:
            pass
        try:
            os.waitpid(-1, 0)
        except ChildProcessError:
            break
    for name in os.listdir(SCRATCH):
        path = os.path.join(SCRATCH, name)
        if os.path.isdir(path) and not os.path.islink(path):
            shutil.rmtree(path, ignore_errors=True)
        else:
            os.unlink(path)


def run(language, boot, task, given):
    if language in COMMANDS:
        modules = json.dumps({**Harness.sources, **task['modules']}).encode()
        given = str(len(modules)).encode() + b'\n' + modules + given
    before = oom_kills()
    child_in, inward = os.pipe()
    outward, child_out = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            execute(language, boot, task['modules'], child_in, child_out)
        finally:
            os._exit(70)
    os.close(child_in)
    os.close(child_out)
    killed = converse(child, inward, outward, given, task)
    if killed is not None:
        os.kill(child, signal.SIGKILL)
    _, status = os.waitpid(child, 0)
    os.close(outward)
    code = os.waitstatus_to_exitcode(status)
    if killed is None and code == -signal.SIGKILL and (before is None or oom_kills() != before):
        killed = 'memory'
    clean()
    send(b'e', json.dumps({'exit': 128 - code if code < 0 else code, 'killed': killed}).encode())


def serve():
    harden()
    boot = json.loads(read_frame())
    Harness.sources = boot['modules']
    sys.meta_path.insert(0, Harness)
    error = ''
    if boot['language'] not in COMMANDS and 'preload' in Harness.sources:
        try:
            __import__('preload')
        except BaseException as failure:
            error = type(failure).__name__ + ': ' + str(failure)
    send(b'r', json.dumps({'error': error}).encode())
    while True:
        task = json.loads(read_frame())
        run(boot['language'], boot['boot'], task, read_frame())


serve()
