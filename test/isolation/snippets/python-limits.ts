import { python } from './snippet.ts';

/** Floods, bombs and loops. */
export const PYTHON_LIMITS = [
  python('a loop without end', 'while True: pass', { ends: ['timeout'] }),
  python(
    'a loop that ignores every signal',
    `
try:
    import signal
    for number in range(1, 65):
        try: signal.signal(number, signal.SIG_IGN)
        except (OSError, ValueError): pass
except ImportError: pass
while True: pass`,
    { ends: ['timeout'] },
  ),
  python('a sleep without end', 'import time\nwhile True: time.sleep(1000)', { ends: ['timeout'] }),
  python(
    'memory, in one piece',
    `
try:
    block = bytearray(700 << 20)
    for at in range(0, len(block), 4096): block[at] = 1
    print('BROKEN had 700 MiB')
except MemoryError: pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'memory, in small pieces',
    `
kept = []
try:
    for turn in range(3000): kept.append(bytes([turn & 255]) * 400000)
    print('BROKEN had 1.2 GB')
except MemoryError: kept = None`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python('a flood of output', "import sys\nwhile True: sys.stdout.buffer.write(b'x' * 65536)", {
    ends: ['output', 'timeout'],
  }),
  python('a flood of errors', "import sys\nwhile True: sys.stderr.buffer.write(b'x' * 65536)", {
    ends: ['timeout', 'output', undefined],
  }),
  python('a recursion without end', 'import sys\nsys.setrecursionlimit(10 ** 9)\ndef f(): return f() + 1\nf()', {
    ends: [undefined, 'memory', 'timeout'],
  }),
  python('a pattern that backtracks for years', "import re\nre.match('(a+)+$', 'a' * 60 + 'b')", { ends: ['timeout'] }),
  python('an expression nested too deep for the parser', "compile('(' * 100000 + ')' * 100000, 'x', 'eval')", {
    ends: [undefined, 'memory'],
  }),
  python('a number of a billion digits', 'x = 10 ** (10 ** 9)', { ends: ['timeout', 'memory', undefined] }),
  python(
    'a compressed bomb, unpacked in memory',
    `
import zlib
engine = zlib.compressobj(9)
bomb = b''.join(engine.compress(bytes(1 << 20)) for _ in range(1000)) + engine.flush()
try:
    print('BROKEN unpacked', len(zlib.decompress(bomb)))
except MemoryError: pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'a zip bomb, unpacked on the disk',
    `
import zipfile
try:
    with zipfile.ZipFile('/tmp/bomb.zip', 'w', zipfile.ZIP_DEFLATED) as bomb:
        with bomb.open('big', 'w') as big:
            for _ in range(300): big.write(bytes(1 << 20))
    with zipfile.ZipFile('/tmp/bomb.zip') as bomb: bomb.extractall('/tmp/out')
    print('BROKEN unpacked 300 MB')
except (OSError, MemoryError): pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'one file that fills the disk',
    `
try:
    import signal
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
except (ImportError, AttributeError): pass
try:
    with open('/tmp/one', 'wb') as one:
        for _ in range(400): one.write(bytes(1 << 20)); one.flush()
    print('BROKEN wrote 400 MB')
except (OSError, MemoryError): pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'files without number',
    `
try:
    for number in range(50000): open('/tmp/f%d' % number, 'w').close()
    print('BROKEN made 50,000 files')
except (OSError, MemoryError): pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'folders in folders in folders',
    `
import os
depth = 0
try:
    os.chdir('/tmp')
    for depth in range(50000): os.mkdir('d'); os.chdir('d')
    print('BROKEN made 50,000 folders')
except (OSError, MemoryError, RecursionError): pass`,
    { ends: ['memory', 'timeout', undefined] },
  ),
  python(
    'threads without number',
    `
import threading, time
started = 0
try:
    for started in range(1000): threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
    print('BROKEN started 1,000 threads')
except (RuntimeError, MemoryError): pass
import os
os._exit(0)`,
  ),
  python('an object that never lets the interpreter end', 'import atexit, time\natexit.register(time.sleep, 1000)', {
    ends: [undefined, 'timeout'],
  }),
] as const;
