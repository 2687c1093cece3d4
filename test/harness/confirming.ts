import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Call } from '../../src/contracts/call.ts';
import type { Evidence } from '../../src/contracts/evidence.ts';
import type { SourceText } from '../../src/contracts/languages.ts';
import type { HarnessLanguage, Sandbox } from '../../src/contracts/sandbox.ts';
import type { SourceKind, Suspicion, Unit } from '../../src/contracts/suspicion.ts';
import { untrusted } from '../../src/contracts/untrusted.ts';
import { createLanguages } from '../../src/languages/index.ts';
import { blindSuspicions } from '../../src/pipeline/confirm/blind.ts';
import { type ConfirmRequest, confirmFile, type HarnessFiles, kitOf } from '../../src/pipeline/confirm/confirm.ts';
import { extractUnits } from '../../src/pipeline/extract/extract.ts';
import { locateWasm } from '../support/wasm.ts';

/** A program under test. The line with the comment `sink` holds the suspected sink. */
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

export const languages = createLanguages({ locate: locateWasm });

/** A language's harness as a caller reads it from disk: module name → source. */
export const harnessOnDisk = (language: HarnessLanguage, manifest: Readonly<Record<string, string>>): HarnessFiles =>
  Object.fromEntries(
    Object.entries(manifest).map(([name, file]) => [
      name,
      readFileSync(fileURLToPath(new URL(`../../src/harness/${language}/${file}`, import.meta.url)), 'utf8'),
    ]),
  );

/** The suspicion that an offline judge would raise about a unit, whose sink is on the given line. */
export function suspicionAt(unit: Unit, line: number, program: Program): Suspicion {
  const span = { startLine: line, startColumn: 1, endLine: line, endColumn: 200 };
  return {
    ruleId: 'bluecode/vulnerable-code/under-test',
    unit,
    entry: unit,
    sink: { path: unit.path, span, name: 'sink', kind: 'sink', syntax: 'sink' },
    source: program.source ?? (program.parameter === undefined ? 'external' : 'parameter'),
    parameter: program.parameter,
    flow: [],
    quote: untrusted(''),
    sentence: untrusted(''),
    strength: 'likely',
    constantCallers: false,
  };
}

export type Confirming = {
  /** The one piece of evidence that a suspicion gets from one oracle. */
  evidenceOf(source: SourceText, suspicion: Suspicion, oracle: string, at: At): Promise<Evidence>;
  /** Every claim of an execution that was told nothing, with its evidence. */
  blind(source: SourceText, at: At): Promise<readonly (readonly [Suspicion, Evidence])[]>;
};

/** The files beside the program, and where and for how long it runs. */
export type At = { readonly modules: Program['modules']; readonly sandbox: Sandbox; readonly call: Call };

/** Runs the confirm stage with one language's harness. A gap is an error. */
export function confirmingWith(language: HarnessLanguage, files: HarnessFiles): Confirming {
  const none = { python: kitOf('python', {}), javascript: kitOf('javascript', {}), c: kitOf('c', {}) };
  const kits = { ...none, [language]: kitOf(language, files) };
  let nonces = 0;
  const random = () => {
    nonces += 1;
    return `nonce-${nonces}`;
  };
  const confirm = async (
    request: Pick<ConfirmRequest, 'suspicions' | 'source' | 'oraclesOf'>,
    { modules, sandbox, call }: At,
  ) => {
    const readModule = async (path: string) => modules?.[path];
    const { evidence, gaps } = await confirmFile({ ...request, sandbox, kits, languages, readModule, random }, call);
    if (gaps.length > 0) throw new Error(`gaps: ${JSON.stringify(gaps)}`);
    return request.suspicions.flatMap((one) => (evidence.get(one) ?? []).map((piece) => [one, piece] as const));
  };
  return {
    evidenceOf: async (source, suspicion, oracle, at) => {
      const [found] = await confirm({ source, suspicions: [suspicion], oraclesOf: () => [oracle] }, at);
      if (found === undefined) throw new Error('no evidence');
      return found[1];
    },
    blind: async (source, at) => {
      const units = await languages.withProgram(source, extractUnits);
      const suspicions = blindSuspicions(units, source.text, language);
      return confirm({ source, suspicions, oraclesOf: ({ sink }) => [sink.name] }, at);
    },
  };
}

const HITS: readonly string[] = ['effect', 'sink', 'predicate'];

/** The oracles that something was proved by, each once, sorted. */
export const provers = (claims: readonly (readonly [Suspicion, Evidence])[]): readonly string[] =>
  [
    ...new Set(claims.filter(([, piece]) => HITS.includes(piece.observation)).map(([{ sink }]) => sink.name)),
  ].toSorted();
