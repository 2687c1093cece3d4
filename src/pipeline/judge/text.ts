import { withStep } from './parts.ts';
import {
  cleanTaints,
  HARMLESS_VALUE,
  mapTaints,
  mergeTaints,
  type RawStep,
  type Taint,
  UNKNOWN,
  type Value,
} from './value.ts';

type Place = Omit<RawStep, 'says'>;

const isText = (value: Value): boolean => typeof value.constant === 'string' || value.prefix !== undefined;

/** Constant text at the start of a joined value: as far as it is known. */
function commonPrefix(parts: readonly Value[]): string | undefined {
  let prefix = '';
  for (const part of parts) {
    if (part.constant === undefined) return prefix + (part.prefix ?? '') || undefined;
    prefix += String(part.constant);
  }
  return prefix || undefined;
}

/** What is known of a value's text: see `Value.shape`. */
export const shapeOf = (value: Value): string =>
  value.shape ?? (value.constant === undefined ? '\0' : String(value.constant));

const HOST_BEFORE = /[^:/?#]\//;

/** What follows a base and a slash (`base + '/users/' + id`) no longer decides which server is asked, whatever the base is. */
function behindHost(before: readonly Value[], taints: readonly Taint[]): readonly Taint[] {
  if (!before.some((part) => part.prefix !== undefined || part.shape !== undefined)) return taints;
  return HOST_BEFORE.test(before.map(shapeOf).join('')) ? cleanTaints(taints, ['url']) : taints;
}

/** Text (or a list) joined from parts: `a + b`, f-strings, `''.join`, `path / name`. */
export function concatenate(parts: readonly Value[], at: Place): Value {
  return joined(
    parts.map((part, index) =>
      part.taints.length === 0 ? part : { ...part, taints: behindHost(parts.slice(0, index), part.taints) },
    ),
    at,
  );
}

function joined(parts: readonly Value[], at: Place): Value {
  const constants = parts.map((part) => part.constant);
  if (parts.length > 0 && constants.every((constant) => typeof constant === 'string')) {
    const text = constants.join('');
    return { ...UNKNOWN, literal: true, constant: text, prefix: text };
  }
  const taints = mergeTaints(parts.map((part) => part.taints));
  const alone = parts.filter((part) => part.constant !== '').length <= 1;
  const changed = alone
    ? taints
    : withStep(mapTaints(taints, { built: true, direct: false }), { ...at, says: 'joined with other text' });
  const literal = parts.every((part) => part.literal);
  return {
    ...UNKNOWN,
    taints: changed,
    literal,
    prefix: commonPrefix(parts),
    built: !literal && !alone && parts.some(isText),
    shape: parts.map(shapeOf).join(''),
    harmless: unionOf(parts),
  };
}

/** Text in which something was escaped is left to those who know what else it holds. */
function unionOf(parts: readonly Value[]): ReadonlySet<string> | undefined {
  const kinds = parts.flatMap(({ harmless }) => [...(harmless ?? [])]);
  return kinds.length === 0 ? undefined : new Set(kinds);
}

/** Where `%` and `format` put values. */
export const PERCENT = /%(?:\([^()]{0,80}\))?[-#0 +]{0,5}[\d.*]{0,9}(?:hh?|ll?|[zjtL])?[diouxXeEfFgGcrsa]/g;
export const BRACES = /\{[^{}]{0,80}\}/g;

/** A hole that takes nothing but a number. */
const NUMBER_ONLY = /^%.*[diouxXeEfFgG]$/;

/** What values are put into is still the text that was given: nothing is built around it. */
function aroundHoles(whole: Value, template: Value, values: readonly Value[]): readonly Taint[] {
  const filled = new Set(values.flatMap(({ taints }) => taints.map(({ origin }) => origin)));
  const given = new Map(template.taints.map((taint) => [taint.origin, taint.built]));
  return whole.taints.map((taint) => {
    const built = filled.has(taint.origin) ? undefined : given.get(taint.origin);
    return built === undefined ? taint : { ...taint, built };
  });
}

/** `'…%s…' % values`, `'…{}…'.format(values)`: the template's text up to the first placeholder is the prefix. */
export function formatted(template: Value, values: readonly Value[], at: Place, holes: RegExp): Value {
  const whole = joined([template, ...values], at);
  const text = typeof template.constant === 'string' ? template.constant : undefined;
  const prefix = text?.split(/[%{]/, 1)[0];
  const shape = text?.replace(holes, (hole) => (NUMBER_ONLY.test(hole) ? '0' : '\0'));
  if (shape !== undefined && shape !== text && !shape.includes('\0'))
    return { ...HARMLESS_VALUE, prefix: prefix || undefined, shape };
  return {
    ...whole,
    taints: aroundHoles(whole, template, values),
    constant: undefined,
    literal: whole.literal,
    shape: shape ?? whole.shape,
    prefix: prefix || undefined,
    built: !whole.literal,
  };
}

const HOST_FIXED = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i;
const LOCAL_PATH = /^\/[^/\\]/;

/** Sink kinds that a constant start makes harmless: the host of a URL is decided before the untrusted part begins. */
export function kindsFixedBy(prefix: string | undefined): readonly string[] {
  if (prefix === undefined) return [];
  // No key with a prefix is `__proto__` or `constructor`.
  if (HOST_FIXED.test(prefix)) return ['url', 'redirect', 'property'];
  return LOCAL_PATH.test(prefix) ? ['redirect', 'property'] : ['property', 'method'];
}

/** `['tar', name] + rest`: still a list, its first elements known. */
export function appended(left: Value, right: Value): Value {
  const elements = [left, right].flatMap((part) => (part.sequence === true ? [...(part.fields?.values() ?? [])] : []));
  return {
    ...UNKNOWN,
    taints: mapTaints(mergeTaints([left.taints, right.taints]), { direct: false }),
    literal: left.literal && right.literal,
    fields: new Map(elements.map((element, index) => [String(index), element])),
    sequence: true,
  };
}

/** `folder / name`: text joined, also when neither part is known to be text. */
export const joinedPath = (joined: Value): Value => ({ ...joined, built: !joined.literal });
