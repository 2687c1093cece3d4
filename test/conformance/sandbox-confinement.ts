import { describe, expect, test } from 'vitest';
import { type Exam, sharing } from './examinee.ts';

/** What a task cannot reach. */
export function confinement(exam: Exam): void {
  const { can, titled } = exam;
  describe('what cannot be reached', () => {
    const say = sharing(exam);
    test('secrets of the machine, its devices and its engine', async () => {
      const source = `def attempt(path):
 try: open(path, 'rb').read(1); return path
 except OSError: return ''
print([attempt(p) for p in ['/etc/shadow', '/var/run/docker.sock', '/run/docker.sock', '/proc/kcore', '/dev/mem', '/dev/vda', '/dev/sda', '/proc/sysrq-trigger', '/root/.bashrc', '/home', '/github/workspace'] if attempt(p)])`;
      expect(await say(source)).toBe('[]');
    });

    test('nothing can be written but the scratch folder', async () => {
      const source = `import os
def attempt(path):
 try: open(path, 'w').close(); return 'written'
 except OSError: return 'no'
print([attempt(p) for p in ['/x', '/usr/x', '/etc/passwd', '/root/x', '/var/tmp/x', '/run/x', '/dev/x', '/dev/shm/x', '/dev/mqueue/x', '/proc/sys/kernel/core_pattern', '/sys/fs/cgroup/x', '../../../x']], attempt('/tmp/x'))`;
      expect(await say(source)).toBe(`[${Array(12).fill("'no'").join(', ')}] written`);
    });

    test('the variables of the host', async () => {
      const own = await say('import os\nprint(sorted(set(os.environ) - {"PATH", "HOME", "LANG", "LC_CTYPE"}))');
      expect(own).toBe('[]');
    });
  });

  describe.runIf(can('processes', 'sealed'))(titled('what a process cannot do', 'processes', 'sealed'), () => {
    const say = sharing(exam);
    test('see variables of any other process', async () => {
      const source = `import os
seen = set()
for p in os.listdir('/proc'):
 if p.isdigit():
  try: seen |= {e.split('=')[0] for e in open('/proc/%s/environ' % p).read().split('\\0') if e}
  except OSError: pass
print(sorted(seen - {'LC_CTYPE'}), sorted(os.environ))`;
      expect(await say(source)).toBe("['HOME', 'LANG', 'PATH'] ['HOME', 'LANG', 'PATH']");
    });

    test('execute what it wrote', async () => {
      const source = `import os, subprocess
open('/tmp/run.sh', 'w').write('#!/bin/sh\\necho ran'); os.chmod('/tmp/run.sh', 0o755)
try: print(subprocess.run(['/tmp/run.sh'], capture_output=True))
except OSError as e: print('not executed')`;
      expect(await say(source)).toBe('not executed');
    });

    test('have a privilege, a capability or an unfiltered system call', async () => {
      const source = `import os, socket
s = dict(l.split(':', 1) for l in open('/proc/self/status') if ':' in l)
print(os.getuid(), os.getgid(), os.getgroups(), s['Seccomp'].strip(), s['NoNewPrivs'].strip(), int(s['CapBnd'], 16), int(s['CapEff'], 16), socket.gethostname())`;
      expect(await say(source)).toMatch(/^65534 65534 \[(65534)?\] 2 1 0 0 localhost$/);
    });

    test('gain anything by a program of the image', async () => {
      const source = `import os, stat
print([os.path.join(d, f) for d, _, fs in os.walk('/usr') for f in fs if os.lstat(os.path.join(d, f)).st_mode & (stat.S_ISUID | stat.S_ISGID)])`;
      expect(await say(source)).toBe('[]');
    });
  });

  describe.runIf(can('sockets'))(titled('what a socket cannot reach', 'sockets'), () => {
    const say = sharing(exam);
    test('the network, not even a name service', async () => {
      const source = `import socket
def attempt(work):
 try: work(); return 'reached'
 except OSError: return 'no'
def connect(address):
 s = socket.socket(); s.settimeout(2); s.connect(address)
def send(address):
 s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.sendto(b'x', address)
print([attempt(lambda a=a: connect(a)) for a in [('1.1.1.1', 53), ('169.254.169.254', 80), ('172.17.0.1', 2375)]],
 attempt(lambda: send(('8.8.8.8', 53))), attempt(lambda: socket.getaddrinfo('example.com', 80)),
 attempt(lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1)))`;
      expect(await say(source)).toBe("['no', 'no', 'no'] no no no");
    });

    test('itself, it can', async () => {
      const source = `import socket
for family, address in ((socket.AF_INET, ('127.0.0.1', 0)), (socket.AF_UNIX, '/tmp/s')):
 a = socket.socket(family); a.bind(address); a.listen(); b = socket.socket(family); b.connect(a.getsockname())
 c, _ = a.accept(); b.send(b'hello'); print(c.recv(9))`;
      expect(await say(source)).toBe("b'hello'\nb'hello'");
    });

    test.runIf(can('sealed'))(titled('the kernel by a family that no snippet needs', 'sealed'), async () => {
      const source = `import socket
made = []
for family in range(1, 46):
 for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET):
  try: socket.socket(family, kind).close(); made.append(family)
  except OSError: pass
print(sorted(set(made) - {socket.AF_UNIX, socket.AF_INET, socket.AF_INET6}))`;
      expect(await say(source)).toBe('[]');
    });
  });

  describe.runIf(can('native'))(titled('what the kernel refuses', 'native'), () => {
    const say = sharing(exam);
    test.each([
      ['mount', 'l.mount(b"none", b"/tmp", b"tmpfs", 0, None)'],
      ['a user namespace', 'l.unshare(0x10000000)'],
      ['a mount namespace', 'l.unshare(0x20000)'],
      ['a process namespace by clone', 'l.syscall(56, 0x20000000 | 17, 0, 0, 0, 0)'],
      ['chroot', 'l.chroot(b"/tmp")'],
      ['root', 'l.setuid(0)'],
      ['a device', 'l.mknod(b"/tmp/d", 0o060666, 0x801)'],
    ])('%s', async (_title, call) => {
      expect(await say(`import ctypes\nl = ctypes.CDLL(None, use_errno=True)\nprint(${call})`)).toBe('-1');
    });

    // Numbers are those of x86-64 and of every architecture since 5.1 from 424 on; elsewhere a name is missing, not refused.
    test.runIf(can('sealed') && process.arch === 'x64').each([
      ['ptrace', 101, 1],
      ['io_uring_setup', 425, 1],
      ['io_uring_enter', 426, 1],
      ['process_vm_readv', 310, 1],
      ['process_vm_writev', 311, 1],
      ['kcmp', 312, 1],
      ['pidfd_getfd', 438, 1],
      ['userfaultfd', 323, 1],
      ['bpf', 321, 1],
      ['perf_event_open', 298, 1],
      ['keyctl', 250, 1],
      ['add_key', 248, 1],
      ['request_key', 249, 1],
      ['shmget', 29, 1],
      ['semget', 64, 1],
      ['msgget', 68, 1],
      ['mq_open', 240, 1],
      ['kexec_load', 246, 1],
      ['init_module', 175, 1],
      ['open_by_handle_at', 304, 1],
      ['setns', 308, 1],
      ['pivot_root', 155, 1],
    ])(titled('%s', 'sealed'), async (_title, number, errno) => {
      const source = `import ctypes\nl = ctypes.CDLL(None, use_errno=True)\nprint(l.syscall(${number}, 0, 0, 0, 0, 0, 0), ctypes.get_errno())`;
      expect(await say(source)).toBe(`-1 ${errno}`);
    });
  });
}
