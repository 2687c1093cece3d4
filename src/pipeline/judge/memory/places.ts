import type { Expression } from '../../../contracts/program.ts';
import { type Analysis, evaluate } from './analysis.ts';
import type { State } from './state.ts';
import { POINTER_SIZE, parseType, sizeOfType, type VariableType } from './types.ts';
import { ANY, add, constant, multiply, type Num, type Pointer, type Value } from './values.ts';

/** Where a value is kept. */
export type Place =
  | { readonly kind: 'variable'; readonly id: string }
  /** A field of a variable. */
  | { readonly kind: 'field'; readonly id: string; readonly key: string }
  /** What a value points to; `field` of it where that is a structure. */
  | {
      readonly kind: 'memory';
      readonly pointer: Value;
      readonly bytes: Num | undefined;
      readonly field: string;
      readonly name: string;
    };

export function dereferenced(type: VariableType | undefined): VariableType | undefined {
  if (type === undefined) return undefined;
  if (type.isArray) return { ...type, isArray: false };
  return type.pointers > 0 ? { ...type, pointers: type.pointers - 1 } : undefined;
}

/** The type that an expression is declared with, as far as that can be seen here. */
export function typeOf(an: Analysis, st: State, expression: Expression): VariableType | undefined {
  if (expression.cast !== undefined) return parseType(expression.cast);
  switch (expression.kind) {
    case 'name':
      return an.types.get(st.scope.get(expression.name) ?? '');
    case 'index':
      return dereferenced(typeOf(an, st, expression.object));
    case 'unary': {
      const type = typeOf(an, st, expression.operand);
      if (expression.operator === '*') return dereferenced(type);
      if (expression.operator !== '&' || type === undefined) return undefined;
      return { base: type.base, pointers: type.pointers + 1, isArray: false };
    }
    case 'binary': {
      const types = [typeOf(an, st, expression.left), typeOf(an, st, expression.right)];
      return types.find((type) => type !== undefined && (type.isArray || type.pointers > 0));
    }
    case 'assignment':
      return typeOf(an, st, expression.target);
    case 'conditional':
      return typeOf(an, st, expression.then);
    default:
      return undefined;
  }
}

/** How large what a pointer expression points to is; undefined where nobody knows. */
export function elementOf(an: Analysis, st: State, pointer: Expression, value: Value): Num | undefined {
  const type = dereferenced(typeOf(an, st, pointer));
  if (type !== undefined) {
    const { bytes, unit } = sizeOfType(type.base, type.isArray ? POINTER_SIZE : type.pointers);
    return constant(bytes, unit);
  }
  const memory = value.kind === 'pointer' ? st.memory.get(value.object) : undefined;
  return memory === undefined || memory.element === 0 ? undefined : constant(memory.element);
}

/** A pointer moved by a number of elements. */
export function shifted(pointer: Pointer, by: Value, element: Num | undefined): Value {
  if (by.kind !== 'number' || element === undefined) return ANY;
  return { ...pointer, offset: add(pointer.offset, multiply(by, element)) };
}

/** The place that an expression names; undefined where it is out of sight. */
export function locate(an: Analysis, st: State, expression: Expression): Place | undefined {
  switch (expression.kind) {
    case 'name': {
      const id = st.scope.get(expression.name);
      return id === undefined ? undefined : { kind: 'variable', id };
    }
    case 'member':
      return fieldOf(an, st, expression);
    case 'index': {
      const base = evaluate(an, st, expression.object);
      const index = evaluate(an, st, expression.index);
      const element = elementOf(an, st, expression.object, base);
      const pointer = base.kind === 'pointer' ? shifted(base, index, element) : base;
      return { kind: 'memory', pointer, bytes: element, field: '', name: 'the index' };
    }
    case 'unary': {
      if (expression.operator !== '*') return undefined;
      const pointer = evaluate(an, st, expression.operand);
      const bytes = elementOf(an, st, expression.operand, pointer);
      return { kind: 'memory', pointer, bytes, field: '', name: 'the pointer' };
    }
    default:
      return undefined;
  }
}

function fieldOf(an: Analysis, st: State, expression: Extract<Expression, { kind: 'member' }>): Place | undefined {
  const { object, name } = expression;
  const type = typeOf(an, st, object);
  const arrow = /^\s*->/.test(an.module.text.slice(object.end, object.end + 8).replace(/^\)+/, ''));
  if (arrow) {
    const pointer = evaluate(an, st, object);
    const bytes = elementOf(an, st, object, pointer);
    return { kind: 'memory', pointer, bytes, field: `.${name}`, name: 'the pointer' };
  }
  const outer = locate(an, st, object);
  if (outer?.kind === 'variable' && type?.isArray !== true)
    return { kind: 'field', id: outer.id, key: `${outer.id}.${name}` };
  if (outer?.kind === 'field') return { kind: 'field', id: outer.id, key: `${outer.key}.${name}` };
  if (outer?.kind === 'memory') return { ...outer, field: `${outer.field}.${name}` };
  return undefined;
}
