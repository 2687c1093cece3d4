import { describe, expect, test } from 'vitest';
import type { Call } from '../../src/contracts/call.ts';
import type { Evidence } from '../../src/contracts/evidence.ts';
import type { Sandbox } from '../../src/contracts/sandbox.ts';
import { patientCall } from '../conformance/docker-under-test.ts';
import type { Program } from './confirming.ts';

/** The same task done badly and done well. */
export type Pair = Pick<Program, 'unit' | 'source' | 'parameter' | 'path'> & {
  readonly name: string;
  readonly vulnerable: string;
  readonly safe: string;
  /** Files beside both forms; those of one form stand in front of them. */
  readonly modules?: Readonly<Record<string, string>>;
  readonly vulnerableModules?: Readonly<Record<string, string>>;
  readonly safeModules?: Readonly<Record<string, string>>;
  /** What the safe form must give; default: anything that is no hit. */
  readonly safeGives?: 'neutralised' | 'not-reached' | 'weak';
  readonly vulnerableGives?: 'effect' | 'sink' | 'predicate' | 'weak';
};

/** Pairs by the oracle that must tell them apart. */
export type Pairs = Readonly<Record<string, readonly Pair[]>>;

export type PairExam = {
  readonly sandbox: Sandbox;
  readonly evidenceFor: (program: Program, oracle: string, sandbox: Sandbox, call: Call) => Promise<Evidence>;
  /** Whether code can do its harm there: without processes a hit is less than the effect it is elsewhere. */
  readonly harms: boolean;
  /** Whether it has several places; default: it does. */
  readonly atOnce?: boolean;
};

const HITS = ['effect', 'sink', 'predicate'];
const QUIET = ['neutralised', 'not-reached'];

/** One at a time, and again when the machine was too busy for a series to come to its end: growth is measured in time. */
const MEASURED = ['regex', 'resource'];

type Case = { readonly oracle: string; readonly pair: Pair; readonly title: string };

async function tellApart({ oracle, pair }: Case, { sandbox, evidenceFor, harms }: PairExam): Promise<void> {
  const { vulnerable: bad, safe: good, modules, vulnerableModules, safeModules, vulnerableGives, safeGives } = pair;
  const of = (text: string, own: Pair['modules']) =>
    evidenceFor({ ...pair, text, modules: { ...modules, ...own } }, oracle, sandbox, patientCall(100_000));
  const vulnerable = await of(bad, vulnerableModules);
  const exact = vulnerableGives === 'weak' || (harms && vulnerableGives !== undefined);
  expect(exact ? [vulnerableGives] : HITS, JSON.stringify(vulnerable)).toContain(vulnerable.observation);
  const safe = await of(good, safeModules);
  expect(safeGives === undefined ? QUIET : [safeGives], JSON.stringify(safe)).toContain(safe.observation);
}

/** Every oracle tells the vulnerable program from the safe one. */
export function examinePairs(pairs: Pairs, exam: PairExam): void {
  const cases = Object.entries(pairs).flatMap(([oracle, of]) =>
    of.map((pair): Case => ({ oracle, pair, title: `${oracle}: ${pair.name}` })),
  );
  const isMeasured = ({ oracle }: Case): boolean => MEASURED.includes(oracle);
  const concurrent = exam.atOnce ?? true;
  describe('every oracle tells the vulnerable program from the safe one', { timeout: 120_000, concurrent }, () => {
    test.for(cases.filter((one) => !isMeasured(one)))('$title', (one) => tellApart(one, exam));
  });
  describe('every oracle that measures time does', { timeout: 120_000, retry: 3 }, () => {
    test.for(cases.filter(isMeasured))('$title', (one) => tellApart(one, exam));
  });
}
