import { mapTaints, mergeTaints, type RawStep, UNKNOWN, type Value, withStep } from './value.ts';

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

/** Text (or a list) joined from parts: `a + b`, f-strings, `''.join`, `path / name`. */
export function concatenate(parts: readonly Value[], at: Place): Value {
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
  };
}

/** `'…%s…' % values`, `'…{}…'.format(values)`: the template's text up to the first placeholder is the prefix. */
export function formatted(template: Value, values: readonly Value[], at: Place): Value {
  const joined = concatenate([template, ...values], at);
  const text = typeof template.constant === 'string' ? template.constant : undefined;
  const prefix = text?.split(/[%{]/, 1)[0];
  return {
    ...joined,
    constant: undefined,
    literal: joined.literal,
    prefix: prefix || undefined,
    built: !joined.literal,
  };
}

const HOST_FIXED = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+[/?#]/i;
const LOCAL_PATH = /^\/[^/\\]/;

/** Sink kinds that a constant start makes harmless: the host of a URL is decided before the untrusted part begins. */
export function kindsFixedBy(prefix: string | undefined): readonly string[] {
  if (prefix === undefined) return [];
  if (HOST_FIXED.test(prefix)) return ['url', 'redirect'];
  return LOCAL_PATH.test(prefix) ? ['redirect'] : [];
}
