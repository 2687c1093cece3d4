"""What stands before the keeper where it is not the first process of a container of ours.

It takes from itself, for good, what the container's own settings may have left: new privileges and limits. It reaps what
its tasks orphan. And since signals do reach it, every task is given a filter of system calls that lets none be sent to
it; the filter keeps from a task, besides, what the one of our own containers keeps from it.
"""
import ctypes
import os
import resource
import struct

# Their numbers, by machine.
CALLS = {
    'x86_64': dict(
        add_key=248, bpf=321, clone=56, clone3=435, io_setup=206, io_submit=209, io_uring_enter=426,
        io_uring_register=427, io_uring_setup=425, ioprio_set=251, kcmp=312, keyctl=250, kill=62, memfd_create=319,
        memfd_secret=447, mq_open=240, msgget=68, perf_event_open=298, pidfd_getfd=438, pidfd_open=434,
        pidfd_send_signal=424, prlimit64=302, process_madvise=440, process_vm_readv=310, process_vm_writev=311,
        ptrace=101, request_key=249, rt_sigqueueinfo=129, rt_tgsigqueueinfo=297, sched_setaffinity=203,
        sched_setattr=314, sched_setparam=142, sched_setscheduler=144, semget=64, setns=308, setpriority=141,
        shmget=29, socket=41, socketpair=53, tgkill=234, tkill=200, unshare=272, userfaultfd=323, vmsplice=278,
    ),
    'aarch64': dict(
        add_key=217, bpf=280, clone=220, clone3=435, io_setup=0, io_submit=2, io_uring_enter=426,
        io_uring_register=427, io_uring_setup=425, ioprio_set=30, kcmp=272, keyctl=219, kill=129, memfd_create=279,
        memfd_secret=447, mq_open=180, msgget=186, perf_event_open=241, pidfd_getfd=438, pidfd_open=434,
        pidfd_send_signal=424, prlimit64=261, process_madvise=440, process_vm_readv=270, process_vm_writev=271,
        ptrace=117, request_key=218, rt_sigqueueinfo=138, rt_tgsigqueueinfo=240, sched_setaffinity=122,
        sched_setattr=274, sched_setparam=118, sched_setscheduler=119, semget=190, setns=268, setpriority=140,
        shmget=194, socket=198, socketpair=199, tgkill=131, tkill=130, unshare=97, userfaultfd=282, vmsplice=75,
    ),
}
ARCHITECTURES = {'x86_64': 0xC000003E, 'aarch64': 0xC00000B7}
# What no task needs.
NEVER = (
    'add_key', 'bpf', 'io_setup', 'io_submit', 'io_uring_enter', 'io_uring_register', 'io_uring_setup', 'kcmp', 'keyctl',
    'memfd_create', 'memfd_secret', 'mq_open', 'msgget', 'perf_event_open', 'pidfd_getfd', 'pidfd_send_signal',
    'process_madvise', 'process_vm_readv', 'process_vm_writev', 'ptrace', 'request_key', 'semget', 'setns', 'shmget',
    'unshare', 'userfaultfd', 'vmsplice',
)
# What names a process: any but the keeper; or none but the caller's own, by 0, in these arguments.
AIMED = ('kill', 'tkill', 'tgkill', 'rt_sigqueueinfo', 'rt_tgsigqueueinfo', 'pidfd_open')
OWN = {
    'prlimit64': (0,), 'sched_setaffinity': (0,), 'sched_setattr': (0,), 'sched_setparam': (0,),
    'sched_setscheduler': (0,), 'setpriority': (0, 1), 'ioprio_set': (1,),
}
FAMILIES = {'socket': (1, 2, 10), 'socketpair': (1,)}  # local, and for the former IPv4 and IPv6
NAMESPACES = 0x7E020000
LOAD, EQUAL, AT_LEAST, ANY_BIT, GIVE = 0x20, 0x15, 0x35, 0x45, 0x06
ALLOW, PRETEND, REFUSE, ABSENT = 0x7FFF0000, 0x00050000, 0x00050001, 0x00050026
ENTRY_LIMITS = {
    resource.RLIMIT_CORE: 0,
    resource.RLIMIT_FSIZE: 16 << 20,
    resource.RLIMIT_MSGQUEUE: 0,
    resource.RLIMIT_NOFILE: 256,
}


class Program(ctypes.Structure):
    _fields_ = [('length', ctypes.c_ushort), ('steps', ctypes.c_char_p)]


def give(answer):
    return (GIVE, 0, 0, answer)


def on(number, steps):
    """Steps for one call; they end with an answer."""
    return [(EQUAL, 0, len(steps), number), *steps]


def among(values, then, otherwise):
    """Whether the loaded argument is one of the values."""
    return [step for value in values for step in ((EQUAL, 0, 1, value), give(then))] + [give(otherwise)]


def argument(index):
    """Its lower half: the arguments looked at are numbers of 32 bits."""
    return (LOAD, 0, 0, 16 + 8 * index)


def filter_for(keeper, group):
    machine = os.uname().machine
    calls, of_32_bits = CALLS[machine], 0xFFFFFFFF
    program = [(LOAD, 0, 0, 4), (EQUAL, 1, 0, ARCHITECTURES[machine]), give(REFUSE), (LOAD, 0, 0, 0)]
    program += [(AT_LEAST, 0, 1, 0x40000000), give(REFUSE)]  # the other set of numbers that x86 knows
    for name in NEVER:
        program += on(calls[name], [give(REFUSE)])
    # To signal everybody is to end oneself: the keeper does that, and is not to be ended with the rest.
    program += on(calls['kill'], [argument(0), (EQUAL, 0, 1, of_32_bits), give(PRETEND),
                                  *among((keeper, -group & of_32_bits), REFUSE, ALLOW)])
    for name in AIMED[1:]:
        program += on(calls[name], [argument(0), *among((keeper,), REFUSE, ALLOW)])
    for name, indexes in OWN.items():
        steps = [step for index in indexes for step in (argument(index), (EQUAL, 1, 0, 0), give(REFUSE))]
        program += on(calls[name], steps + [give(ALLOW)])
    for name, families in FAMILIES.items():
        program += on(calls[name], [argument(0), *among(families, ALLOW, REFUSE)])
    program += on(calls['clone'], [argument(0), (ANY_BIT, 0, 1, NAMESPACES), give(REFUSE), give(ALLOW)])
    # Its flags lie in memory: it is to be thought absent, so that the older call is used.
    program += on(calls['clone3'], [give(ABSENT)])
    return b''.join(struct.pack('HBBI', *step) for step in program + [give(ALLOW)])


def enter():
    library = ctypes.CDLL(None, use_errno=True)
    steps = filter_for(os.getpid(), os.getpgrp())
    program = Program(len(steps) // 8, steps)
    confined = False

    def control(option, value, more=0):
        given = [ctypes.c_ulong(word) for word in (value, more, 0, 0)]
        if library.prctl(option, *given) != 0:
            raise OSError(ctypes.get_errno(), 'prctl %d' % option)

    def confine():
        """In a task's new process; what that one starts has the filter already."""
        nonlocal confined
        if confined:
            return
        confined = True
        try:
            control(22, 2, ctypes.addressof(program))  # PR_SET_SECCOMP
        except BaseException:
            os._exit(71)

    for kind, most in ENTRY_LIMITS.items():
        resource.setrlimit(kind, (most, most))
    control(38, 1)  # PR_SET_NO_NEW_PRIVS
    control(36, 1)  # PR_SET_CHILD_SUBREAPER
    os.register_at_fork(after_in_child=confine)


enter()
