import pLimit from 'p-limit';
import type { Call } from '../contracts/call.ts';
import type { Evidence } from '../contracts/evidence.ts';
import { type Gap, gap } from '../contracts/gap.ts';
import type { HarnessLanguage } from '../contracts/sandbox.ts';
import type { SourceFile } from '../contracts/source-file.ts';
import { BLIND, type Suspicion } from '../contracts/suspicion.ts';
import type { LanguageId } from '../contracts/words.ts';
import type { Judged, Tools } from './examine.ts';
import { type Confirmed, confirm, isInScope } from './execute-file.ts';

export type ExecutionOptions = {
  /** What a sandbox that is not ready amounts to; undefined when nobody asked for one. */
  readonly gapWhenNotReady: 'sandbox-absent' | 'sandbox-none' | undefined;
};

/** Probes of what nobody claims, at most: proof may still turn up, and a large tree has no end of units. */
const MAX_TRIES = 1000;

const unitOf = ({ entry: { qualifiedName, span } }: Suspicion): string => `${qualifiedName}\n${span.startLine}`;

/** Units that something is claimed of are executed first, with all that they are to be tried with; then hints, and whole units. */
export function byUrgency({ suspicions }: Judged): Readonly<Record<'claimed' | 'rest', readonly Suspicion[]>> {
  const urgent = new Set(suspicions.filter(({ strength }) => strength !== 'hint').map(unitOf));
  const rest = suspicions.filter((suspicion) => !urgent.has(unitOf(suspicion)));
  const isTried = ({ sink }: Suspicion) => sink.kind === BLIND;
  return {
    claimed: suspicions.filter((suspicion) => urgent.has(unitOf(suspicion))),
    rest: [...rest.filter((it) => !isTried(it)), ...rest.filter(isTried)],
  };
}

/** Everything that is executed, begun as soon as it is suspected. */
export class Execution {
  readonly gaps: Gap[] = [];
  probes = 0;
  untried = 0;
  private readonly files: ReadonlyMap<string, SourceFile>;
  private readonly options: ExecutionOptions;
  private readonly tools: Tools;
  private readonly call: Call;
  private readonly limit: ReturnType<typeof pLimit>;
  private readonly running: Promise<void>[] = [];
  private readonly evidence = new Map<Suspicion, readonly Evidence[]>();
  private readonly prepared = new Map<LanguageId, Promise<void>>();

  constructor(files: ReadonlyMap<string, SourceFile>, options: ExecutionOptions, tools: Tools, call: Call) {
    this.files = files;
    this.options = options;
    this.tools = tools;
    this.call = call;
    this.limit = pLimit(Math.max(1, tools.sandbox.parallelism));
  }

  begin(judged: Judged, suspicions: readonly Suspicion[]): void {
    const worth = suspicions.filter((suspicion) => isInScope(suspicion, this.files));
    if (worth.length === 0) return;
    this.running.push(this.limit(() => this.execute(judged, worth)));
  }

  /** Waits for what runs, then probes hints and tries whole units, in the order of their files, up to the limit. */
  async finish(judged: readonly Judged[]): Promise<ReadonlyMap<Suspicion, readonly Evidence[]>> {
    await Promise.all(this.running);
    let left = MAX_TRIES;
    for (const one of judged) {
      const worth = byUrgency(one).rest.filter((it) => isInScope(it, this.files));
      const tried = worth.slice(0, left);
      left -= tried.length;
      this.untried += worth.length - tried.length;
      this.begin(one, tried);
    }
    await Promise.all(this.running);
    return this.evidence;
  }

  private async execute(judged: Judged, suspicions: readonly Suspicion[]): Promise<void> {
    try {
      await this.prepare(judged);
      const confirmed: Confirmed = await confirm(judged, suspicions, this.tools, this.call);
      for (const [suspicion, found] of confirmed.evidence) this.evidence.set(suspicion, found);
      this.gaps.push(...confirmed.gaps);
      this.probes += confirmed.probes;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.gaps.push(gap('crash', 'confirm', judged.file.path, `confirmation failed: ${reason}`));
    }
  }

  /** Looks once for each language whether it can be executed, and records it when it cannot. */
  private prepare({ language }: Judged): Promise<void> {
    const harness = this.tools.languages.harnessOf(language);
    // Languages that share a harness are looked at under one name.
    const key = harness ?? language;
    const known =
      this.prepared.get(key) ?? (harness === undefined ? this.stateUnexecuted(language) : this.look(harness));
    this.prepared.set(key, known);
    return known;
  }

  /** A language that nothing executes is no obstacle, and must not look as if it had been executed. */
  private async stateUnexecuted(language: LanguageId): Promise<void> {
    if (!this.tools.executes) return;
    const reason = `${language} is judged by its text only: nothing here executes it`;
    this.gaps.push(gap('sandbox-none', 'confirm', language, reason));
  }

  private async look(language: HarnessLanguage): Promise<void> {
    const ready = await this.tools.sandbox.ready(this.tools.kits[language].harness, this.call);
    const kind = this.options.gapWhenNotReady;
    if (!ready.ok && kind !== undefined) this.gaps.push(gap(kind, 'confirm', language, ready.reason));
  }
}
