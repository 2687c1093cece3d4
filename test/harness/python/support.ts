import type { Call } from '../../../src/contracts/call.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import type { Suspicion, Unit } from '../../../src/contracts/suspicion.ts';
import { PYTHON_HARNESS } from '../../../src/harness/python/manifest.ts';
import { confirmingWith, harnessOnDisk, type Program, provers, suspicionAt } from '../confirming.ts';

export type { Program } from '../confirming.ts';

export const harnessFiles = harnessOnDisk('python', PYTHON_HARNESS);
const confirming = confirmingWith('python', harnessFiles);

const sourceOf = ({ path, text }: Pick<Program, 'path' | 'text'>) =>
  ({ path: path ?? 'app.py', language: 'python', text }) as const;

/** The suspicion that an offline judge would raise about a program; the unit's place is found by its text. */
export function suspicionOf(program: Program): Suspicion {
  const lines = program.text.split('\n');
  const line = lines.findIndex((text) => text.includes('# sink')) + 1 || 1;
  const name = program.unit.split('.').at(-1) ?? '';
  const start = program.unit === '<module>' ? 1 : lines.findIndex((text) => text.includes(`def ${name}(`)) + 1 || 1;
  const unit: Unit = {
    path: program.path ?? 'app.py',
    language: 'python',
    kind: program.unit === '<module>' ? 'module' : program.unit.includes('.') ? 'method' : 'function',
    qualifiedName: program.unit,
    span: { startLine: start, startColumn: 1, endLine: lines.length, endColumn: 1 },
  };
  return suspicionAt(unit, line, program);
}

/** What confirming the program with one oracle gives. */
export const evidenceFor = (program: Program, oracle: string, sandbox: Sandbox, call: Call): Promise<Evidence> =>
  confirming.evidenceOf(sourceOf(program), suspicionOf(program), oracle, { modules: program.modules, sandbox, call });

/** The oracles that find something in a program of which nothing is known: every unit with every oracle, as `evaluate` does it. */
export const foundBlind = async (
  program: Pick<Program, 'path' | 'text' | 'modules'>,
  sandbox: Sandbox,
  call: Call,
): Promise<readonly string[]> =>
  provers(await confirming.blind(sourceOf(program), { modules: program.modules, sandbox, call }));
