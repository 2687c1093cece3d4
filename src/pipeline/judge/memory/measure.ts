import type { Measured } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import { typeOf } from './places.ts';
import type { State } from './state.ts';
import { parseType, sizeOfType } from './types.ts';
import { ANY, constant, type Value } from './values.ts';

const encoder = new TextEncoder();

/** What `sizeof` gives. */
export function measured(an: Analysis, st: State, { type, value }: Measured): Value {
  if (type !== undefined) {
    if (st.scope.has(type.trim())) return measuredVariable(an, st, type.trim());
    if (/\[/.test(type)) return ANY;
    const { base, pointers } = parseType(type);
    const { bytes, unit } = sizeOfType(base, pointers);
    return constant(bytes, unit);
  }
  if (value === undefined) return ANY;
  if (value.kind === 'name' && st.scope.has(value.name)) return measuredVariable(an, st, value.name);
  // `sizeof(thing)` looks the same for a type's name.
  if (value.kind === 'name') return measured(an, st, { type: value.name });
  if (value.kind === 'literal' && typeof value.value === 'string')
    return constant(encoder.encode(value.value).length + 1);
  const declared = typeOf(an, st, value);
  if (declared === undefined || declared.isArray) return ANY;
  const { bytes, unit } = sizeOfType(declared.base, declared.pointers);
  return constant(bytes, unit);
}

function measuredVariable(an: Analysis, st: State, name: string): Value {
  const id = st.scope.get(name) ?? '';
  const type = an.types.get(id);
  if (type === undefined) return ANY;
  if (!type.isArray) {
    const { bytes, unit } = sizeOfType(type.base, type.pointers);
    return constant(bytes, unit);
  }
  const value = st.values.get(id);
  const memory = value?.kind === 'pointer' ? st.memory.get(value.object) : undefined;
  return memory?.size ?? ANY;
}
