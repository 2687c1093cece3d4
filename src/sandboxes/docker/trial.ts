import { z } from 'zod';
import type { Harness, HarnessLanguage, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';

/** Our own code asks the kernel what it may do: an engine that ignores a setting is found out before a snippet is. */
const PYTHON_TRIAL = `
import json, os, sys
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
}))
`;

type Trial = { readonly harness: Harness; readonly task: SandboxTask };

const trial = (language: HarnessLanguage, main: string): Trial => ({
  harness: { language, modules: { main } },
  task: { modules: {}, input: new Uint8Array(), timeoutMs: 20_000, outputLimit: 16 * 1024 },
});

/** The trial for each language: a task like any other. */
export const TRIALS = {
  python: trial('python', PYTHON_TRIAL),
  javascript: trial('python', PYTHON_TRIAL),
  c: trial('python', PYTHON_TRIAL),
} as const satisfies Record<HarnessLanguage, Trial>;

const OLDEST_PYTHON = 9;

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
});

/** What is wrong with the container our trial ran in; undefined when it is as it should be. */
function flaw(answer: z.infer<typeof answerSchema>): string | undefined {
  const [major, minor] = answer.version;
  if (major !== 3 || minor < OLDEST_PYTHON) return `its Python is ${major}.${minor}; 3.${OLDEST_PYTHON} is needed`;
  if (answer.user !== 65534) return 'the engine ignores the user';
  if (answer.seccomp !== '2') return 'the engine applies no seccomp filter';
  if (answer.privileges !== '1') return 'the engine ignores no-new-privileges';
  if (!/^0+$/.test(answer.capabilities)) return 'the engine leaves capabilities';
  if (answer.routes.length > 0) return 'the engine gives it a network';
  if (answer.root) return 'its root file system can be written to';
  if (!answer.scratch) return 'it has no scratch folder';
  const strange = answer.variables.filter((name) => !['PATH', 'HOME', 'LANG', 'LC_CTYPE'].includes(name));
  return strange.length === 0 ? undefined : 'its environment is not empty';
}

/** Why the image cannot be used, by what its trial showed; undefined when it can. */
export function trialFlaw(outcome: SandboxOutcome): string | undefined {
  if (outcome.kind === 'failed') return outcome.reason;
  if (outcome.killed !== undefined) return `it was stopped (${outcome.killed})`;
  if (outcome.exitCode !== 0) return `it ended with exit code ${outcome.exitCode}`;
  try {
    const parsed = answerSchema.safeParse(JSON.parse(Buffer.from(outcome.stdout).toString('utf8')));
    return parsed.success ? flaw(parsed.data) : 'its answer is not the one expected';
  } catch {
    return 'its answer is not JSON';
  }
}
