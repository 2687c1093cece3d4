import type { HarnessLanguage } from '../../src/contracts/sandbox.ts';

const PYTHON = `
import builtins, json, os, sys
def fact(look):
    try: return look()
    except Exception as error: return type(error).__name__
def ipc():
    return [len(open('/proc/sysvipc/' + kind).readlines()) for kind in ('shm', 'sem', 'msg')]
def limits():
    import resource
    return [resource.getrlimit(getattr(resource, name)) for name in ('RLIMIT_NOFILE', 'RLIMIT_FSIZE', 'RLIMIT_CPU', 'RLIMIT_CORE')]
def parents_limits():
    return [line.split()[:5] for line in open('/proc/%d/limits' % os.getppid())] if os.getppid() != 1 else 'first'
def signals():
    import signal
    return [str(signal.getsignal(n)) for n in (2, 13, 14, 15)] + [sorted(signal.pthread_sigmask(0, [])), signal.getitimer(signal.ITIMER_REAL)[0]]
def abstract():
    import socket
    socket.socket(socket.AF_UNIX).bind('\\0poison')
    return 'free'
facts = {
    'scratch': fact(lambda: os.listdir('/tmp')),
    'processes': fact(lambda: len([p for p in os.listdir('/proc') if p.isdigit()])),
    'descriptors': fact(lambda: len(os.listdir('/proc/self/fd'))),
    'folder': fact(os.getcwd),
    'mask': fact(lambda: [os.umask(0o22), os.umask(0o22)][0]),
    'variables': fact(lambda: sorted(os.environ.items())),
    'ipc': fact(ipc),
    'limits': fact(limits),
    'parent': fact(parents_limits),
    'priority': fact(lambda: os.getpriority(os.PRIO_PROCESS, 0)),
    'processors': fact(lambda: len(os.sched_getaffinity(0))),
    'signals': fact(signals),
    'name': fact(abstract),
    'builtins': fact(lambda: [getattr(getattr(builtins, n), '__module__', '') for n in ('open', 'print', 'len', 'compile')]),
    'modules': fact(lambda: [m for m in ('probe_events', 'preload') if m in sys.modules]),
    'json': fact(lambda: json.loads('[1]')),
    'path': fact(lambda: '/tmp' in sys.path),
    'finders': fact(lambda: len(sys.meta_path)),
    'input': fact(lambda: sys.stdin.read()),
}
print(json.dumps(facts, sort_keys=True, default=str))
`;

const JAVASCRIPT = `
const fact = (look) => { try { return look(); } catch (error) { return error.name; } };
write(JSON.stringify({
  scratch: fact(() => require('fs').readdirSync('/tmp')),
  processes: fact(() => require('fs').readdirSync('/proc').filter((name) => /^\\d+$/.test(name)).length > 6),
  prototype: fact(() => [Object.keys(Object.prototype), 'polluted' in {}, Object.isFrozen(Object.prototype)]),
  map: fact(() => [1, 2].map((n) => n * 2)),
  json: fact(() => JSON.parse('[1]')),
  write: typeof write,
  input,
}) + '\\n');
`;

/** Harmless code that says what it finds around it: the same in a new place and after any other task. */
export const WITNESSES = { python: PYTHON, javascript: JAVASCRIPT, c: PYTHON } as const satisfies Record<
  HarnessLanguage,
  string
>;
