import { isConstant, isNull, type Num, type Pointer, type Value } from './values.ts';

function sameAddress(operator: string, a: Pointer, b: Pointer): boolean | undefined {
  if (operator !== '==' && operator !== '!=') return undefined;
  if (a.maybeNull || b.maybeNull || !isConstant(a.offset) || !isConstant(b.offset)) return undefined;
  const same = a.object === b.object && a.offset.lo === b.offset.lo;
  return same === (operator === '==');
}

/** Whether a comparison comes out true; undefined where both can be. */
export function compared(operator: string, a: Value, b: Value): boolean | undefined {
  if (a.kind === 'pointer' && b.kind === 'pointer') return sameAddress(operator, a, b);
  const [pointer, other] = a.kind === 'pointer' ? [a, b] : [b, a];
  if (pointer.kind === 'pointer') {
    const isAsked = isNull(other) && !pointer.maybeNull && (operator === '==' || operator === '!=');
    return isAsked ? operator === '!=' : undefined;
  }
  if (a.kind !== 'number' || b.kind !== 'number' || a.unit !== b.unit) return undefined;
  return NUMBERS[operator]?.(a, b);
}

const less = (a: Num, b: Num): boolean | undefined => (a.hi < b.lo ? true : a.lo >= b.hi ? false : undefined);
const atMost = (a: Num, b: Num): boolean | undefined => (a.hi <= b.lo ? true : a.lo > b.hi ? false : undefined);
const opposite = (truth: boolean | undefined): boolean | undefined => (truth === undefined ? undefined : !truth);

function equal(a: Num, b: Num): boolean | undefined {
  if (isConstant(a) && isConstant(b)) return a.lo === b.lo;
  return a.hi < b.lo || b.hi < a.lo ? false : undefined;
}

const NUMBERS: Readonly<Record<string, (a: Num, b: Num) => boolean | undefined>> = {
  '<': less,
  '<=': atMost,
  '>': (a, b) => less(b, a),
  '>=': (a, b) => atMost(b, a),
  '==': equal,
  '!=': (a, b) => opposite(equal(a, b)),
};
