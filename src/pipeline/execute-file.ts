import type { Call } from '../contracts/call.ts';
import type { Evidence } from '../contracts/evidence.ts';
import type { Gap } from '../contracts/gap.ts';
import type { SourceText } from '../contracts/languages.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { touches } from '../contracts/span.ts';
import { BLIND, type Suspicion } from '../contracts/suspicion.ts';
import { confirmFile } from './confirm/confirm.ts';
import type { Judged, Tools } from './examine.ts';

/** Whether the sink or a step of the path lies on a line in scope: only those are worth a probe. */
export const isInScope = (suspicion: Suspicion, files: ReadonlyMap<string, SourceFile>): boolean =>
  [suspicion.sink, ...suspicion.flow].some(({ path, span }) => touches(files.get(path)?.inScope ?? [], span));

export type Confirmed = {
  readonly evidence: ReadonlyMap<Suspicion, readonly Evidence[]>;
  readonly gaps: readonly Gap[];
  readonly probes: number;
};

/** The oracles that each suspicion is to be tried with. */
export function oraclesOf({ retrieval }: Pick<Tools, 'retrieval'>): (suspicion: Suspicion) => readonly string[] {
  const oracles = new Map(retrieval.constitutions.map(({ id, confirm: names }) => [id, names]));
  return ({ ruleId, sink }) => (sink.kind === BLIND ? [sink.name] : (oracles.get(ruleId) ?? []));
}

/** Executes what is suspected in one file. */
export async function confirm(
  judged: Judged,
  suspicions: readonly Suspicion[],
  tools: Tools,
  call: Call,
): Promise<Confirmed> {
  const nothing: Confirmed = { evidence: new Map(), gaps: [], probes: 0 };
  if (suspicions.length === 0) return nothing;
  const text = await tools.read(judged.file.path, call);
  if (text === undefined) return nothing;
  const source: SourceText = { path: judged.file.path, language: judged.language, text };
  const { sandbox, kits, languages, random } = tools;
  return confirmFile(
    { suspicions, oraclesOf: oraclesOf(tools), source, sandbox, kits, languages, readModule: tools.read, random },
    call,
  );
}
