"""What stands before the keeper where it is not the first process of a container of ours.

It takes from itself, for good, what the container's own settings may have left: new privileges, system calls, limits. It
adopts the processes that its tasks orphan, so that it can reap them. And since signals do reach it, every task is given
a filter of system calls that lets none be sent to it.
"""
import ctypes
import os
import resource
import struct

NO_NEW_PRIVILEGES, CHILD_SUBREAPER, SECCOMP = 38, 36, 22
LIMITS = {
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_FSIZE: 16 << 20,
    resource.RLIMIT_MSGQUEUE: 0,
    resource.RLIMIT_NOFILE: 256,
}
# By machine: its name in filters, the numbers of the calls that no task needs, of those whose first argument must not be
# the keeper, and of `socket`. The first list: ptrace, process_vm_readv, process_vm_writev, shmget, semget, msgget, mq_open,
# add_key, request_key, keyctl, perf_event_open, bpf, userfaultfd, pidfd_send_signal, the three of io_uring, pidfd_getfd.
# The second: kill, tkill, tgkill, rt_sigqueueinfo, rt_tgsigqueueinfo, prlimit64, pidfd_open.
MACHINES = {
    'x86_64': (
        0xC000003E,
        (101, 310, 311, 29, 64, 68, 240, 248, 249, 250, 298, 321, 323, 424, 425, 426, 427, 438),
        (62, 200, 234, 129, 297, 302, 434),
        41,
    ),
    'aarch64': (
        0xC00000B7,
        (117, 270, 271, 194, 190, 186, 180, 217, 218, 219, 241, 280, 282, 424, 425, 426, 427, 438),
        (129, 130, 131, 138, 240, 261, 434),
        198,
    ),
}
LOAD, EQUAL, AT_LEAST, GIVE = 0x20, 0x15, 0x35, 0x06
ALLOW, REFUSE = 0x7FFF0000, 0x00050001  # the latter with EPERM
X32 = 0x40000000
FAMILIES = (1, 2, 10, 16)  # local, IPv4, IPv6, and what asks the kernel for its addresses
libc = ctypes.CDLL(None, use_errno=True)


def control(option, *arguments):
    padded = [ctypes.c_ulong(argument) for argument in (*arguments, 0, 0, 0, 0)[:4]]
    if libc.prctl(option, *padded) != 0:
        raise OSError(ctypes.get_errno(), 'prctl %d' % option)


def filter_for(keeper):
    """Refuses every call of another architecture, the calls of the first list, those of the second at the keeper, and
    sockets of families that only widen what of the kernel can be reached."""
    machine, never, aimed, socket = MACHINES[os.uname().machine]
    targets = [keeper, -os.getpgid(keeper) & 0xFFFFFFFF, 0xFFFFFFFF]  # itself, its group, everybody
    program = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, machine), (GIVE, 0, 0, REFUSE), (LOAD, 0, 0, 0)]
    program += [(AT_LEAST, 0, 1, X32), (GIVE, 0, 0, REFUSE)]
    for call in never:
        program += [(EQUAL, 0, 1, call), (GIVE, 0, 0, REFUSE)]
    for call in aimed:
        checks = [step for target in targets for step in ((EQUAL, 0, 1, target), (GIVE, 0, 0, REFUSE))]
        program += [(EQUAL, 0, len(checks) + 2, call), (LOAD, 0, 0, 16), *checks, (GIVE, 0, 0, ALLOW)]
    allowed = [step for family in FAMILIES for step in ((EQUAL, 0, 1, family), (GIVE, 0, 0, ALLOW))]
    program += [(EQUAL, 0, len(allowed) + 2, socket), (LOAD, 0, 0, 16), *allowed, (GIVE, 0, 0, REFUSE)]
    return program + [(GIVE, 0, 0, ALLOW)]


def confine_task():
    """In a task's new process; a process that such a one makes has the filter already."""
    global keeper_process
    if keeper_process is None:
        return
    program = [struct.pack('HBBI', *step) for step in filter_for(keeper_process)]
    keeper_process = None
    code = ctypes.create_string_buffer(b''.join(program))
    head = ctypes.create_string_buffer(struct.pack('HxxxxxxP', len(program), ctypes.addressof(code)))
    try:
        control(SECCOMP, 2, ctypes.addressof(head))
    except BaseException:
        os._exit(71)


keeper_process = os.getpid()
for limited, most in LIMITS.items():
    resource.setrlimit(limited, (most, most))
control(NO_NEW_PRIVILEGES, 1)
control(CHILD_SUBREAPER, 1)
os.register_at_fork(after_in_child=confine_task)
