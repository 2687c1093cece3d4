'use strict';
// Mass assignment: data with fields that the code does not name, and whether they end up as fields of something.
const base = require('probe_oracle_base');
const { CHANNEL, quietly } = require('probe_channel');
const { definedNames, valueUnder } = require('probe_reach');
const { ADDED, TAINT, payload } = require('probe_taint');

const PRIVILEGE = 'is_superuser';
const LISTS =
  /allow|permit|editable|updatable|writable|mutable|white_?list|accepted|valid_?fields|public_?fields|safe_?fields/i;
const job = JSON.parse(input);

const extra = () => ({ [PRIVILEGE]: TAINT.canary, [TAINT.canary]: TAINT.canary });
const filled = (shape) => ({ ...Object.fromEntries(Object.keys(shape.keys).map((key) => [key, 'abc'])), ...extra() });

/** An object of the file's own classes: what has fields because the code says so. */
const isOwn = (value) => {
  const made = Object.getPrototypeOf(value)?.constructor;
  return typeof made === 'function' && made !== Object && valueUnder(made.name) === made;
};

/** A record in a table of the file's, with a field by which rights are told. */
const isRecord = (value) =>
  Object.keys(value).some(
    (key) => key !== PRIVILEGE && /admin|role|permission|balance|credit|owner|verified|rights/i.test(key),
  );

const has = (value) => Object.hasOwn(value, PRIVILEGE) && Object.hasOwn(value, TAINT.canary);

/** Objects and tables in a value, in the entries of a list or table as well. */
function* inside(value, depth = 3) {
  if (value === null || typeof value !== 'object' || depth === 0) return;
  yield value;
  const inner =
    value instanceof Map
      ? [...value.values()]
      : Object.keys(value)
          .slice(0, 30)
          .map((key) => Object.getOwnPropertyDescriptor(value, key)?.value);
  for (const one of inner.slice(0, 30)) yield* inside(one, depth - 1);
}

/** The name of a list in the file that says which fields may be written, and does not hold the attack's. */
function allowList() {
  for (const name of definedNames(job.text)) {
    if (!LISTS.test(name)) continue;
    const value = valueUnder(name);
    const list = value instanceof Set ? [...value] : Array.isArray(value) ? value : [];
    if (list.length > 0 && list.every((one) => typeof one === 'string') && !list.includes(PRIVILEGE)) return name;
  }
  return '';
}

const found = (name, kind) => ({
  t: 'sink',
  n: CHANNEL.attempt,
  sink: 'assigned',
  name,
  text: PRIVILEGE,
  parts: [],
  flags: { kind, allowList: allowList() },
  frames: [],
});

/** Where both fields, the one with a telling name and the one without, arrived: in what the file holds, makes, or was given. */
function after(value) {
  return quietly(() => {
    const places = [...definedNames(job.text).map((name) => [name, valueUnder(name)]), ['the result', value]];
    for (const [name, place] of places) {
      for (const one of inside(place)) {
        if (ADDED.attacks.includes(one) || !has(one)) continue;
        const object = isOwn(one) || isRecord(one);
        return [found(name, object ? 'object' : 'mapping')];
      }
    }
    return ADDED.stored === '' ? [] : [found(ADDED.stored, 'object')];
  });
}

function before() {
  Object.assign(ADDED, { names: TAINT.current?.name === 'fields' ? [PRIVILEGE, TAINT.canary] : [], stored: '' });
}

const fields = (canary) =>
  payload('fields', undefined, {
    outside: JSON.stringify({ name: 'abc', [PRIVILEGE]: canary, [canary]: canary }),
    choose: () => (field) => (field === PRIVILEGE || field === canary ? canary : 'abc'),
    input: `{"${PRIVILEGE}": …}`,
    make: (kind, parameter) => {
      if (kind !== 'mapping' && kind !== 'either') return undefined;
      const made = filled(parameter.shape);
      ADDED.attacks.push(made);
      return made;
    },
  });

module.exports = { ...base, after, before, controls: base.nothing, payloads: (canary) => [fields(canary)] };
