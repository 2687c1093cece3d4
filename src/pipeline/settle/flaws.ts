import { BlueCodeError } from '../../contracts/errors.ts';
import type { Evidence, Observation } from '../../contracts/evidence.ts';
import { grouped } from '../../contracts/grouped.ts';
import { by, byPlace, type Comparison, inOrder } from '../../contracts/order.ts';
import type { Constitution } from '../../contracts/rule-book.ts';
import type { Patch } from '../../contracts/scan-result.ts';
import { BLIND, type SourceKind, type Suspicion } from '../../contracts/suspicion.ts';
import { SEVERITIES, STRENGTHS } from '../../contracts/words.ts';
import { familyOf, familyOfCwe, isInexact, mergedBy } from './families.ts';

/** A suspicion with what its probes showed. */
export type Judged = {
  readonly suspicion: Suspicion;
  readonly evidence: readonly Evidence[];
  /** What mends it, tried. */
  readonly patch?: Patch | undefined;
};

/** A suspicion beside its rule. */
export type Ruled = Judged & {
  readonly rule: Constitution;
  /** The flaw that this is a further sight of. */
  readonly host?: Ruled | undefined;
};

/** Everything claimed about one sink within one family of weaknesses. */
export type Flaw = {
  /** The strongest claim first; its rule names the flaw. */
  readonly members: readonly [Ruled, ...Ruled[]];
  /** The member whose path is told: an untrusted source outside the program before "if the parameter is untrusted". */
  readonly told: Ruled;
};

const PROOF: readonly Observation[] = ['effect', 'sink', 'predicate'];

/** Whoever brings these about can do everything else. */
const RUNS_CODE: readonly string[] = ['CWE-94', 'CWE-502'].map(familyOfCwe);

const SOURCES: readonly SourceKind[] = ['external', 'parameter', 'none'];

const byStrength: Comparison<Ruled> = by(({ suspicion }) => STRENGTHS.indexOf(suspicion.strength));
const byClaim: Comparison<Ruled> = inOrder(
  by((one) => Number(isTried(one))),
  by(({ host }) => Number(host !== undefined)),
);
const bySource: Comparison<Ruled> = by(({ suspicion }) => SOURCES.indexOf(suspicion.source));
const byRule: Comparison<Ruled> = inOrder(
  by(({ rule }) => SEVERITIES.indexOf(rule.severity)),
  by(({ rule }) => rule.id),
);
/** Total, so that the order in which suspicions arrive changes nothing. */
const byContent: Comparison<Ruled> = by(({ suspicion, evidence }) => JSON.stringify([suspicion, evidence]));

// Neither order looks at evidence: the rule, and with it the id, must be the same with the sandbox on and off.
const strongestFirst = inOrder(
  byClaim,
  byStrength,
  by(({ rule }) => Number(isInexact(rule))),
  bySource,
  byRule,
  byContent,
);
const bestTold = inOrder(byClaim, bySource, byStrength, byRule, byContent);

function ruled(judged: Judged, rules: ReadonlyMap<string, Constitution>): Ruled {
  const rule = rules.get(judged.suspicion.ruleId);
  if (rule === undefined)
    throw new BlueCodeError(
      'internal',
      `a suspicion names the rule ${judged.suspicion.ruleId}, which the rule book does not hold: judge and settle with the same rule book`,
    );
  return { ...judged, rule };
}

function flawOf(members: readonly Ruled[]): readonly Flaw[] {
  const [first, ...rest] = members.toSorted(strongestFirst);
  const [told] = members.toSorted(bestTold);
  return first === undefined || told === undefined ? [] : [{ members: [first, ...rest], told }];
}

export const isTried = ({ suspicion }: Judged): boolean => suspicion.sink.kind === BLIND;

/** The line at which what was tried as a whole showed something. */
export const shownAt = ({ evidence }: Judged): number | undefined =>
  evidence.find(({ line }) => line !== undefined)?.line;

const isProved = ({ evidence }: Judged): boolean => evidence.some(({ observation }) => PROOF.includes(observation));

/** Whether one lies at the line of the same file at which something tried as a whole showed something. */
function liesAt(other: Ruled, path: string, line: number): boolean {
  const { sink } = other.suspicion;
  if (sink.path !== path) return false;
  return isTried(other) ? shownAt(other) === line : sink.span.startLine <= line && line <= sink.span.endLine;
}

/**
 * The flaw that something tried as a whole has shown: the claim of its family at that line; else one that runs code
 * there, of which every other harm is a consequence. Undefined: a flaw of its own.
 */
function hostOf(one: Ruled, all: readonly Ruled[]): Ruled | undefined {
  const line = isTried(one) ? shownAt(one) : undefined;
  if (line === undefined) return undefined;
  const family = familyOf(one.rule);
  const there = all.filter((other) => other !== one && liesAt(other, one.suspicion.sink.path, line));
  const claimed = there.find((other) => !isTried(other) && familyOf(other.rule) === family);
  if (claimed !== undefined || RUNS_CODE.includes(family)) return claimed;
  return there.find((other) => isProved(other) && RUNS_CODE.includes(familyOf(other.rule)));
}

/** One flaw for each sink and family, in the order of their sinks. */
export function flaws(judged: readonly Judged[], rules: readonly Constitution[]): readonly Flaw[] {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const all = judged.map((one) => ruled(one, byId));
  const hosted = all.map((one): Ruled => ({ ...one, host: hostOf(one, all) }));
  const groups = grouped(hosted, ({ host, suspicion, rule }) => {
    const { path, span } = (host?.suspicion ?? suspicion).sink;
    return JSON.stringify([path, span, mergedBy(host?.rule ?? rule)]);
  });
  return [...groups.values()].flatMap(flawOf).toSorted(
    inOrder(
      byPlace(({ members }) => members[0].suspicion.sink),
      by(({ members }) => members[0].rule.id),
    ),
  );
}
