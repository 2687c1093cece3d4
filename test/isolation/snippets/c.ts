import { c } from './snippet.ts';

const INCLUDES = `
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>
`;

const program = (body: string): string => `${INCLUDES}\nint main(void) {\n${body}\n}`;

/** Native code has no interpreter between it and the kernel. */
export const C = [
  c('a fork bomb', program('for (;;) fork();'), { ends: ['timeout'] }),
  c('a chain of vfork', program('for (;;) if (vfork() == 0) execl("/tmp/a", "a", NULL);'), {
    ends: ['timeout', undefined],
  }),
  c(
    'memory, touched',
    program(
      'for (int i = 0; i < 4096; i++) { char *p = mmap(0, 1 << 20, 3, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); if (p == MAP_FAILED) return 0; memset(p, 1, 1 << 20); } puts("BROKEN had 4 GB");',
    ),
    { ends: ['memory', 'timeout', undefined] },
  ),
  c(
    'shared memory, touched',
    program(
      'for (int i = 0; i < 4096; i++) { char *p = mmap(0, 1 << 20, 3, MAP_SHARED | MAP_ANONYMOUS, -1, 0); if (p == MAP_FAILED) return 0; memset(p, 1, 1 << 20); } puts("BROKEN had 4 GB");',
    ),
    { ends: ['memory', 'timeout', undefined] },
  ),
  c(
    'a stack without end',
    'int f(volatile int n) { volatile char a[4096]; a[n & 4095] = 1; return f(n + 1) + a[0]; }\nint main(void) { return f(0); }',
  ),
  c('a flood of output', program('char b[65536]; memset(b, 120, sizeof b); for (;;) write(1, b, sizeof b);'), {
    ends: ['output', 'timeout'],
  }),
  c(
    'every signal blocked, and a loop',
    program('sigset_t all; sigfillset(&all); sigprocmask(SIG_BLOCK, &all, 0); for (;;);'),
    { ends: ['timeout'] },
  ),
  c(
    'a daemon',
    program(
      'if (fork() == 0) { setsid(); if (fork() == 0) { for (int i = 0; i < 64; i++) close(i); for (;;) { int f = open("/tmp/poison", O_CREAT | O_WRONLY, 0600); if (f >= 0) close(f); } } _exit(0); }',
    ),
  ),
  c(
    'killing everything',
    program('kill(1, SIGKILL); kill(getppid(), SIGKILL); kill(getppid(), SIGSTOP); kill(-1, SIGKILL);'),
    { ends: [undefined, 'memory'] },
  ),
  c(
    'system calls that nobody needs',
    program(`
int numbers[] = {425, 426, 427, 321, 298, 323, 248, 249, 250, 246, 175, 313, 176, 169, 167, 163, 304, 155, 165, 166, 308, 310, 311, 312, 438, 172, 173, 180, 153, 320};
for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++) { errno = 0; long got = syscall(numbers[i], 1, 0, 0, 0, 0, 0); if (got >= 0 || errno == EFAULT) printf("BROKEN system call %d gave %ld, %d\\n", numbers[i], got, errno); }
return 0;`),
  ),
  c(
    'sockets of every family',
    program(
      'for (int f = 3; f < 46; f++) { if (f == AF_INET6) continue; for (int k = 1; k < 6; k++) { int s = socket(f, k, 0); if (s >= 0) { printf("BROKEN family %d\\n", f); close(s); } } } return 0;',
    ),
  ),
  c(
    'new namespaces',
    program(
      'int flags[] = {CLONE_NEWUSER, CLONE_NEWNS, CLONE_NEWPID, CLONE_NEWNET, CLONE_NEWIPC, CLONE_NEWUTS, CLONE_NEWUSER | CLONE_NEWNS}; for (int i = 0; i < 7; i++) if (unshare(flags[i]) == 0) printf("BROKEN namespace %x\\n", flags[i]); return 0;',
    ),
  ),
  c(
    'tracing its parent',
    program(
      'if (ptrace(PTRACE_ATTACH, getppid(), 0, 0) == 0 || ptrace(PTRACE_SEIZE, getppid(), 0, 0) == 0 || ptrace(PTRACE_ATTACH, 1, 0, 0) == 0) puts("BROKEN traced"); return 0;',
    ),
  ),
  c(
    'its own image, written and run again',
    program(
      'if (setuid(0) == 0) puts("BROKEN root"); if (chmod("/tmp/a", 06755) == 0 && geteuid() != getuid()) puts("BROKEN set-user-id"); if (open("/proc/1/mem", O_RDWR) >= 0) puts("BROKEN memory"); return 0;',
    ),
  ),
] as const;
