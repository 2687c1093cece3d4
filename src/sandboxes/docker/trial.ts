import { z } from 'zod';
import type { Harness, HarnessLanguage, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';

/** Our own code asks the kernel what it may do: an engine that ignores a setting is found out before a snippet is. */
const COMMON = `
import ctypes, json, os, socket, subprocess, sys
status = dict(line.split(':', 1) for line in open('/proc/self/status') if ':' in line)
def writable(path):
    try:
        open(path, 'w').close()
        return True
    except OSError:
        return False
def routed():
    rows = [(line.split() or [''])[0] for line in open('/proc/net/route').readlines()[1:]]
    try:
        rows += [line.split()[-1] for line in open('/proc/net/ipv6_route')]
    except OSError:
        pass
    return sorted(set(rows) - {'lo'})
def open_doors():
    found = []
    library = ctypes.CDLL(None, use_errno=True)
    library.syscall(425, 1, None)
    if ctypes.get_errno() not in (1, 38):
        found.append('io_uring')
    for family, name in ((16, 'netlink'), (40, 'vsock')):
        try:
            socket.socket(family, socket.SOCK_RAW if family == 16 else socket.SOCK_STREAM).close()
            found.append(name)
        except OSError as error:
            if family == 16 and error.errno != 1:
                found.append(name)
    return found
def said(*command):
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=30)
        text = done.stdout.decode('utf8', 'replace').strip()
        return (text[:200] + text[200:][-200:], done.returncode)
    except (OSError, subprocess.TimeoutExpired) as error:
        return (type(error).__name__, -1)
tools = {}
`;

/** What only one language needs: each entry of \`tools\` is what a program said and its exit code. */
const TOOLS = {
  python: '',
  javascript: `
tools['node'] = said('node', '-p', 'process.versions.node')
`,
  c: `
open('/tmp/trial.c', 'w').write('#include <stdlib.h>\\nint main(int c, char **v) { volatile char *p = malloc(4); if (c > 1) p[c + 3] = 1; else p = 0; return 0; }')
tools['gcc'] = said('gcc', '-g', '-fsanitize=address,undefined', '-o', '/tmp/trial', '/tmp/trial.c')
tools['overflow'] = said('/tmp/trial', 'x')
tools['leak'] = said('/tmp/trial')
open('/tmp/trial.cc', 'w').write('#include <string>\\nint main() { return std::string("x").size() - 1; }')
tools['g++'] = said('g++', '-fsyntax-only', '/tmp/trial.cc')
`,
} as const satisfies Record<HarnessLanguage, string>;

const ANSWER = `
print(json.dumps({
    'version': list(sys.version_info[:2]),
    'user': os.getuid(),
    'seccomp': status['Seccomp'].strip(),
    'privileges': status['NoNewPrivs'].strip(),
    'capabilities': status['CapBnd'].strip(),
    'routes': routed(),
    'variables': sorted(os.environ),
    'root': not os.statvfs('/').f_flag & os.ST_RDONLY,
    'scratch': writable('/tmp/bluecode-trial'),
    'elsewhere': [path for path in ('/dev/mqueue', '/dev/shm', '/run', '/var/tmp') if writable(path + '/bluecode-trial')],
    'doors': open_doors(),
    'tools': tools,
}))
`;

type Trial = { readonly harness: Harness; readonly task: SandboxTask };

const trial = (language: HarnessLanguage): Trial => ({
  harness: { language: 'python', modules: { main: COMMON + TOOLS[language] + ANSWER } },
  task: { modules: {}, input: new Uint8Array(), timeoutMs: 30_000, outputLimit: 16 * 1024 },
});

/** The trial for each language: a task like any other, in a container with that language's limits. */
export const TRIALS = {
  python: trial('python'),
  javascript: trial('javascript'),
  c: trial('c'),
} as const satisfies Record<HarnessLanguage, Trial>;

const OLDEST_PYTHON = 9;
const OLDEST_NODE = 18;

const answerSchema = z.object({
  version: z.tuple([z.int(), z.int()]),
  user: z.int(),
  seccomp: z.string(),
  privileges: z.string(),
  capabilities: z.string(),
  /** Devices that packets could leave by. */
  routes: z.array(z.string()),
  variables: z.array(z.string()),
  root: z.boolean(),
  scratch: z.boolean(),
  /** Other folders that a file could be made in. */
  elsewhere: z.array(z.string()),
  /** System calls that our filter refuses, and that were not refused. */
  doors: z.array(z.string()),
  tools: z.record(z.string(), z.tuple([z.string(), z.int()])),
});
type Answer = z.infer<typeof answerSchema>;

/** What is wrong with the container our trial ran in; undefined when it is as it should be. */
function flaw(answer: Answer): string | undefined {
  const [major, minor] = answer.version;
  if (major !== 3 || minor < OLDEST_PYTHON) return `its Python is ${major}.${minor}; 3.${OLDEST_PYTHON} is needed`;
  if (answer.user !== 65534) return 'the engine ignores the user';
  if (answer.seccomp !== '2') return 'the engine applies no seccomp filter';
  if (answer.doors.length > 0) return `the engine does not apply our seccomp filter (${answer.doors.join(', ')})`;
  if (answer.privileges !== '1') return 'the engine ignores no-new-privileges';
  if (!/^0+$/.test(answer.capabilities)) return 'the engine leaves capabilities';
  if (answer.routes.length > 0) return 'the engine gives it a network';
  if (answer.root) return 'its root file system can be written to';
  if (!answer.scratch) return 'it has no scratch folder';
  if (answer.elsewhere.length > 0) return `files can be left in ${answer.elsewhere.join(', ')}`;
  const strange = answer.variables.filter((name) => !['PATH', 'HOME', 'LANG', 'LC_CTYPE'].includes(name));
  return strange.length === 0 ? undefined : 'its environment is not empty';
}

/** What a language's own programs lack. */
const LACKS = {
  python: () => undefined,
  javascript: ({ node: [version, code] = ['', -1] }: Answer['tools']) => {
    if (code !== 0) return 'it has no node';
    return Number.parseInt(version, 10) >= OLDEST_NODE ? undefined : `its node is older than ${OLDEST_NODE}`;
  },
  c: ({ gcc, 'g++': cpp, overflow, leak }: Answer['tools']) => {
    if (gcc?.[1] !== 0) return 'it has no gcc with the address and undefined behaviour sanitizers';
    if (cpp?.[1] !== 0) return 'it has no g++';
    if (!overflow?.[0].includes('AddressSanitizer')) return 'its address sanitizer sees no overflow';
    return leak?.[0].includes('leaked') === true ? undefined : 'its leak sanitizer sees no leak';
  },
} as const satisfies Record<HarnessLanguage, (tools: Answer['tools']) => string | undefined>;

/** Why the image cannot be used for the language, by what its trial showed; undefined when it can. */
export function trialFlaw(language: HarnessLanguage, outcome: SandboxOutcome): string | undefined {
  if (outcome.kind === 'failed') return outcome.reason;
  if (outcome.killed !== undefined) return `it was stopped (${outcome.killed})`;
  if (outcome.exitCode !== 0) return `it ended with exit code ${outcome.exitCode}`;
  try {
    const parsed = answerSchema.safeParse(JSON.parse(Buffer.from(outcome.stdout).toString('utf8')));
    if (!parsed.success) return 'its answer is not the one expected';
    return flaw(parsed.data) ?? LACKS[language](parsed.data.tools);
  } catch {
    return 'its answer is not JSON';
  }
}
