import { python } from './snippet.ts';

/** Processes, signals, and what is left of them. */
export const PYTHON_PROCESSES = [
  python(
    'a fork bomb',
    `
import os
forked = getattr(os, 'fork', None)
while forked is not None:
    try: forked()
    except OSError: pass`,
    { ends: ['timeout', undefined] },
  ),
  python(
    'a child in a session of its own',
    `
import os, time
if hasattr(os, 'fork') and os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        for descriptor in range(3): os.close(descriptor)
        time.sleep(600)
    os._exit(0)`,
  ),
  python(
    'a child that keeps the output open',
    `
import os, time
if hasattr(os, 'fork') and os.fork() == 0:
    os.setsid(); time.sleep(600)
os._exit(0)`,
  ),
  python(
    'a child that goes on writing',
    `
import os
if hasattr(os, 'fork') and os.fork() == 0:
    os.setsid()
    while True:
        try: open('/tmp/poison', 'a').write('x')
        except OSError: pass
os._exit(0)`,
  ),
  python(
    'a chain of children that each start the next',
    `
import os
if hasattr(os, 'fork') and os.fork() == 0:
    os.setsid()
    while True:
        try:
            if os.fork() > 0: os._exit(0)
        except OSError: pass
os._exit(0)`,
  ),
  python('killing everything', "import os\nheld('nothing', lambda: os.kill(-1, 9))"),
  python(
    'killing the first process',
    `
import os, signal
for number in range(1, 65):
    if number not in (9, 19): continue
    try: os.kill(1, number)
    except (OSError, AttributeError): pass
import time
time.sleep(0.3)`,
  ),
  python(
    'every signal to the parent',
    `
import os
for number in [n for n in range(1, 65)]:
    try: os.kill(os.getppid(), number)
    except (OSError, AttributeError, ValueError): pass`,
    { ends: [undefined, 'timeout'] },
  ),
  python(
    'changing the limits of the parent',
    `
import os, resource
held('its descriptors', lambda: resource.prlimit(os.getppid(), resource.RLIMIT_NOFILE, (4, 4)) is not None)
held('its processor time', lambda: resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (1, 1)) is not None)`,
    { ends: [undefined] },
  ),
  python(
    'changing the priority of the parent',
    `
import os
held('a lower priority', lambda: os.setpriority(os.PRIO_PROCESS, os.getppid(), 19) is None)
held('another processor', lambda: os.sched_setaffinity(os.getppid(), {0}) is None)
held('real time', lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(10)) is None)
held('a higher priority', lambda: os.setpriority(os.PRIO_PROCESS, 0, -20) is None)`,
  ),
  python(
    'raising its own limits',
    `
import resource
for name in ('RLIMIT_NOFILE', 'RLIMIT_FSIZE', 'RLIMIT_CORE'):
    held(name, lambda: resource.setrlimit(getattr(resource, name), (1 << 40, 1 << 40)) is None)`,
  ),
  python(
    'looking into the parent',
    `
import os
for pid in (1, os.getppid()):
    for file in ('mem', 'environ', 'maps', 'fd/0', 'fd/1', 'fd/3', 'syscall', 'stack', 'auxv'):
        held('/proc/%d/%s' % (pid, file), lambda: opened('/proc/%d/%s' % (pid, file)))
        if file in ('mem', 'fd/1', 'fd/3'): held('writing ' + file, lambda: opened('/proc/%d/%s' % (pid, file), 'w'))`,
  ),
  python(
    'tracing the parent',
    `
import os
held('attach', lambda: libc().ptrace(16, os.getppid(), 0, 0) + 1)
held('seize', lambda: libc().ptrace(0x4206, os.getppid(), 0, 0) + 1)
held('process_vm_readv', lambda: call(310, os.getppid(), 0, 0, 0, 0, 0))
held('kcmp', lambda: call(312, os.getpid(), os.getppid(), 0, 0, 0))
held('pidfd_getfd', lambda: call(438, 3, 1, 0))`,
  ),
  python('a crash of the interpreter', 'import ctypes\nctypes.string_at(0)', { ends: [undefined] }),
  python('an end in the middle, with a strange code', 'import os\nos._exit(255)'),
  python('stopping itself', 'import os, signal\nos.kill(os.getpid(), getattr(signal, "SIGSTOP", 19))', {
    ends: ['timeout', undefined],
  }),
  python('reading on behind its input', 'import sys\nheld("more", lambda: sys.stdin.buffer.read())'),
] as const;
