import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { seccompProfile } from '../../../src/sandboxes/docker/seccomp.ts';

const ruleSchema = z.object({
  names: z.array(z.string()).min(1),
  action: z.enum(['SCMP_ACT_ALLOW', 'SCMP_ACT_ERRNO']),
  errnoRet: z.int().optional(),
  args: z.array(z.strictObject({ index: z.int(), value: z.int(), valueTwo: z.int(), op: z.string() })).default([]),
});
const profileSchema = z.strictObject({
  defaultAction: z.literal('SCMP_ACT_ERRNO'),
  defaultErrnoRet: z.literal(1),
  syscalls: z.array(ruleSchema),
});

const rulesOf = (language: 'python' | 'javascript' | 'c') =>
  profileSchema.parse(JSON.parse(seccompProfile(language))).syscalls;

/** The lists of arguments under which a call is let through; `[]` alone: always. */
const ways = (language: 'python' | 'javascript' | 'c', name: string) =>
  rulesOf(language)
    .filter((rule) => rule.action === 'SCMP_ACT_ALLOW' && rule.names.includes(name))
    .map((rule) => rule.args.map(({ index, value, valueTwo }) => [index, value, valueTwo]));

describe('the filter of system calls', () => {
  test.each([
    'io_uring_setup',
    'io_uring_enter',
    'io_uring_register',
    'io_setup',
    'process_vm_readv',
    'process_vm_writev',
    'process_madvise',
    'kcmp',
    'pidfd_getfd',
    'shmget',
    'semget',
    'msgget',
    'mq_open',
    'memfd_create',
    'userfaultfd',
    'bpf',
    'perf_event_open',
    'keyctl',
    'add_key',
    'request_key',
    'mount',
    'umount2',
    'unshare',
    'setns',
    'chroot',
    'pivot_root',
    'open_by_handle_at',
    'init_module',
    'kexec_load',
    'clone3',
    'modify_ldt',
    'quotactl',
    'syslog',
  ])('refuses %s in every language', (name) => {
    expect([ways('python', name), ways('javascript', name), ways('c', name)]).toEqual([[], [], []]);
  });

  test.each(['read', 'write', 'execve', 'fork', 'futex', 'openat', 'mmap', 'kill', 'exit_group'])(
    'lets %s through',
    (name) => {
      expect(ways('python', name)).toEqual([[]]);
    },
  );

  test('names each call once, but for those that depend on their arguments', () => {
    const plain = rulesOf('c')
      .filter((rule) => rule.args.length === 0)
      .flatMap((rule) => rule.names);
    expect(new Set(plain).size).toBe(plain.length);
    const bound = rulesOf('c')
      .filter((rule) => rule.args.length > 0)
      .flatMap((rule) => rule.names);
    expect(bound.filter((name) => plain.includes(name))).toEqual([]);
  });

  test('thinks clone3 absent, so that clone is used, and lets that make no namespace', () => {
    expect(rulesOf('python').filter((rule) => rule.names.includes('clone3'))).toEqual([
      { names: ['clone3'], action: 'SCMP_ACT_ERRNO', errnoRet: 38, args: [] },
    ]);
    expect(ways('python', 'clone')).toEqual([[[0, 0x7e020000, 0]]]);
  });

  test.each(['prlimit64', 'sched_setaffinity', 'sched_setattr', 'sched_setparam', 'sched_setscheduler'])(
    'lets %s be used on the caller alone',
    (name) => expect(ways('c', name)).toEqual([[[0, 0, 0]]]),
  );

  test('lets a process change its own priority alone', () => {
    expect(ways('python', 'setpriority')).toEqual([
      [
        [1, 0, 0],
        [0, 0, 0],
      ],
    ]);
  });

  test('lets local sockets and IP ones with TCP or UDP be made, and no others', () => {
    const families = ways('python', 'socket').map((args) => args[0]?.[1]);
    expect([...new Set(families)].sort((a, b) => Number(a) - Number(b))).toEqual([1, 2, 10]);
    const raw = ways('python', 'socket').filter((args) =>
      args.some(([index, mask, kind]) => index === 1 && mask === 15 && kind === 3),
    );
    expect(raw).toEqual([]);
    expect(ways('python', 'socketpair')).toEqual([[[0, 1, 0]]]);
  });

  test('lets a program be traced in C alone, for its registers and nothing else', () => {
    expect([ways('python', 'ptrace'), ways('javascript', 'ptrace')]).toEqual([[], []]);
    expect(ways('c', 'ptrace').map((args) => args[0]?.[1])).toEqual([7, 8, 12, 16, 17, 0x4204]);
  });
});
