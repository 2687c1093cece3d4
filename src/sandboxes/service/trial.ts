import { z } from 'zod';
import type { Harness, HarnessLanguage, SandboxOutcome, SandboxTask } from '../../contracts/sandbox.ts';
import { USERS } from './files.ts';
import type { Lack } from './judgement.ts';

/** The first task of all asks the kernel what a task may do: what the engine said of the container is not taken on trust. */
export const trialOf = (main: string): { readonly harness: Harness; readonly task: SandboxTask } => ({
  harness: { language: 'python', modules: { main } },
  task: { modules: {}, input: new Uint8Array(), timeoutMs: 20_000, outputLimit: 16 * 1024 },
});

const OLDEST_PYTHON = 9;

const answerSchema = z.object({
  version: z.tuple([z.int(), z.int()]),
  users: z.array(z.int()),
  filter: z.string(),
  privileges: z.string(),
  capabilities: z.array(z.string()),
  bounds: z.string(),
  variables: z.array(z.string()),
  root: z.boolean(),
  scratch: z.boolean(),
  executable: z.boolean(),
  kept: z.boolean(),
  node: z.boolean(),
});
type Answer = z.infer<typeof answerSchema>;

const NOTHING = /^0+$/;

/** What is not as it should be; `allowed`: the lacks that are known and put up with. */
function flaw(answer: Answer, allowed: ReadonlySet<Lack['key']>): string | undefined {
  const [major, minor] = answer.version;
  if (major !== 3 || minor < OLDEST_PYTHON) return `its Python is ${major}.${minor}; 3.${OLDEST_PYTHON} is needed`;
  if (answer.users.some((user) => user !== USERS.sandbox) && !allowed.has('groups')) return 'it ignores the user';
  if (answer.filter !== '2') return 'no system call is filtered';
  if (answer.privileges !== '1') return 'new privileges can be gained';
  if (!answer.capabilities.every((set) => NOTHING.test(set))) return 'there are capabilities';
  if (!NOTHING.test(answer.bounds) && !allowed.has('capabilities')) return 'capabilities can be gained';
  if (answer.root && !allowed.has('root')) return 'its root file system can be written to';
  if (!answer.scratch) return 'its scratch folder cannot be written to';
  if (answer.executable && !allowed.has('scratch')) return 'what is in its scratch folder can be executed';
  if (!answer.kept) return 'a task can end its keeper';
  const strange = answer.variables.filter((name) => !['PATH', 'HOME', 'LANG', 'LC_CTYPE'].includes(name));
  return strange.length === 0 ? undefined : 'its environment is not empty';
}

function unready({ node }: Answer): Readonly<Record<HarnessLanguage, string | undefined>> {
  return {
    python: undefined,
    javascript: node ? undefined : 'node is not in the service container',
    // They would need a scratch folder that programs run in, and system calls that the engine's own filter refuses.
    c: 'C and C++ are not executed in a service container',
  };
}

/** By language why it cannot be executed here; or why nothing can. */
export type TrialAnswer =
  | { readonly ok: true; readonly unready: Readonly<Record<HarnessLanguage, string | undefined>> }
  | { readonly ok: false; readonly reason: string };

const no = (reason: string): TrialAnswer => ({ ok: false, reason });

/** What the trial showed. */
export function trialAnswer(outcome: SandboxOutcome, lacks: readonly Lack[]): TrialAnswer {
  if (outcome.kind === 'failed') return no(outcome.reason);
  if (outcome.killed !== undefined) return no(`it was stopped (${outcome.killed})`);
  if (outcome.exitCode !== 0) return no(`it ended with exit code ${outcome.exitCode}`);
  try {
    const parsed = answerSchema.safeParse(JSON.parse(Buffer.from(outcome.stdout).toString('utf8')));
    if (!parsed.success) return no('its answer is not the one expected');
    const reason = flaw(parsed.data, new Set(lacks.map(({ key }) => key)));
    return reason === undefined ? { ok: true, unready: unready(parsed.data) } : no(reason);
  } catch {
    return no('its answer is not JSON');
  }
}
