import type { HarnessLanguage } from '../../contracts/sandbox.ts';

/**
 * Our own filter of system calls: what interpreters, compilers and sanitizers need, and nothing else. It starts from what
 * container engines allow by default, and leaves out what reaches further into the kernel or into another process than a
 * snippet has any need for: io_uring and asynchronous input and output, tracing and other processes' memory and
 * descriptors, keys, named objects that outlive their maker (shared memory, semaphores, message queues), files without a
 * folder (they can be executed in spite of `noexec`), all families of sockets but local ones and IP, and settings of
 * processes other than the caller. The engine's own default differs from version to version; this one does not.
 */
export function seccompProfile(language: HarnessLanguage): string {
  const syscalls = [
    allow(PLAIN),
    ...SELF.map(({ name, index, also }) => allow([name], [equal(index, 0), ...(also ?? [])])),
    ...SOCKETS,
    allow(['personality'], [equal(0, 0)]),
    allow(['personality'], [equal(0, 0xffffffff)]),
    // No new namespaces. The newer call hides its flags in memory: it is to be thought absent, so that the older is used.
    allow(['clone'], [{ index: 0, value: NAMESPACES, valueTwo: 0, op: 'SCMP_CMP_MASKED_EQ' }]),
    { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38 },
    ...(language === 'c' ? SANITIZERS : []),
  ];
  return JSON.stringify({ defaultAction: 'SCMP_ACT_ERRNO', defaultErrnoRet: 1, syscalls });
}

type Condition = {
  readonly index: number;
  readonly value: number;
  readonly valueTwo: number;
  readonly op: 'SCMP_CMP_EQ' | 'SCMP_CMP_MASKED_EQ';
};

const equal = (index: number, value: number): Condition => ({ index, value, valueTwo: 0, op: 'SCMP_CMP_EQ' });
const masked = (index: number, mask: number, value: number): Condition => ({
  index,
  value: mask,
  valueTwo: value,
  op: 'SCMP_CMP_MASKED_EQ',
});
const allow = (names: readonly string[], args: readonly Condition[] = []) => ({
  names,
  action: 'SCMP_ACT_ALLOW',
  args,
});

/** The flags of `clone` that make a namespace. */
const NAMESPACES = 0x7e020000;

const PLAIN = `
  accept accept4 access alarm arch_prctl bind brk capget chdir chmod chown clock_getres clock_gettime clock_nanosleep close
  close_range connect copy_file_range creat dup dup2 dup3 epoll_create epoll_create1 epoll_ctl epoll_pwait epoll_pwait2
  epoll_wait eventfd eventfd2 execve execveat exit exit_group faccessat faccessat2 fadvise64 fallocate fchdir fchmod
  fchmodat fchmodat2 fchown fchownat fcntl fdatasync fgetxattr flistxattr flock fork fremovexattr fsetxattr fstat fstatfs
  fsync ftruncate futex futex_requeue futex_wait futex_waitv futex_wake futimesat get_robust_list getcpu getcwd getdents
  getdents64 getegid geteuid getgid getgroups getitimer getpeername getpgid getpgrp getpid getppid getpriority getrandom
  getresgid getresuid getrlimit getrusage getsid getsockname getsockopt gettid gettimeofday getuid getxattr
  inotify_add_watch inotify_init inotify_init1 inotify_rm_watch ioctl ioprio_get kill lchown lgetxattr link linkat listen
  listxattr llistxattr lremovexattr lseek lsetxattr lstat madvise membarrier mincore mkdir mkdirat mknod mknodat mlock
  mlock2 mlockall mmap mprotect mremap msync munlock munlockall munmap nanosleep newfstatat open openat openat2 pause
  pidfd_open pidfd_send_signal pipe pipe2 pkey_alloc pkey_free pkey_mprotect poll ppoll prctl pread64 preadv preadv2
  pselect6 pwrite64 pwritev pwritev2 read readahead readlink readlinkat readv recvfrom recvmmsg recvmsg removexattr rename
  renameat renameat2 restart_syscall rmdir rseq rt_sigaction rt_sigpending rt_sigprocmask rt_sigqueueinfo rt_sigreturn
  rt_sigsuspend rt_sigtimedwait rt_tgsigqueueinfo sched_get_priority_max sched_get_priority_min sched_getaffinity
  sched_getattr sched_getparam sched_getscheduler sched_rr_get_interval sched_yield seccomp select sendfile sendmmsg
  sendmsg sendto set_robust_list set_tid_address setfsgid setfsuid setgid setgroups setitimer setpgid setregid setresgid
  setresuid setreuid setrlimit setsid setsockopt setuid setxattr shutdown sigaltstack signalfd signalfd4 splice stat statfs
  statx symlink symlinkat sync sync_file_range syncfs sysinfo tee tgkill time timer_create timer_delete timer_getoverrun
  timer_gettime timer_settime timerfd_create timerfd_gettime timerfd_settime times tkill truncate umask uname unlink
  unlinkat utime utimensat utimes vfork vmsplice wait4 waitid write writev`
  .trim()
  .split(/\s+/);

/** Calls that name a process: only the caller's own, by 0. Others of the same user share limits and priorities else. */
const SELF: readonly { readonly name: string; readonly index: number; readonly also?: readonly Condition[] }[] = [
  { name: 'prlimit64', index: 0 },
  { name: 'sched_setaffinity', index: 0 },
  { name: 'sched_setattr', index: 0 },
  { name: 'sched_setparam', index: 0 },
  { name: 'sched_setscheduler', index: 0 },
  { name: 'setpriority', index: 1, also: [equal(0, 0)] },
  { name: 'ioprio_set', index: 1, also: [equal(0, 1)] },
];

const LOCAL = 1;
const IP = [2, 10] as const;
/** Streams and datagrams, whatever flags stand above. */
const KINDS = [1, 2] as const;
/** Whatever fits, TCP, UDP: other protocols would have the kernel load code for them. */
const PROTOCOLS = [0, 6, 17] as const;

/** Within the container: stand-ins for servers listen on `lo`, and there is no other device. */
const SOCKETS = [
  allow(['socket', 'socketpair'], [equal(0, LOCAL)]),
  ...IP.flatMap((family) =>
    KINDS.flatMap((kind) =>
      PROTOCOLS.map((protocol) => allow(['socket'], [equal(0, family), masked(1, 0xf, kind), equal(2, protocol)])),
    ),
  ),
];

/** CONT, KILL, GETREGS, ATTACH, DETACH, GETREGSET. */
const LEAK_CHECK = [7, 8, 12, 16, 17, 0x4204] as const;
const NO_RANDOM_ADDRESSES = 0x0040000;

/**
 * A program that looks for its own leaks attaches to its threads and reads their registers: it may, and may write nothing.
 * The keeper cannot be attached to. The address sanitizer needs addresses where it expects them.
 */
const SANITIZERS = [
  ...LEAK_CHECK.map((request) => allow(['ptrace'], [equal(0, request)])),
  allow(['personality'], [equal(0, NO_RANDOM_ADDRESSES)]),
];
