import type { Site } from './arguments.ts';
import type { Value } from './value.ts';

type Fields = ReadonlyMap<string, Value>;

const MAP = /(?:Map|Hashtable|Properties)\(\)$/;
const LIST = /(?:ArrayList|LinkedList|Vector)\(\)$/;

/**
 * What a map or list of Java holds after a call, place by place, as far as every call before it was of that kind; undefined
 * where it is not known any more.
 */
export function collected(site: Site, before: Value): Fields | undefined {
  const [first, second] = site.given.map(({ value }) => value);
  const symbol = before.symbol ?? '';
  const fields = before.fields ?? (before.taints.length === 0 ? new Map<string, Value>() : undefined);
  if (fields === undefined || first === undefined) return undefined;
  if (MAP.test(symbol)) return put(site.last, fields, first, second);
  return LIST.test(symbol) && second === undefined ? listed(site.last, fields, first) : undefined;
}

function put(method: string, fields: Fields, key: Value, value: Value | undefined): Fields | undefined {
  if (!/^(?:put|setProperty)$/.test(method) || value === undefined || key.constant === undefined) return undefined;
  return new Map([...fields, [String(key.constant), value]]);
}

function listed(method: string, fields: Fields, given: Value): Fields | undefined {
  const held = [...fields.values()];
  const at = given.constant;
  if (method === 'add') held.push(given);
  else if (method === 'remove' && typeof at === 'number' && at < held.length) held.splice(at, 1);
  else return undefined;
  return new Map(held.map((value, place) => [String(place), value]));
}
