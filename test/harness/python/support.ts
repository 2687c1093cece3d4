import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../../src/contracts/call.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import type { SourceKind, Suspicion, Unit } from '../../../src/contracts/suspicion.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { PYTHON_HARNESS } from '../../../src/harness/python/manifest.ts';
import { createLanguages } from '../../../src/languages/index.ts';
import { blindSuspicions } from '../../../src/pipeline/confirm/blind.ts';
import { confirmFile, type HarnessFiles, type Kits, kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { extractUnits } from '../../../src/pipeline/extract/extract.ts';
import { locateWasm } from '../../support/wasm.ts';

/** A program under test. The line with `# sink` holds the suspected sink. */
export type Program = {
  readonly path?: string;
  readonly text: string;
  /** Further files of the repository, by path. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Qualified name; `<module>` for the statements outside functions. */
  readonly unit: string;
  readonly source?: SourceKind;
  readonly parameter?: string;
};

const folder = new URL('../../../src/harness/python/', import.meta.url);

/** The harness as a caller reads it from disk. */
export const harnessFiles: HarnessFiles = Object.fromEntries(
  Object.entries(PYTHON_HARNESS).map(([name, file]) => [
    name,
    readFileSync(fileURLToPath(new URL(file, folder)), 'utf8'),
  ]),
);

const kits: Kits = {
  python: kitOf('python', harnessFiles),
  javascript: kitOf('javascript', {}),
  c: kitOf('c', {}),
};

const languages = createLanguages({ locate: locateWasm });

/** The suspicion that an offline judge would raise about a program. */
export function suspicionOf(program: Program): Suspicion {
  const path = program.path ?? 'app.py';
  const lines = program.text.split('\n');
  const line = lines.findIndex((text) => text.includes('# sink')) + 1 || 1;
  const name = program.unit.split('.').at(-1) ?? '';
  const start = program.unit === '<module>' ? 1 : lines.findIndex((text) => text.includes(`def ${name}(`)) + 1 || 1;
  const unit: Unit = {
    path,
    language: 'python',
    kind: program.unit === '<module>' ? 'module' : program.unit.includes('.') ? 'method' : 'function',
    qualifiedName: program.unit,
    span: { startLine: start, startColumn: 1, endLine: lines.length, endColumn: 1 },
  };
  const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 200 };
  return {
    ruleId: 'bluecode/vulnerable-code/under-test',
    unit,
    entry: unit,
    sink: { path, span, name: 'sink', kind: 'sink', syntax: 'sink' },
    source: program.source ?? (program.parameter === undefined ? 'external' : 'parameter'),
    parameter: program.parameter,
    flow: [],
    quote: untrusted(''),
    sentence: untrusted(''),
    strength: 'likely',
    constantCallers: false,
  };
}

let nonces = 0;

/** What confirming the program with one oracle gives. */
export async function evidenceFor(program: Program, oracle: string, sandbox: Sandbox, call: Call): Promise<Evidence> {
  const suspicion = suspicionOf(program);
  const { evidence, gaps } = await confirmFile(
    {
      suspicions: [suspicion],
      oraclesOf: () => [oracle],
      source: { path: program.path ?? 'app.py', language: 'python', text: program.text },
      sandbox,
      kits,
      languages,
      readModule: async (path) => program.modules?.[path],
      random: () => {
        nonces += 1;
        return `nonce-${nonces}`;
      },
    },
    call,
  );
  const found = evidence.get(suspicion)?.[0];
  if (found === undefined || gaps.length > 0) throw new Error(`no evidence, gaps ${JSON.stringify(gaps)}`);
  return found;
}

/** The oracles that find something in a program of which nothing is known: every unit with every oracle, as `evaluate` does it. */
export async function foundBlind(
  program: Pick<Program, 'path' | 'text' | 'modules'>,
  sandbox: Sandbox,
  call: Call,
): Promise<readonly string[]> {
  const source = { path: program.path ?? 'app.py', language: 'python', text: program.text } as const;
  const units = await languages.withProgram(source, extractUnits);
  const suspicions = blindSuspicions(units, source.text, 'python');
  const { evidence, gaps } = await confirmFile(
    {
      suspicions,
      oraclesOf: ({ sink }) => [sink.name],
      source,
      sandbox,
      kits,
      languages,
      readModule: async (path) => program.modules?.[path],
      random: () => {
        nonces += 1;
        return `nonce-${nonces}`;
      },
    },
    call,
  );
  if (gaps.length > 0) throw new Error(`gaps ${JSON.stringify(gaps)}`);
  const hits = suspicions.filter((one) =>
    (evidence.get(one) ?? []).some(({ observation }) => ['effect', 'sink', 'predicate'].includes(observation)),
  );
  return [...new Set(hits.map(({ sink }) => sink.name))].toSorted();
}
