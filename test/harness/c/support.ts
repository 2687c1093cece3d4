import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../../src/contracts/call.ts';
import type { Evidence } from '../../../src/contracts/evidence.ts';
import type { Sandbox } from '../../../src/contracts/sandbox.ts';
import { C_HARNESS } from '../../../src/harness/c/manifest.ts';
import { createLanguages } from '../../../src/languages/index.ts';
import { blindSuspicions } from '../../../src/pipeline/confirm/blind.ts';
import { confirmFile, type HarnessFiles, type Kits, kitOf } from '../../../src/pipeline/confirm/confirm.ts';
import { extractUnits } from '../../../src/pipeline/extract/extract.ts';
import { locateWasm } from '../../support/wasm.ts';

/** A program under test; every function of it is tried with every oracle. */
export type Program = {
  readonly path: string;
  readonly text: string;
  /** Further files of the repository, by path. */
  readonly modules?: Readonly<Record<string, string>>;
};

const folder = new URL('../../../src/harness/c/', import.meta.url);

/** The harness as a caller reads it from disk. */
export const harnessFiles: HarnessFiles = Object.fromEntries(
  Object.entries(C_HARNESS).map(([name, file]) => [name, readFileSync(fileURLToPath(new URL(file, folder)), 'utf8')]),
);

const kits: Kits = { python: kitOf('python', {}), javascript: kitOf('javascript', {}), c: kitOf('c', harnessFiles) };
const languages = createLanguages({ locate: locateWasm });

let nonces = 0;

/** What executing a file shows, by `unit oracle`. */
export async function evidenceOf(
  program: Program,
  sandbox: Sandbox,
  call: Call,
): Promise<ReadonlyMap<string, Evidence>> {
  const { path, text } = program;
  const language = languages.detect(path, '');
  if (language === undefined) throw new Error(`${path} is in no language that is known`);
  const source = { path, language, text };
  const units = await languages.withProgram(source, extractUnits);
  const suspicions = blindSuspicions(units, text, 'c');
  const { evidence, gaps } = await confirmFile(
    {
      suspicions,
      oraclesOf: ({ sink }) => [sink.name],
      source,
      sandbox,
      kits,
      languages,
      readModule: async (wanted) => program.modules?.[wanted],
      random: () => {
        nonces += 1;
        return `nonce-${nonces}`;
      },
    },
    call,
  );
  if (gaps.length > 0) throw new Error(`gaps: ${JSON.stringify(gaps)}`);
  return new Map(
    suspicions.flatMap((suspicion) => {
      const piece = evidence.get(suspicion)?.[0];
      return piece === undefined ? [] : [[`${suspicion.unit.qualifiedName} ${suspicion.sink.name}`, piece] as const];
    }),
  );
}

const HITS: readonly string[] = ['effect', 'sink', 'predicate'];

/** The oracles that something in a file was proved by. */
export async function provedBy(program: Program, sandbox: Sandbox, call: Call): Promise<readonly string[]> {
  const evidence = await evidenceOf(program, sandbox, call);
  const hits = [...evidence.values()].filter(({ observation }) => HITS.includes(observation));
  return [...new Set(hits.map(({ oracle }) => oracle))].toSorted();
}
