"""The keeper of a place: the first process of a container, which runs one task after another, each in a process of its own.

Input (the host's): frames of a decimal length, a line end, and that many bytes.
    first       JSON {language, modules, boot, kept}: the harness. `preload` is imported once, here. Where the language is
                not Python's, `boot` is the program that a task's process is given, with the modules before its input.
                `kept` is what a keeper before this one gave, of the same image and harness; it may be empty
    then pairs  JSON {modules, ahead, timeoutMs, outputLimit}, and the task's standard input. `ahead`: modules of the
                interpreter's own that the place loads before the task's process begins
Output (to the host): frames of a letter, a length in four bytes (big-endian), and that many bytes.
    r           ready: the harness is loaded; JSON {error, kept}. Nothing but the harness has run by then
    o           a piece of the task's standard output
    e           the task has ended; JSON {exit, killed, spoiled}. Spoiled: the place is not clean again, and ends

The task never holds the keeper's own input or output, cannot read its memory (it is not dumpable) and cannot signal it
(it is the first process). Last part of the program, after `scour.py`, `finder.py` and `task.py`.
"""
import ctypes
import gc

OOM_COUNTERS = ('/sys/fs/cgroup/memory.events', '/sys/fs/cgroup/memory/memory.oom_control')


def oom_kills():
    """How often the kernel has ended a process of this container for its memory; None where that cannot be seen."""
    for path in OOM_COUNTERS:
        try:
            with open(path) as counters:
                return next((int(line.split()[1]) for line in counters if line.startswith('oom_kill ')), None)
        except OSError:
            pass
    return None


class Keeper:
    def __init__(self):
        self.library = ctypes.CDLL(None)
        self.input, self.output = os.dup(0), os.dup(1)
        self.bell, ring = os.pipe()
        for descriptor in (self.bell, ring):
            os.set_blocking(descriptor, False)
        signal.set_wakeup_fd(ring, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        self.harden()
        self.harness = json.loads(self.read_frame())
        self.language, self.boot = self.harness['language'], self.harness['boot']
        self.common = framed(self.harness['modules']) if self.language in COMMANDS else b''
        self.spare = None
        self.state, self.crowd = own_state(), Crowd()

    def harden(self):
        """Nobody of the same user may look into this process, and signals mean nothing to the first one."""
        self.library.prctl(DUMPABLE, 0, 0, 0, 0)
        self.library.prctl(SUBREAPER, 1, 0, 0, 0)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, signal.SIG_DFL)
        # In a service container it is not the first process, and a task that leaves its input unread would end it.
        signal.signal(signal.SIGPIPE, signal.SIG_IGN)
        silent = os.open('/dev/null', os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(silent, descriptor)
        os.close(silent)

    def read_exactly(self, size):
        parts = []
        while size > 0:
            part = os.read(self.input, min(size, 1 << 20))
            if not part:
                os._exit(0)
            parts.append(part)
            size -= len(part)
        return b''.join(parts)

    def read_frame(self):
        digits = b''
        while not digits.endswith(b'\n'):
            digits += self.read_exactly(1)
            if len(digits) > 16:
                os._exit(70)
        return self.read_exactly(int(digits))

    def send(self, letter, payload):
        frame = memoryview(letter + len(payload).to_bytes(4, 'big') + payload)
        while frame:
            frame = frame[os.write(self.output, frame):]

    def load(self):
        Harness.sources = self.harness['modules']
        sys.meta_path.insert(0, Harness)
        if self.language in COMMANDS:
            return {'error': '', 'kept': ''}
        given = self.harness['kept']
        if given:
            unpack(Harness, given)
        try:
            if 'preload' in Harness.sources:
                __import__('preload')
        except BaseException as failure:
            return {'error': type(failure).__name__ + ': ' + str(failure), 'kept': ''}
        return {'error': '', 'kept': '' if given else packed(Harness)}

    def load_ahead(self, names):
        """What every task of the place would load for itself: nothing but the interpreter's own."""
        missing = [name for name in names if name not in sys.modules]
        for name in missing:
            try:
                __import__(name)
            except ImportError:
                pass  # An interpreter without it: whoever imports it is told.
        if missing:
            self.settle()

    @staticmethod
    def settle():
        """What is loaded by now is shared with every task's process; collecting it would copy it."""
        gc.collect()
        gc.freeze()

    def begin(self, modules):
        return begin(self.library, self.language, self.boot, modules)

    def prepare(self):
        """Before the first task: a program that takes long to start is started, and given what every task has. Later
        tasks follow each other too closely for that to gain anything."""
        if self.language in COMMANDS:
            child, streams = self.begin({})
            self.spare = child, streams, pour(streams, self.common)

    def take(self, modules):
        """The process for a task, and what it has yet to be given of what every task has."""
        spare, self.spare = self.spare, None
        if spare is not None:
            if reap(spare[0]) is None:
                return spare
            spare[1].close()
        return *self.begin(modules), self.common

    def run(self, task, given):
        modules = task['modules']
        self.load_ahead(task['ahead'])
        if self.language in COMMANDS:
            given = framed(modules) + given
        before = oom_kills()
        child, streams, left = self.take(modules)
        drain = Drain(streams.outward, task['outputLimit'], self.send)
        until = time.monotonic() + task['timeoutMs'] / 1000
        status, killed = converse(child, streams, bytes(left) + given, until, drain, self)
        clean = scour(self.state)
        while not drain.full and not drain.over and drain.some():
            pass
        streams.close()
        code = -signal.SIGKILL if status is None else os.waitstatus_to_exitcode(status)
        if killed is None:
            killed = 'output' if drain.full else self.memory(code, before)
        answer = {'exit': 128 - code if code < 0 else code, 'killed': killed, 'spoiled': not clean}
        self.send(b'e', json.dumps(answer).encode())
        if not clean:
            os._exit(71)

    def memory(self, code, before):
        """A process that was killed without our doing killed itself, unless the kernel has counted one more. A program
        with a limit of its own aborts when it is reached."""
        if self.language in COMMANDS and code == -signal.SIGABRT:
            return 'memory'
        return 'memory' if code == -signal.SIGKILL and (before is None or oom_kills() != before) else None

    def serve(self):
        self.send(b'r', json.dumps(self.load()).encode())
        self.settle()
        self.prepare()
        while True:
            task = json.loads(self.read_frame())
            self.run(task, self.read_frame())


Keeper().serve()
