import type { Expression, ImportBinding } from '../../contracts/program.ts';
import { Environment } from './environment.ts';
import { elementOf } from './join.ts';
import type { Frame, Run } from './machine.ts';
import { extended } from './names.ts';
import { ITEM } from './patterns.ts';
import { checkAssignment } from './sinks.ts';
import { mergeTaints, UNKNOWN, type Value } from './value.ts';

/** Binds a name, a pattern, an attribute or an item. */
export function assign(run: Run, frame: Frame, target: Expression, value: Value): void {
  switch (target.kind) {
    case 'name':
      frame.environment.assign(target.name, value);
      return;
    case 'collection':
      for (const [position, entry] of target.entries.entries()) {
        const key =
          entry.key?.kind === 'literal'
            ? String(entry.key.value)
            : entry.key?.kind === 'name'
              ? entry.key.name
              : undefined;
        assign(
          run,
          frame,
          entry.value,
          entry.spread === true
            ? { ...UNKNOWN, taints: value.taints }
            : destructured(run, frame, target, value, key ?? String(position)),
        );
      }
      return;
    case 'assignment':
      assign(run, frame, target.target, value);
      return;
    case 'member':
    case 'index':
      assignField(run, frame, target, value);
      return;
    default:
      return;
  }
}

/** One element or property of a pattern: read as if it had been written as `value.key`. */
function destructured(run: Run, frame: Frame, target: Expression, value: Value, key: string): Value {
  const field = value.fields?.get(key) ?? value.exports?.own(key);
  if (field !== undefined) return field;
  if (/^\d+$/.test(key)) return elementOf(value);
  const holder = '%destructured';
  const before = frame.environment.own(holder);
  frame.environment.assign(holder, value);
  const at = { start: target.start, end: target.end };
  const part = run.machine.evaluate(run, frame, {
    kind: 'member',
    object: { kind: 'name', name: holder, ...at },
    name: key,
    ...at,
  });
  frame.environment.assign(holder, before ?? UNKNOWN);
  return part;
}

function assignField(
  run: Run,
  frame: Frame,
  target: Extract<Expression, { kind: 'member' | 'index' }>,
  value: Value,
): void {
  const object = run.machine.evaluate(run, frame, target.object);
  const place = target.kind === 'index' ? run.machine.evaluate(run, frame, target.index) : undefined;
  const index = place?.constant;
  const key = target.kind === 'member' ? target.name : index === undefined ? undefined : String(index);
  const symbol = key === undefined ? undefined : extended(object.symbol, `.${key}`);
  checkAssignment(run, frame, { symbol, last: key ?? '', node: target, value });
  const chosen = key === undefined && place !== undefined && place.taints.length > 0 ? place : undefined;
  if (chosen !== undefined || object.key !== undefined)
    checkAssignment(run, frame, {
      symbol: extended(object.symbol, `.${ITEM}`),
      last: ITEM,
      node: target,
      value,
      object,
      key: chosen,
    });
  const fields = new Map(object.fields);
  if (key !== undefined) fields.set(key, value);
  const taints = key === undefined ? mergeTaints([object.taints, value.taints]) : object.taints;
  store(run, frame, target.object, { ...object, fields, taints, literal: object.literal && value.literal });
}

/** Writes a changed object back to where it was read from, as far up as names go. */
function store(run: Run, frame: Frame, place: Expression, value: Value): void {
  if (place.kind === 'name') frame.environment.assign(place.name, value);
  else if (place.kind === 'member') {
    const holder = run.machine.evaluate(run, frame, place.object);
    store(run, frame, place.object, { ...holder, fields: new Map([...(holder.fields ?? []), [place.name, value]]) });
  }
}

/** Binds what an import statement names. */
export function bindImport(run: Run, frame: Frame, binding: ImportBinding): void {
  if (binding.name === '*') {
    const loaded = run.modules(binding.module, undefined, frame.module);
    if (loaded instanceof Environment)
      for (const [name, value] of loaded.names()) frame.environment.assign(name, value);
    return;
  }
  const loaded = run.modules(binding.module, binding.name, frame.module);
  frame.environment.assign(binding.local, importedValue(binding, loaded));
}

function importedValue(binding: ImportBinding, loaded: Environment | 'unfollowed' | undefined): Value {
  const whole = binding.name === undefined || binding.name === 'default';
  const symbol = whole ? binding.module : `${binding.module}.${binding.name}`;
  if (loaded === 'unfollowed') return { ...UNKNOWN, symbol, unfollowed: true };
  if (loaded === undefined) return { ...UNKNOWN, symbol };
  // `module.exports = function …` is what `require` gives.
  if (binding.name === undefined) return { ...UNKNOWN, ...loaded.own('default'), symbol, exports: loaded };
  return loaded.own(binding.name) ?? { ...UNKNOWN, symbol, exports: loaded };
}
