import { BlueCodeError } from '../contracts/errors.ts';
import { by } from '../contracts/order.ts';
import type { Constitution } from '../contracts/rule-book.ts';
import { untrusted, visible } from '../contracts/untrusted.ts';
import type { FamilyOf } from './matching.ts';

/** What a run does without. */
export type HeldOut = {
  /** Ids of rules. */
  readonly constitutions: readonly string[];
  /** Families of classes whose items are now unseen. */
  readonly families: readonly string[];
  readonly sinks: readonly string[];
  readonly oracles: readonly string[];
};

const familyName = ({ id, cwe }: Constitution, familyOf: FamilyOf): string => (cwe === undefined ? id : familyOf(cwe));

const classNumber = (name: string): number => Number(/^CWE-([0-9]+)$/.exec(name)?.[1] ?? Number.POSITIVE_INFINITY);

const listed = (names: readonly string[]): readonly string[] => [...new Set(names)].toSorted();

/** The rules that a name means: one rule by its id, or all of a class's family. */
function named(name: string, constitutions: readonly Constitution[], familyOf: FamilyOf): readonly Constitution[] {
  const number = /^(?:cwe-)?0*([1-9][0-9]*)$/i.exec(name)?.[1];
  const family = number === undefined ? name : familyOf(`CWE-${number}`);
  const found = constitutions.filter((one) => one.id === name || familyName(one, familyOf) === family);
  if (found.length > 0) return found;
  const families = listed(constitutions.flatMap(({ cwe }) => (cwe === undefined ? [] : [familyOf(cwe)])));
  const sorted = families.toSorted(by(classNumber));
  throw new BlueCodeError(
    'usage',
    `--hold-out ${visible(untrusted(name))}: no rule and no family of rules is called that; the families are ${sorted.join(', ')}; the rules are ${constitutions.map(({ id }) => id).join(', ')}`,
  );
}

/** A rule that looked for sinks and has none left has nothing to prove either. */
function without(rule: Constitution, sinks: ReadonlySet<string>, oracles: ReadonlySet<string>): Constitution {
  const left = rule.sinks.filter((kind) => !sinks.has(kind));
  const isBare = rule.sinks.length > 0 && left.length === 0 && rule.queries.size === 0;
  return { ...rule, sinks: left, confirm: isBare ? [] : rule.confirm.filter((oracle) => !oracles.has(oracle)) };
}

/**
 * The rules as they would be if nobody had thought of some of them: their sinks and oracles are gone too, also where
 * another rule uses them. (Of the vocabulary nothing is left over: what no rule asks for is not looked at.)
 * @throws BlueCodeError usage, for a name that is nothing's
 */
export function holdOut(
  all: readonly Constitution[],
  names: readonly string[],
  familyOf: FamilyOf,
): { readonly constitutions: readonly Constitution[]; readonly heldOut: HeldOut } {
  const out = new Set(names.flatMap((name) => named(name, all, familyOf)));
  const sinks = new Set([...out].flatMap((rule) => rule.sinks));
  const oracles = new Set([...out].flatMap((rule) => rule.confirm));
  return {
    constitutions: all.filter((rule) => !out.has(rule)).map((rule) => without(rule, sinks, oracles)),
    heldOut: {
      constitutions: listed([...out].map(({ id }) => id)),
      families: listed([...out].map((rule) => familyName(rule, familyOf))).toSorted(by(classNumber)),
      sinks: listed([...sinks]),
      oracles: listed([...oracles]),
    },
  };
}
