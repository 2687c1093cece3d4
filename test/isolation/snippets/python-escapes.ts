import { python } from './snippet.ts';

const EVERY_FAMILY = `
import socket
for family in range(46):
    for kind in (1, 2, 3, 5):
        def attempt():
            made = socket.socket(family, kind, 0)
            made.close()
            return family not in (0, 1, 2, 10)
        held('socket family %d, kind %d' % (family, kind), attempt)`;

/** The machine, its kernel and its network. */
export const PYTHON_ESCAPES = [
  python(
    'writing outside of the scratch folder',
    `
for path in ('/x', '/usr/x', '/etc/passwd', '/root/x', '/var/tmp/x', '/run/x', '/dev/x', '/dev/shm/x', '/home/x', '/opt/x'):
    held(path, lambda: open(path, 'w').write('x'))`,
  ),
  python(
    'reading what only root may',
    `
for path in ('/etc/shadow', '/etc/gshadow', '/root/.ssh/id_rsa', '/root/.npmrc', '/var/run/docker.sock', '/run/containerd/containerd.sock',
             '/dev/mem', '/dev/kmem', '/dev/port', '/dev/vda', '/dev/sda', '/dev/nvme0n1', '/proc/kcore', '/proc/kallsyms/x', '/proc/sysrq-trigger', '/proc/keys', '/proc/timer_list', '/sys/firmware/dmi/tables/DMI', '/sys/kernel/debug/x'):
    held(path, lambda: opened(path))`,
  ),
  python(
    'steering the kernel by its files',
    `
import glob
for path in ['/proc/sys/kernel/core_pattern', '/proc/sys/kernel/modprobe', '/proc/sys/vm/overcommit_memory', '/proc/sysrq-trigger', '/proc/self/oom_adj',
             '/sys/kernel/uevent_helper', '/sys/power/state', '/proc/irq/0/smp_affinity', '/proc/bus/pci/00'] + glob.glob('/sys/fs/cgroup/**/release_agent', recursive=True)[:3] + glob.glob('/sys/fs/cgroup/**/cgroup.procs', recursive=True)[:3] + glob.glob('/sys/fs/cgroup/**/*max*', recursive=True)[:5]:
    held(path, lambda: opened(path, 'w'))`,
  ),
  python(
    'the environment',
    `
import os
for name in os.environ:
    if name not in ('PATH', 'HOME', 'LANG', 'LC_CTYPE', 'PYTHONHOME', 'PYTHONPATH', 'PWD'): print('BROKEN variable', name)
for name in ('GITHUB_TOKEN', 'ACTIONS_RUNTIME_TOKEN', 'HOSTNAME', 'USER'):
    held(name, lambda: os.environ.get(name))`,
  ),
  python(
    'the network',
    `
import socket
def reach(address):
    made = socket.socket(); made.settimeout(1); made.connect(address); return True
for address in (('127.0.0.1', 22), ('127.0.0.1', 2375), ('1.1.1.1', 53), ('169.254.169.254', 80), ('172.17.0.1', 2375), ('10.0.0.1', 80), ('192.168.0.1', 80)):
    held(str(address), lambda: reach(address))
held('a name', lambda: socket.getaddrinfo('example.com', 80))
held('a datagram', lambda: socket.socket(socket.AF_INET, socket.SOCK_DGRAM).sendto(b'x', ('8.8.8.8', 53)))
held('a raw socket', lambda: socket.socket(socket.AF_INET, socket.SOCK_RAW, 1))`,
  ),
  python('sockets of every family', EVERY_FAMILY),
  python(
    'other ways into the kernel',
    `
for name, number in (('io_uring_setup', 425), ('io_uring_register', 427), ('bpf', 321), ('perf_event_open', 298), ('userfaultfd', 323), ('add_key', 248), ('request_key', 249), ('keyctl', 250),
                     ('kexec_load', 246), ('init_module', 175), ('finit_module', 313), ('delete_module', 176), ('reboot', 169), ('swapon', 167), ('acct', 163), ('syslog', 103),
                     ('open_by_handle_at', 304), ('name_to_handle_at', 303), ('lookup_dcookie', 212), ('quotactl', 179), ('nfsservctl', 180), ('iopl', 172), ('ioperm', 173), ('move_pages', 279), ('migrate_pages', 256)):
    if number == 279: continue
    held(name, lambda: call(number, 1, 0, 0, 0, 0))`,
  ),
  python(
    'namespaces, mounts and roots',
    `
held('mount', lambda: libc().mount(b'none', b'/tmp', b'tmpfs', 0, None) + 1)
held('umount', lambda: libc().umount2(b'/tmp', 2) + 1)
for name, flag in (('user', 0x10000000), ('mount', 0x20000), ('pid', 0x20000000), ('net', 0x40000000), ('ipc', 0x08000000), ('uts', 0x04000000), ('cgroup', 0x02000000), ('time', 0x80)):
    held('namespace ' + name, lambda: libc().unshare(flag) + 1)
held('setns', lambda: call(308, 0, 0))
held('chroot', lambda: libc().chroot(b'/tmp') + 1)
held('pivot_root', lambda: call(155, b'/tmp', b'/tmp'))
held('open_tree', lambda: call(428, -100, b'/', 1))
held('fsopen', lambda: call(430, b'tmpfs', 0))
held('clone3 without flags', lambda: call(435, 0, 0))`,
  ),
  python(
    'another user, more privileges',
    `
import os
for name in ('setuid', 'setgid', 'seteuid', 'setegid'):
    held(name, lambda: getattr(os, name)(0) is None)
held('setgroups', lambda: os.setgroups([0]) is None)
held('capset', lambda: call(126, 0, 0))
held('personality', lambda: libc().personality(0x0400000) + 1)
held('a set-user-id program', lambda: [p for f in ('/bin', '/usr/bin', '/sbin', '/usr/sbin') for p in os.listdir(f) if os.stat(os.path.join(f, p)).st_mode & 0o6000])`,
  ),
  python(
    'the clock, the host name, the machine',
    `
import time, socket
held('the clock', lambda: time.clock_settime(time.CLOCK_REALTIME, 0) is None)
held('settimeofday', lambda: call(164, 0, 0) if False else libc().settimeofday(bytes(16), None) + 1)
held('the host name', lambda: socket.sethostname('pwned') is None)
held('the domain name', lambda: call(171, b'x', 1))`,
  ),
  python(
    'running what it wrote itself',
    `
import os, subprocess
open('/tmp/run.sh', 'w').write('#!/bin/sh\\necho ran')
os.chmod('/tmp/run.sh', 0o6755)
held('a script', lambda: subprocess.run(['/tmp/run.sh'], capture_output=True).stdout)
held('a device', lambda: os.mknod('/tmp/device', 0o60666, os.makedev(254, 0)) is None)
held('a set-user-id file', lambda: subprocess.run(['/tmp/run.sh'], capture_output=True).stdout)`,
  ),
  python(
    'keeping the machine from ending it',
    `
import os
held('oom score', lambda: opened('/proc/self/oom_score_adj', 'w') and open('/proc/self/oom_score_adj').read().strip() in ('-1000', '-999'))
held('locked memory', lambda: libc().mlockall(3) + 1 if False else None)`,
  ),
  python(
    'names of hosts, users and machines',
    `
import socket, os
held('the host name', lambda: socket.gethostname() not in ('localhost', '', 'wasi') and socket.gethostname())
held('a name in /etc/hostname', lambda: [l for l in open('/etc/hostname').read().split() if l != 'localhost'])`,
  ),
] as const;
