import type { HarnessLanguage, SandboxOutcome } from '../../../src/contracts/sandbox.ts';

type Killed = Extract<SandboxOutcome, { kind: 'ran' }>['killed'];

/**
 * Hostile code. It prints `began`, tries what it is named after, and prints a line `BROKEN …` for whatever it was let
 * to do: the exam asserts that it began, that nothing was broken, and how it ended.
 */
export type Snippet = {
  readonly name: string;
  readonly language: HarnessLanguage;
  readonly source: string;
  /** How it may end; default: by itself. */
  readonly ends?: readonly Killed[];
  /** It need not get as far as printing `began`: it breaks its own interpreter, or floods its output. */
  readonly mute?: boolean;
};

const PYTHON_PRELUDE = `
print('began', flush=True)
def held(what, attempt):
    try:
        got = attempt()
    except BaseException:
        return
    if got not in (None, False, -1, b'', '', [], {}):
        print('BROKEN', what, repr(got)[:200], flush=True)
def opened(path, mode='rb'):
    import os
    flags = os.O_RDONLY if 'r' in mode else os.O_WRONLY
    descriptor = os.open(path, flags | getattr(os, 'O_NONBLOCK', 0))
    if 'r' in mode:
        return os.read(descriptor, 64)
    return os.write(descriptor, b'0')
def libc():
    import ctypes
    return ctypes.CDLL(None, use_errno=True)
def call(number, *arguments):
    return libc().syscall(number, *arguments) + 1
`;

const JAVASCRIPT_PRELUDE = `
write('began\\n');
function held(what, attempt) {
  let got;
  try { got = attempt(); } catch { return; }
  if (got !== undefined && got !== false && got !== null && got !== '') write('BROKEN ' + what + ' ' + String(got).slice(0, 200) + '\\n');
}
`;

/** Python; `held(what, attempt)` reports an attempt that gave anything. */
export const python = (name: string, source: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  language: 'python',
  source: more.mute === true ? source : `${PYTHON_PRELUDE}${source.trim()}\n`,
  ...more,
});

/** JavaScript; `held(what, attempt)` as in Python. */
export const javascript = (name: string, source: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  language: 'javascript',
  source: more.mute === true ? source : `${JAVASCRIPT_PRELUDE}${source.trim()}\n`,
  ...more,
});

/** A C program, compiled and started as the C harness does; it prints by itself. */
export const c = (name: string, source: string, more: Partial<Snippet> = {}): Snippet => ({
  name,
  language: 'c',
  source: `
import os, subprocess
print('began', flush=True)
open('/tmp/a.c', 'w').write(${JSON.stringify(`#define _GNU_SOURCE\n${source.trim()}\n`)})
made = subprocess.run(['gcc', '-w', '-o', '/tmp/a', '/tmp/a.c', '-lpthread'], capture_output=True)
if made.returncode == 0:
    os.execv('/tmp/a', ['/tmp/a'])
print('not compiled')
`,
  ...more,
});
