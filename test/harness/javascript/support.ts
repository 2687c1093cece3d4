import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../../src/contracts/call.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import type { SourceText } from '../../../src/contracts/languages.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import type { SourceKind, Suspicion, Unit } from '../../../src/contracts/suspicion.ts';
import { untrusted } from '../../../src/contracts/untrusted.ts';
import { JAVASCRIPT_HARNESS } from '../../../src/harness/javascript/manifest.ts';
import { createLanguages } from '../../../src/languages/index.ts';
import { confirmFile, type HarnessFiles, type Kits, kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { extractUnits } from '../../../src/pipeline/extract/extract.ts';
import { locateWasm } from '../../support/wasm.ts';

/** A program under test. The line with `// sink` holds the suspected sink. */
export type Program = {
  readonly path?: string;
  readonly text: string;
  /** Further files of the repository, by path. */
  readonly modules?: Readonly<Record<string, string>>;
  /** Qualified name as the extraction gives it; `<module>` for the statements outside functions. */
  readonly unit: string;
  readonly source?: SourceKind;
  readonly parameter?: string;
};

const folder = new URL('../../../src/harness/javascript/', import.meta.url);

/** The harness as a caller reads it from disk. */
export const harnessFiles: HarnessFiles = Object.fromEntries(
  Object.entries(JAVASCRIPT_HARNESS).map(([name, file]) => [
    name,
    readFileSync(fileURLToPath(new URL(file, folder)), 'utf8'),
  ]),
);

export const kits: Kits = {
  python: kitOf('python', {}),
  javascript: kitOf('javascript', harnessFiles),
  c: kitOf('c', {}),
};

const languages = createLanguages({ locate: locateWasm });

function sourceOf(program: Program): SourceText {
  const path = program.path ?? 'app.js';
  return { path, language: languages.detect(path, '') ?? 'javascript', text: program.text };
}

/** The suspicion that an offline judge would raise about a program. */
export async function suspicionOf(program: Program): Promise<Suspicion> {
  const source = sourceOf(program);
  const lines = program.text.split('\n');
  const line = lines.findIndex((text) => text.includes('// sink')) + 1 || 1;
  const units = await languages.withProgram(source, extractUnits);
  const named = units.filter(({ qualifiedName }) => qualifiedName === program.unit);
  const around = ({ span }: Unit) => span.startLine <= line && line <= span.endLine;
  const unit = named.find(around) ?? named[0];
  if (unit === undefined)
    throw new Error(`no unit ${program.unit}: ${units.map((one) => one.qualifiedName).join(', ')}`);
  const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 200 };
  return {
    ruleId: 'bluecode/vulnerable-code/under-test',
    unit,
    entry: unit,
    sink: { path: source.path, span, name: 'sink', kind: 'sink', syntax: 'sink' },
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

/** What confirming the program with one oracle gives, in whatever sandbox runs this harness. */
export async function evidenceFor(program: Program, oracle: string, sandbox: Sandbox, call: Call): Promise<Evidence> {
  const suspicion = await suspicionOf(program);
  const { evidence, gaps } = await confirmFile(
    {
      suspicions: [suspicion],
      oraclesOf: () => [oracle],
      source: sourceOf(program),
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
