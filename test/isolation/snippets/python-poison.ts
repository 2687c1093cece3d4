import { python } from './snippet.ts';

/** What would harm the next probe, or forge what this one says. */
export const PYTHON_POISON = [
  python(
    'patched built-ins and modules',
    `
import builtins, json, os, re, sys
builtins.open = builtins.print = builtins.len = lambda *a, **k: 'poison'
re.compile = os.listdir = lambda *a, **k: 'poison'
sys.modules['probe_events'] = sys.modules['json'] = type(sys)('poison')
sys.path.insert(0, '/tmp'); sys.meta_path.clear()`,
  ),
  python(
    'files that later imports would find',
    `
import os
for name in ('json.py', 'probe_events.py', 'sitecustomize.py', 'usercustomize.py', 'x.pth', 'preload.py', 'main.py', '.pythonstartup'):
    open('/tmp/' + name, 'w').write('raise SystemExit("poisoned")')
os.environ['PYTHONPATH'] = '/tmp'; os.environ['LD_PRELOAD'] = '/tmp/x.so'; os.umask(0o777); os.chdir('/')`,
  ),
  python(
    'a tree that cannot be read, and names that cannot be shown',
    `
import os
os.makedirs('/tmp/a/b/c')
open('/tmp/a/b/c/x', 'w').close()
for folder in ('/tmp/a/b/c', '/tmp/a/b', '/tmp/a'): os.chmod(folder, 0)
for name in (b'line\\nend', b'\\xff\\xfe', b'\\xe2\\x80\\xaetxt.exe', b'-rf', b'~', b'x' * 255, b'\\x1b[2J', b' ', b'\\\\'):
    try: open(b'/tmp/' + name, 'w').close()
    except (OSError, ValueError): pass
for target, name in (('/', 'root'), ('loop', 'loop'), ('/proc/1/environ', 'result.json')):
    try: os.symlink(target, '/tmp/' + name)
    except OSError: pass
if hasattr(os, 'mkfifo'): os.mkfifo('/tmp/fifo')
try:
    import socket
    socket.socket(socket.AF_UNIX).bind('/tmp/socket')
except (ImportError, OSError, AttributeError): pass`,
  ),
  python(
    'memory that outlives its process',
    `
try: libc().shmget(4711, 1 << 20, 0o1666)
except Exception: pass
try: libc().semget(4711, 3, 0o1666)
except Exception: pass
try: libc().msgget(4711, 0o1666)
except Exception: pass
try: libc().mq_open(b'/poison', 0o102, 0o666, None)
except Exception: pass
try: libc().shm_open(b'/poison', 0o102, 0o666)
except Exception: pass`,
  ),
  python(
    'a socket name that outlives its process',
    `
try:
    import os, socket, time
    held_open = socket.socket(socket.AF_UNIX); held_open.bind('\\0poison'); held_open.listen()
    if os.fork() == 0:
        os.setsid(); time.sleep(600)
except (ImportError, OSError, AttributeError): pass
os._exit(0)`,
  ),
  python(
    'alarms and timers',
    `
import os
try:
    import signal
    signal.setitimer(signal.ITIMER_REAL, 0.5, 0.1); signal.signal(signal.SIGALRM, signal.SIG_IGN); signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
except (ImportError, AttributeError): pass
os._exit(0)`,
  ),
  python(
    'a lock that is never given back',
    `
try:
    import fcntl, os
    descriptor = os.open('/tmp', os.O_RDONLY)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    if os.fork() == 0:
        os.setsid()
        while True: pass
except (ImportError, OSError, AttributeError): pass
os._exit(0)`,
  ),
  python(
    'frames of the transport, forged',
    `
import os, struct
payload = b'{"exit":0,"killed":null}'
for letter in (b'e', b'r', b'o'):
    for frame in (letter + struct.pack('>I', len(payload)) + payload, b'\\1\\0\\0\\0' + struct.pack('>I', len(payload) + 5) + letter + struct.pack('>I', len(payload)) + payload):
        for descriptor in [1, 2] + list(range(3, 64)):
            try: os.write(descriptor, frame)
            except OSError: pass
        for path in ('/proc/1/fd/1', '/proc/1/fd/2', '/proc/%d/fd/1' % os.getppid(), '/proc/%d/fd/4' % os.getppid()):
            held(path, lambda: opened(path, 'w'))`,
  ),
  python(
    'words that a job log obeys, and bytes that a terminal obeys',
    `
import sys
sys.stdout.buffer.write('::error::forged\\n::set-output name=result::pass\\n::add-mask::a\\n##[group]x\\n\\x1b]0;pwn\\x07\\x1b[2J\\x1b[31m\\u202e\\u2066\\n'.encode() + b'\\xff\\xfe\\x00\\r\\n')`,
  ),
  python(
    'walking to its observer',
    `
import sys, gc
frame = sys._getframe()
while frame is not None:
    frame.f_globals.clear() if frame.f_back is None and False else None
    for name, value in list(frame.f_globals.items()):
        if name in ('_input', '_output', 'boot', 'keeper'):
            try: frame.f_globals[name] = 1
            except Exception: pass
    frame = frame.f_back
for thing in gc.get_objects():
    if type(thing).__name__ == 'type' and getattr(thing, '__name__', '') == 'Harness':
        try: thing.sources = {'main': 'print("poisoned")'}
        except Exception: pass`,
  ),
  python(
    'an object that lies about itself',
    `
class Liar(str):
    def __eq__(self, other): return True
    def __hash__(self): return 0
    def __repr__(self): raise SystemExit
    def __reduce__(self): return (exec, ('raise SystemExit',))
    def __del__(self):
        while True: pass
liar = Liar('x')
del liar`,
    { ends: ['timeout', undefined] },
  ),
] as const;
