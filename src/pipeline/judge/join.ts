import { extended } from './names.ts';
import { mergeTaints, UNKNOWN, type Value } from './value.ts';

const same = <T>(values: readonly (T | undefined)[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;

function joinFields(values: readonly Value[]): ReadonlyMap<string, Value> | undefined {
  const all = values.map((value) => value.fields);
  const first = all[0];
  if (first === undefined) return all.find((fields) => fields !== undefined);
  if (all.every((fields) => fields === first)) return first;
  const joined = new Map<string, Value>();
  for (const fields of all) {
    for (const [name, value] of fields ?? []) {
      const known = joined.get(name);
      joined.set(
        name,
        known === undefined || known === value
          ? value
          : { ...known, taints: mergeTaints([known.taints, value.taints]) },
      );
    }
  }
  return joined;
}

/** Nothing is known of it but what it is called and who may have made it: most values. */
const isPlain = (value: Value): boolean =>
  !value.literal &&
  !value.fields &&
  !value.callable &&
  !value.classOf &&
  !value.instanceOf &&
  !value.test &&
  !value.pattern &&
  !value.built &&
  !value.prefix &&
  !value.shape &&
  !value.normalised &&
  !value.url &&
  !value.harmless &&
  !value.key &&
  !value.exports &&
  !value.unfollowed;

/** What is known when a value is one of several. */
export function joinValues(values: readonly Value[]): Value {
  const [first, ...rest] = values;
  if (first === undefined) return UNKNOWN;
  if (rest.every((value) => value === first)) return first;
  if (values.every(isPlain))
    return {
      ...UNKNOWN,
      taints: mergeTaints(values.map((value) => value.taints)),
      symbol: same(values.map((value) => value.symbol)),
    };
  const fields = joinFields(values);
  const known = values.find((value) => value.callable ?? value.instanceOf ?? value.classOf ?? value.pattern) ?? first;
  return {
    ...known,
    taints: mergeTaints(values.map((value) => value.taints)),
    literal: values.every((value) => value.literal),
    symbol: same(values.map((value) => value.symbol)) ?? values.find((value) => value.symbol)?.symbol,
    constant: same(values.map((value) => value.constant)),
    shape: same(values.map((value) => value.shape)),
    made: undefined,
    key: values.find((value) => value.key !== undefined)?.key,
    url: same(values.map((value) => value.url)),
    prefix: same(values.map((value) => value.prefix)),
    built: values.some((value) => value.built),
    normalised: values.every((value) => value.normalised || value.literal),
    test: same(values.map((value) => value.test)),
    harmless: same(values.map((value) => value.harmless)),
    fields,
  };
}

/** What iterating over a value gives. */
export function elementOf(value: Value): Value {
  const elements = value.sequence === true ? [...(value.fields?.values() ?? [])] : [];
  if (elements.length > 0) return joinValues(elements);
  return {
    ...UNKNOWN,
    taints: value.taints,
    literal: value.literal,
    symbol: extended(value.symbol, '[]'),
  };
}
