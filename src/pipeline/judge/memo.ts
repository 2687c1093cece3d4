import type { Environment } from './environment.ts';
import type { Taint, Value } from './value.ts';

const ids = new WeakMap<object, number>();
let next = 0;

/** A number for an object: the same for the same object, and never shown. */
function idOf(object: object): number {
  const known = ids.get(object);
  if (known !== undefined) return known;
  next += 1;
  ids.set(object, next);
  return next;
}

const sorted = (kinds: readonly string[] | ReadonlySet<string>): string => [...kinds].sort().join();

function taintKey(taint: Taint, environment: Environment): string {
  const kinds = sorted([...taint.cleaned, ...environment.checkedKinds(taint.origin)]);
  return [idOf(taint.origin), taint.built, taint.direct, taint.uncertain, kinds, taint.only && sorted(taint.only)].join(
    '~',
  );
}

/** How deep fields are looked at; deeper ones make two calls different. */
const DEPTH = 2;

/**
 * What a callee can see of a value. Two calls whose arguments have equal keys do the same: the second need not be run.
 * Undefined: too much to compare.
 */
export function keyOf(value: Value | undefined, environment: Environment, depth = DEPTH): string | undefined {
  if (value === undefined) return '';
  const parts = value.taints.map((taint) => taintKey(taint, environment));
  const { callable, classOf, instanceOf, exports } = value;
  for (const object of [callable?.definition, classOf, instanceOf, exports])
    if (object !== undefined) parts.push(String(idOf(object)));
  for (const [name, field] of value.fields ?? []) {
    const inner = depth === 0 || (value.fields?.size ?? 0) > 12 ? undefined : keyOf(field, environment, depth - 1);
    if (inner === undefined) return undefined;
    parts.push(`${name}=${inner}`);
  }
  const plain = [
    value.symbol,
    value.constant === undefined ? '' : JSON.stringify(value.constant),
    value.literal,
    value.prefix,
    value.shape,
  ];
  return `(${[...plain, value.built, value.normalised, value.pattern?.source, value.url, value.unfollowed, ...parts].join('|')})`;
}
