import type { Node } from '../../../contracts/program.ts';

/** Where a number or a text comes from that somebody else chooses. */
export type Origin = {
  readonly says: string;
  /** Whoever starts the program chooses it, or a caller that nobody knows. */
  readonly own: boolean;
};

/**
 * A range. `low` and `high` say that this end is really met: in a constant, and in what somebody outside chooses as
 * long as nothing has looked at it.
 */
export type Num = {
  readonly kind: 'number';
  readonly lo: number;
  readonly hi: number;
  readonly low: boolean;
  readonly high: boolean;
  readonly origin: Origin | undefined;
  /** A multiple of the size of this structure. */
  readonly unit: string | undefined;
  /** Was tested not to be zero. */
  readonly nonzero: boolean;
  /** Came about by arithmetic on the origin, not by reading alone. */
  readonly made: boolean;
  /** Of nothing: how many tests had been met when a variable became it (see `State.forks`). */
  readonly since?: number;
  /** Known by a test that found it equal, not by having been given. */
  readonly assumed?: boolean;
};

export type Pointer = {
  readonly kind: 'pointer';
  readonly object: number;
  /** In bytes. */
  readonly offset: Num;
  readonly maybeNull: boolean;
  /** An allocation or a search that nobody has asked yet whether it went well. */
  readonly unasked: 'allocation' | 'search' | undefined;
  /** A loop has moved it on. */
  readonly moved: boolean;
  /** What `realloc` was given: still there if it failed. */
  readonly old: number | undefined;
};

export type Value = Num | Pointer | { readonly kind: 'unset' } | { readonly kind: 'any' };

/** The text that an object holds, in characters up to its end. */
export type Text = {
  readonly length: Num;
  /** Characters that are no end, for certain, from the start. */
  readonly filled: number;
  /** Whether an end was written behind them. */
  readonly ends: boolean;
  /** Bytes came in that bring no end, up to the last one there is room for, and nobody has written one since. */
  readonly raw?: boolean;
};

export type How =
  | 'malloc'
  | 'new'
  | 'new[]'
  | 'fopen'
  | 'alloca'
  | 'array'
  | 'variable'
  | 'literal'
  | 'static'
  | 'given';

/** Memory. */
export type Memory = {
  readonly id: number;
  readonly how: How;
  /** What to call it: `buffer`. */
  readonly name: string;
  readonly size: Num | undefined;
  /** Bytes of one element. */
  readonly element: number;
  readonly node: Node;
  readonly freed: Node | undefined;
  /** Code that is not followed has it. */
  readonly escaped: boolean;
  /** Behind this nothing has been written. */
  readonly written: number;
  readonly text: Text | undefined;
  /** The variable that it is. */
  readonly variable: string | undefined;
};

export const ANY: Value = { kind: 'any' };
export const UNSET: Value = { kind: 'unset' };

const PLAIN = { origin: undefined, unit: undefined, nonzero: false, made: false } as const;

export const constant = (value: number, unit?: string): Num => ({
  kind: 'number',
  lo: value,
  hi: value,
  low: true,
  high: true,
  ...PLAIN,
  unit: value === 0 ? undefined : unit,
});

/** Somewhere between; no end is known to be met. */
export const between = (lo: number, hi: number): Num => ({ kind: 'number', lo, hi, low: false, high: false, ...PLAIN });

/** Anything between, as somebody outside likes. */
export const chosen = (lo: number, hi: number, origin: Origin): Num => ({
  ...between(lo, hi),
  low: true,
  high: true,
  origin,
});

export const isConstant = (value: Value): value is Num => value.kind === 'number' && value.lo === value.hi;
export const isNull = (value: Value): boolean => isConstant(value) && value.lo === 0;

const unitOf = (a: Num, b: Num): string | undefined => (a.unit === b.unit ? a.unit : (a.unit ?? b.unit));
/** Sizes of different structures cannot be added. */
export const agree = (a: Num, b: Num): boolean =>
  a.unit === b.unit || (isConstant(a) && a.lo === 0) || (isConstant(b) && b.lo === 0);

type Corner = { readonly value: number; readonly met: boolean };
const ends = (num: Num): readonly Corner[] => [
  { value: num.lo, met: num.low },
  { value: num.hi, met: num.high },
];

function fromCorners(corners: readonly Corner[], a: Num, b: Num): Num {
  const values = corners.map(({ value }) => (Number.isNaN(value) ? 0 : value));
  const lo = Math.min(...values);
  const hi = Math.max(...values);
  const isMet = (end: number): boolean => corners.some(({ value, met }) => value === end && met);
  const origin = a.origin ?? b.origin;
  const assumed = a.assumed === true || b.assumed === true;
  return { ...between(lo, hi), low: isMet(lo), high: isMet(hi), origin, unit: unitOf(a, b), made: true, assumed };
}

const met = (a: Corner, b: Corner): boolean => a.met && b.met;

export function add(a: Num, b: Num): Num {
  const [alo, ahi] = ends(a);
  const [blo, bhi] = ends(b);
  if (alo === undefined || ahi === undefined || blo === undefined || bhi === undefined)
    return between(-Infinity, Infinity);
  const corners = [
    { value: alo.value + blo.value, met: met(alo, blo) },
    { value: ahi.value + bhi.value, met: met(ahi, bhi) },
  ];
  return agree(a, b) ? fromCorners(corners, a, b) : between(-Infinity, Infinity);
}

export const negate = (a: Num): Num => ({ ...a, lo: -a.hi, hi: -a.lo, low: a.high, high: a.low });
export const subtract = (a: Num, b: Num): Num => add(a, negate(b));

export function multiply(a: Num, b: Num): Num {
  if (a.unit !== undefined && b.unit !== undefined) return between(-Infinity, Infinity);
  const corners = ends(a).flatMap((x) => ends(b).map((y) => ({ value: x.value * y.value, met: met(x, y) })));
  return fromCorners(corners, a, b);
}

/** By a constant. */
export function divide(a: Num, b: Num): Num {
  if (!isConstant(b) || b.lo === 0 || (b.unit !== undefined && b.unit !== a.unit)) return between(-Infinity, Infinity);
  const corners = ends(a).map((x) => ({ value: Math.trunc(x.value / b.lo), met: x.met }));
  return { ...fromCorners(corners, a, b), unit: b.unit === undefined ? a.unit : undefined };
}

/** What one of two values is. */
export function either(a: Value, b: Value): Value {
  if (a.kind === 'pointer' && isNull(b)) return { ...a, maybeNull: true };
  if (b.kind === 'pointer' && isNull(a)) return { ...b, maybeNull: true };
  if (a.kind !== 'number' || b.kind !== 'number') return ANY;
  const [lower, higher] = [a.lo <= b.lo ? a : b, a.hi >= b.hi ? a : b];
  const origin = a.origin ?? b.origin;
  return {
    ...a,
    lo: lower.lo,
    hi: higher.hi,
    low: lower.low,
    high: higher.high,
    origin,
    nonzero: a.nonzero && b.nonzero,
  };
}

/** Nothing remembers since when it is. */
export const dated = ({ forks }: { readonly forks: readonly string[] }, value: Value): Value =>
  value.kind === 'number' && isNull(value) ? { ...value, since: forks.length } : value;

export const pointTo = (object: number, offset: Num = constant(0)): Pointer => ({
  kind: 'pointer',
  object,
  offset,
  maybeNull: false,
  unasked: undefined,
  moved: false,
  old: undefined,
});
