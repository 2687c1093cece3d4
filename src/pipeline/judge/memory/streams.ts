import type { Expression } from '../../../contracts/program.ts';
import type { Analysis } from './analysis.ts';
import { typed } from './library-input.ts';
import { locate, typeOf } from './places.ts';
import type { State } from './state.ts';
import { store } from './stores.ts';
import { scalarOfVariable } from './types.ts';
import { ANY, type Value } from './values.ts';

/** What is no number is shifted by none: `in >> width` reads from a stream. */
export function isStream(an: Analysis, st: State, expression: Expression): boolean {
  if (expression.kind === 'binary' && expression.operator === '>>') return isStream(an, st, expression.left);
  if (expression.kind === 'member') return expression.object.kind === 'name' && expression.object.name === 'std';
  const type = typeOf(an, st, expression);
  return expression.kind === 'name' && (expression.name === 'cin' || (type !== undefined && /stream$/.test(type.base)));
}

/** What is read from a stream is set, to whatever its type can hold. */
export function extracted(an: Analysis, st: State, target: Expression): Value {
  const place = locate(an, st, target);
  const type = place?.kind === 'variable' ? an.types.get(place.id) : undefined;
  if (place !== undefined && type?.isArray === false) store(an, st, place, typed(scalarOfVariable(type)), target);
  return ANY;
}
