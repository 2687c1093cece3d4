import type { Environment } from './environment.ts';
import type { Taint, Value } from './value.ts';

const ids = new WeakMap<object, number>();
let next = 0;

/** A number for an object: the same for the same object, and never shown. */
export function idOf(object: object): number {
  const known = ids.get(object);
  if (known !== undefined) return known;
  next += 1;
  ids.set(object, next);
  return next;
}

const sorted = (kinds: readonly string[]): string => (kinds.length < 2 ? (kinds[0] ?? '') : [...kinds].sort().join());

function taintKey({ origin, cleaned, built, direct, uncertain, only }: Taint, environment: Environment): string {
  const checked = environment.checkedKinds(origin);
  const kinds = cleaned.size + checked.size === 0 ? '' : sorted([...cleaned, ...checked]);
  const bits = (built ? 1 : 0) + (direct ? 2 : 0) + (uncertain ? 4 : 0);
  return `${idOf(origin)}~${bits}~${kinds}~${only === undefined ? '' : sorted([...only])}`;
}

/** How deep fields are looked at; deeper ones make two calls different. */
const DEPTH = 2;

/**
 * What a callee can see of a value. Two calls whose arguments have equal keys do the same: the second need not be run.
 * Undefined: too much to compare.
 */
export function keyOf(value: Value | undefined, environment: Environment, depth = DEPTH): string | undefined {
  if (value === undefined) return '';
  const { fields } = value;
  let key = plainKey(value);
  for (const taint of value.taints) key += `|${taintKey(taint, environment)}`;
  if (value.key !== undefined) key += `|by${keyOf(value.key, environment, 0)}`;
  for (const [position, { name, value: given }] of (value.made ?? []).entries())
    key += `|${name ?? position}:${plainKey(given)}`;
  if (fields === undefined || fields.size === 0) return `${key})`;
  if (depth === 0 || fields.size > 12) return undefined;
  for (const [name, field] of fields) {
    const inner = keyOf(field, environment, depth - 1);
    if (inner === undefined) return undefined;
    key += `|${name}=${inner}`;
  }
  return `${key})`;
}

/** What is known of it but for its taints and fields. */
function plainKey(value: Value): string {
  const { constant, callable, classOf, instanceOf, exports, harmless, pattern, receiver, test } = value;
  const text = constant === undefined ? '' : JSON.stringify(constant);
  const state = `${value.literal}|${value.built}|${value.normalised}|${value.unfollowed}`;
  let key = `(${value.symbol}|${text}|${value.prefix}|${value.shape}|${state}|${value.url}`;
  if (pattern !== undefined) key += `|p${pattern.flags}/${pattern.source}`;
  if (value.sequence === true) key += '|s';
  if (harmless !== undefined) key += `|h${sorted([...harmless])}`;
  if (callable !== undefined) key += `|f${idOf(callable.definition)}`;
  if (classOf !== undefined) key += `|c${idOf(classOf)}`;
  if (instanceOf !== undefined) key += `|i${idOf(instanceOf)}`;
  if (exports !== undefined) key += `|e${idOf(exports)}`;
  if (receiver !== undefined) key += `|r${idOf(receiver)}`;
  if (test !== undefined) key += `|t${idOf(test)}`;
  return key;
}
