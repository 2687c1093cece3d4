"""What the keeper does after every task, so that nothing of it is there for the next: ends every other process, empties
every folder that can be written to, and looks whether anything is left that it cannot take away.

First part of the keeper's program; `finder.py`, `packing.py`, `task.py` and `keeper.py` follow it in the same text.
"""
import os
import resource
import signal
import stat
import time

# Where a task can leave something: its scratch folder, and what an engine may mount beside it.
SCRATCH = ('/tmp', '/dev/shm', '/dev/mqueue')
# Named objects of the kernel that are nobody's process: each list has one line when there are none.
OBJECTS = ('/proc/sysvipc/shm', '/proc/sysvipc/sem', '/proc/sysvipc/msg')
LIMITS = tuple(getattr(resource, name) for name in dir(resource) if name.startswith('RLIMIT_'))
PATIENCE = 5.0
# As many files as the largest limit that an engine is given; and how often they are counted where it knows none.
MOST_FILES = 4096
COUNT_MS = 20


def reap(child):
    """Takes leave of every process that has ended; the child's status once it was among them."""
    status = None
    while True:
        try:
            pid, ended = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return status
        if pid == 0:
            return status
        if pid == child:
            status = ended


def end_everybody():
    """Kills every process but this one, until there is none: False when one does not go."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            os.kill(-1, signal.SIGKILL)
        except (ProcessLookupError, PermissionError):
            pass
        reap(0)
        try:
            os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOHANG | os.WNOWAIT)
        except ChildProcessError:
            return True
        time.sleep(0.0005)
    return False


def is_folder(name, inside):
    return stat.S_ISDIR(os.stat(name, dir_fd=inside, follow_symlinks=False).st_mode)


def empty(folder):
    """Empties it. What is in a folder is first lifted out of it: neither depth nor modes nor long paths are in the way."""
    top = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        names, lifted, mark = os.listdir(top), 0, None
        while names:
            mark = mark or os.urandom(8).hex()
            for name in names:
                if not is_folder(name, top):
                    os.unlink(name, dir_fd=top)
                    continue
                os.chmod(name, 0o700, dir_fd=top)
                inner = os.open(name, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW, dir_fd=top)
                for entry in os.listdir(inner):
                    if is_folder(entry, inner):
                        lifted += 1
                        os.chmod(entry, 0o700, dir_fd=inner)
                        os.rename(entry, mark + str(lifted), src_dir_fd=inner, dst_dir_fd=top)
                    else:
                        os.unlink(entry, dir_fd=inner)
                os.close(inner)
                os.rmdir(name, dir_fd=top)
            names = os.listdir(top)
    finally:
        os.close(top)


class Crowd:
    """The files of the scratch folder, where it has no limit of its own: millions of them would cost the memory that the
    keeper lives in, too."""

    def __init__(self, folder=SCRATCH[0]):
        self.folder, found = folder, os.statvfs(folder)
        self.empty = found.f_ffree if found.f_files > 2 * MOST_FILES else None

    def patience(self, left):
        """Milliseconds until it is to be counted again, of those that are left."""
        return left if self.empty is None else min(left, COUNT_MS)

    def is_too_large(self):
        return self.empty is not None and self.empty - os.statvfs(self.folder).f_ffree > MOST_FILES


def own_state():
    """What another process of the same user could have changed of this one, and what every task inherits."""
    limits = [resource.getrlimit(kind) for kind in LIMITS]
    return limits, os.getpriority(os.PRIO_PROCESS, 0), os.sched_getaffinity(0), os.sched_getscheduler(0)


def has_objects():
    for path in OBJECTS:
        try:
            with open(path) as lines:
                if len(lines.readlines()) > 1:
                    return True
        except OSError:
            pass
    return False


def scour(state):
    """False when the next task would find something of the one before: then the place has to go."""
    if not end_everybody():
        return False
    for folder in SCRATCH:
        try:
            empty(folder)
        except FileNotFoundError:
            pass
        except OSError:
            return False
    return not has_objects() and own_state() == state
