import { describe, expect, test } from 'vitest';
import { type Run, text } from './examinee.ts';

/** What a job cannot reach. */
export function confinement(run: Run): void {
  const say = async (main: string) => text((await run(main)).stdout).trim();
  describe('what cannot be reached', () => {
    test('the environment is PATH, HOME and LANG, for every process that can be seen', async () => {
      const own = await say(
        'import os\nprint(sorted(os.environ), {e.split("=")[0] for p in os.listdir("/proc") if p.isdigit() for e in open(f"/proc/{p}/environ").read().split("\\0") if e} - set(os.environ))',
      );
      expect(own).toBe("['HOME', 'LANG', 'PATH'] set()");
    });

    test('there is no network, not even a name service', async () => {
      const source = `import socket
def attempt(work):
 try: work(); return 'reached'
 except OSError: return 'no'
def connect(address):
 s = socket.socket(); s.settimeout(2); s.connect(address)
print([attempt(lambda a=a: connect(a)) for a in [('1.1.1.1', 53), ('169.254.169.254', 80), ('172.17.0.1', 2375)]],
 attempt(lambda: socket.getaddrinfo('example.com', 80)),
 attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)))`;
      expect(await say(source)).toBe("['no', 'no', 'no'] no no");
    });

    test('nothing can be written but the scratch folder, and nothing there be executed', async () => {
      const source = `import os, subprocess
def attempt(path):
 try: open(path, 'w').close(); return 'written'
 except OSError: return 'no'
print([attempt(p) for p in ['/x', '/usr/x', '/etc/passwd', '/root/x', '/var/tmp/x', '/run/x', '/dev/x', '/dev/shm/x', '/proc/sys/kernel/core_pattern']], attempt('/tmp/x'))
open('/tmp/run.sh', 'w').write('#!/bin/sh\\necho ran'); os.chmod('/tmp/run.sh', 0o755)
try: print(subprocess.run(['/tmp/run.sh'], capture_output=True))
except OSError as e: print('not executed')`;
      expect(await say(source)).toBe(`[${Array(9).fill("'no'").join(', ')}] written\nnot executed`);
    });

    test('secrets of the machine, its devices and its engine are out of reach', async () => {
      const source = `def attempt(path):
 try: open(path, 'rb').read(1); return path
 except OSError: return ''
print([attempt(p) for p in ['/etc/shadow', '/var/run/docker.sock', '/proc/kcore', '/dev/mem', '/dev/vda', '/dev/sda', '/proc/sysrq-trigger'] if attempt(p)])`;
      expect(await say(source)).toBe('[]');
    });

    test('the process has no privilege, no capability and a filter on its system calls', async () => {
      const source = `import os, socket
s = dict(l.split(':', 1) for l in open('/proc/self/status') if ':' in l)
print(os.getuid(), os.getgid(), os.getgroups(), s['Seccomp'].strip(), s['NoNewPrivs'].strip(), int(s['CapBnd'], 16), socket.gethostname())`;
      expect(await say(source)).toMatch(/^65534 65534 \[(65534)?\] 2 1 0 localhost$/);
    });

    test.each([
      ['mount', 'l.mount(b"none", b"/tmp", b"tmpfs", 0, None)'],
      ['a user namespace', 'l.unshare(0x10000000)'],
      ['a mount namespace', 'l.unshare(0x20000)'],
      ['chroot', 'l.chroot(b"/tmp")'],
      ['root', 'l.setuid(0)'],
    ])('the kernel refuses %s', async (_title, call) => {
      expect(await say(`import ctypes\nl = ctypes.CDLL(None, use_errno=True)\nprint(${call})`)).toBe('-1');
    });

    test('killing everything ends the job and nothing else', async () => {
      const outcome = await run('import os\ntry: os.kill(1, 9)\nexcept OSError: pass\nos.kill(-1, 9)\nprint("here")');
      expect(outcome.killed).toBeUndefined();
    });
  });
}
