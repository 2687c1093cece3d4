"""One task of the keeper: the process that executes it, and the talk with that process.

Fourth part of the keeper's program, after `packing.py`.
"""
import fcntl
import json
import select
import sys

# Languages whose tasks are another program: what runs it. It is given the modules before its input.
COMMANDS = {'javascript': ('node', '--max-old-space-size=192', '-e')}
CHUNK = 1 << 18
PIPE_SIZE = 1 << 20
SET_PIPE_SIZE = 1031  # F_SETPIPE_SZ; Python names it from 3.10 on.
DUMPABLE = 4
SUBREAPER = 36


class Streams:
    """The keeper's ends and the task's ends of a task's input and output."""

    def __init__(self):
        self.theirs_in, self.inward = os.pipe()
        self.outward, self.theirs_out = os.pipe()
        os.set_blocking(self.inward, False)
        os.set_blocking(self.outward, False)
        for end in (self.outward, self.inward):
            try:
                fcntl.fcntl(end, SET_PIPE_SIZE, PIPE_SIZE)
            except OSError:
                pass

    def keep(self):
        os.close(self.theirs_in)
        os.close(self.theirs_out)

    def close_input(self):
        if self.inward is not None:
            os.close(self.inward)
            self.inward = None

    def close(self):
        self.close_input()
        os.close(self.outward)


def execute_python(modules):
    Harness.add(modules)
    main = type(sys)('__main__')
    sys.modules['__main__'] = main
    code = 1
    try:
        exec(Harness.compiled('main'), main.__dict__)
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


def execute(library, language, boot, modules, streams):
    """In the new process: its own session, its own streams, nothing of the keeper's."""
    signal.set_wakeup_fd(-1)
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    library.prctl(DUMPABLE, 1, 0, 0, 0)
    os.setsid()
    try:
        # The kernel ends the task for want of memory, before it ends the keeper.
        with open('/proc/self/oom_score_adj', 'w') as score:
            score.write('1000')
    except OSError:
        pass
    os.dup2(streams.theirs_in, 0)
    os.dup2(streams.theirs_out, 1)
    os.closerange(3, os.sysconf('SC_OPEN_MAX'))
    if language in COMMANDS:
        for number in (signal.SIGPIPE, signal.SIGXFSZ):
            signal.signal(number, signal.SIG_DFL)
        os.execvp(COMMANDS[language][0], COMMANDS[language] + (boot,))
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGPIPE, signal.SIG_IGN)
    execute_python(modules)


def begin(library, language, boot, modules):
    """A process for one task, and its streams; it waits for its input."""
    streams = Streams()
    child = os.fork()
    if child == 0:
        try:
            execute(library, language, boot, modules, streams)
        finally:
            os._exit(70)
    streams.keep()
    return child, streams


def framed(modules):
    """How a program is given modules."""
    text = json.dumps(modules).encode()
    return b'%d\n%b' % (len(text), text)


def pour(streams, given):
    """Writes as much as goes in, of an input that will go on; gives what is left."""
    try:
        return given[os.write(streams.inward, given):]
    except OSError:
        return given


def feed(streams, given):
    """Writes some of the last of the input, which ends with it; gives what is left."""
    try:
        given = given[os.write(streams.inward, given[:CHUNK]):]
    except BlockingIOError:
        return given
    except OSError:
        given = given[:0]
    if not given:
        streams.close_input()
    return given


class Drain:
    """Hands the task's output on, up to its limit."""

    def __init__(self, descriptor, room, send):
        self.descriptor, self.room, self.send = descriptor, room, send
        self.over = self.full = False

    def some(self):
        """False when there is nothing more now."""
        try:
            piece = os.read(self.descriptor, CHUNK)
        except BlockingIOError:
            return False
        if piece[:self.room]:
            self.send(b'o', piece[:self.room])
        self.over, self.full = not piece, len(piece) > self.room
        self.room -= min(self.room, len(piece))
        return not self.over and not self.full


def converse(child, streams, given, until, drain, keeper):
    """Feeds and drains a task until its process has ended, whoever else still holds its output, or has to be ended: its
    status (None: it has not ended) and what has to be stopped."""
    watch = select.poll()
    for descriptor, kinds in ((keeper.bell, select.POLLIN), (keeper.input, 0), (streams.outward, select.POLLIN)):
        watch.register(descriptor, kinds)
    given = memoryview(given)
    if given:
        watch.register(streams.inward, select.POLLOUT)
    else:
        streams.close_input()
    while not drain.full:
        status, left = reap(child), until - time.monotonic()
        if status is not None or left <= 0:
            return status, None if status is not None else 'timeout'
        if keeper.crowd.is_too_large():
            return None, 'memory'
        for descriptor, _ in watch.poll(keeper.crowd.patience(left * 1000 + 1)):
            if descriptor == keeper.input:
                os._exit(0)  # The host is gone.
            elif descriptor == keeper.bell:
                os.read(descriptor, CHUNK)
            elif descriptor == streams.outward:
                drain.some()
                if drain.over:
                    watch.unregister(descriptor)
            else:
                given = feed(streams, given)
                if streams.inward is None:
                    watch.unregister(descriptor)
    return None, 'output'
