import type { ModuleSource } from '../../contracts/judge.ts';
import type { ClassDefinition, Expression, FunctionDefinition, Node } from '../../contracts/program.ts';

/** Where untrusted text enters. One object per entry point: guards on it clean every value derived from it. */
export type Origin = {
  readonly kind: 'external' | 'parameter';
  /** "a query parameter (`request.args['id']`)". */
  readonly says: string;
  readonly parameter: string | undefined;
  /** Who can give it, where that is not anybody: see `contracts/vocabulary.ts`. */
  readonly reach: 'local' | 'typed' | 'page' | 'stored' | 'answer' | undefined;
  /** A part of another origin (`data['name']` of `data`), by its key: a guard on the part says nothing about the whole. */
  readonly within: Origin | undefined;
  readonly key?: string;
  /** Its parts by key, so that the same part is the same object. */
  readonly parts: Map<string, Origin>;
};

export const newOrigin = (
  entry: Pick<Origin, 'kind' | 'says'> & Partial<Pick<Origin, 'parameter' | 'reach' | 'within' | 'key'>>,
): Origin => ({ parameter: undefined, reach: undefined, within: undefined, ...entry, parts: new Map() });

/** The way from the origin, newest step first, shared between values. */
export type Trail = { readonly step: RawStep; readonly before: Trail | undefined };
export type RawStep = { readonly module: ModuleSource; readonly node: Node; readonly says: string };

/** One origin's influence on a value. */
export type Taint = {
  readonly origin: Origin;
  readonly trail: Trail;
  /** Sink kinds for which it has been made harmless; `*` for all. */
  readonly cleaned: ReadonlySet<string>;
  /** Joined with other text: the value is built, not passed through whole. */
  readonly built: boolean;
  /** Still the text that came in, but for its case and outer white space. */
  readonly direct: boolean;
  /** Matters to these sink kinds only: what an opened file yields. */
  readonly only: ReadonlySet<string> | undefined;
  /** Went through code that could not be followed: claims are at most `possible`. */
  readonly uncertain: boolean;
};

export type Constant = string | number | boolean | null;

/** What is known about an expression. Immutable. */
export type Value = {
  readonly taints: readonly Taint[];
  /** Resolved dotted name: `subprocess.run`, `sqlite3.connect().cursor`, `(req).query` for parameters. */
  readonly symbol?: string | undefined;
  readonly constant?: Constant | undefined;
  /** Made of literals only. */
  readonly literal: boolean;
  /** Text it certainly starts with. */
  readonly prefix?: string | undefined;
  /** Its literal parts in order, with a NUL for each of the others: of a text that was joined. */
  readonly shape?: string | undefined;
  /** The arguments of the call that made it. */
  readonly made?: readonly { readonly name: string | undefined; readonly value: Value }[] | undefined;
  /** A parsed URL; or the part of one that decides where it leads. */
  readonly url?: 'parsed' | 'host' | undefined;
  readonly fields?: ReadonlyMap<string, Value> | undefined;
  /** A literal list or tuple's elements are fields `0`, `1`, …; this says that it is one. */
  readonly sequence?: boolean | undefined;
  /** Joined from parts, at least one of them not a literal. */
  readonly built?: boolean | undefined;
  /** A path whose links and `..` are resolved. */
  readonly normalised?: boolean | undefined;
  /** Sink kinds that it cannot harm, though nothing is known of where it comes from: a number, something escaped. */
  readonly harmless?: ReadonlySet<string> | undefined;
  readonly pattern?: { readonly source: string; readonly flags: string } | undefined;
  readonly callable?: Callable | undefined;
  readonly classOf?: ClassInfo | undefined;
  /** An object of a class of the repository. */
  readonly instanceOf?: ClassInfo | undefined;
  readonly receiver?: Value | undefined;
  /** The untrusted key that selected it: `actions[name]`. */
  readonly key?: Value | undefined;
  /** The condition it stands for: `ok = name in ALLOWED`. */
  readonly test?: Expression | undefined;
  /** A module of the repository that was loaded. */
  readonly exports?: Scope | undefined;
  /** A name from a module of the repository that was not loaded. */
  readonly unfollowed?: boolean | undefined;
};

/** Names and what they are bound to: an environment as values see it. */
export interface Scope {
  lookup(name: string): Value | undefined;
  own(name: string): Value | undefined;
  names(): Iterable<[string, Value]>;
  assign(name: string, value: Value): void;
  fork(): Scope;
  /** Grows with every write that a lookup from here could see. */
  readonly age: number;
  /** A module's own: its functions run when it is complete. */
  readonly isOutermost: boolean;
  /** What guards have established about entry points. */
  readonly checks: ReadonlyMap<Origin, ReadonlySet<string>>;
}

export type Callable = {
  readonly definition: FunctionDefinition;
  readonly scope: Scope;
  readonly module: ModuleSource;
};
export type ClassInfo = {
  readonly definition: ClassDefinition;
  readonly scope: Scope;
  readonly module: ModuleSource;
  readonly members: Scope;
  /** Resolved base names. */
  readonly bases: readonly string[];
};

const MAX_TAINTS = 6;

/** Something about which nothing is known and nothing need be feared. It names every field: values of one form are read faster. */
export const UNKNOWN: Value = {
  taints: [],
  symbol: undefined,
  constant: undefined,
  literal: false,
  prefix: undefined,
  shape: undefined,
  made: undefined,
  url: undefined,
  fields: undefined,
  sequence: undefined,
  built: undefined,
  normalised: undefined,
  harmless: undefined,
  pattern: undefined,
  callable: undefined,
  classOf: undefined,
  instanceOf: undefined,
  receiver: undefined,
  test: undefined,
  exports: undefined,
  unfollowed: undefined,
  key: undefined,
};

/** A number, a length, a date: nobody need know where it comes from. */
export const HARMLESS_VALUE: Value = { ...UNKNOWN, harmless: new Set(['*']) };

export const constantValue = (constant: Constant): Value => ({
  ...UNKNOWN,
  literal: true,
  constant,
  prefix: typeof constant === 'string' ? constant : undefined,
});

const sameSet = (a: ReadonlySet<string> | undefined, b: ReadonlySet<string> | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && a.size === b.size && [...a].every((kind) => b.has(kind)));

/** Whether two influences of one origin make the same difference. */
const sameSort = (a: Taint, b: Taint): boolean =>
  a.built === b.built &&
  a.direct === b.direct &&
  a.uncertain === b.uncertain &&
  sameSet(a.cleaned, b.cleaned) &&
  sameSet(a.only, b.only);

/** The less of it can do harm, the higher: cleaned ones, then those of parameters. */
const tameness = ({ cleaned, origin }: Taint): number =>
  (cleaned.has('*') ? 1_000 : 2 * cleaned.size) + (origin.kind === 'parameter' ? 1 : 0);

/** Where there is no room, the tamest gives way: one value among many that is not cleaned must not be lost. */
function displace(kept: Taint[], taint: Taint): void {
  const tamest = kept.reduce(
    (best, other, index) => (tameness(other) > tameness(kept[best] ?? other) ? index : best),
    0,
  );
  const other = kept[tamest];
  if (other !== undefined && tameness(other) > tameness(taint)) kept[tamest] = taint;
}

/** Joins taints, one of each sort per origin, so that values stay small. */
export function mergeTaints(lists: readonly (readonly Taint[])[]): readonly Taint[] {
  const filled = lists.filter((list) => list.length > 0);
  if (filled.length <= 1) return filled[0] ?? [];
  const merged: Taint[] = [];
  for (const taint of filled.flat()) {
    const known = merged.some((other) => other.origin === taint.origin && sameSort(other, taint));
    if (known) continue;
    if (merged.length < MAX_TAINTS) merged.push(taint);
    else displace(merged, taint);
  }
  return merged;
}

export const mapTaints = (taints: readonly Taint[], change: Partial<Taint>): readonly Taint[] =>
  taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, ...change }));

/** The taints made harmless for these kinds. */
export const cleanTaints = (taints: readonly Taint[], kinds: readonly string[]): readonly Taint[] =>
  taints.length === 0 ? taints : taints.map((taint) => ({ ...taint, cleaned: new Set([...taint.cleaned, ...kinds]) }));
