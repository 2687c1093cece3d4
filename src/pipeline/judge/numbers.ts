import type { Expression } from '../../contracts/program.ts';
import { establish } from './guards.ts';
import type { Frame, Run } from './machine.ts';
import { lastName } from './names.ts';

/** `Math.abs(count)` is as large as the number is far from zero. */
const measured = (side: Expression): Expression =>
  side.kind === 'call' && lastName(side.callee) === 'abs' ? (side.args[0]?.value ?? side) : side;

/** One side is known not to be the larger. */
export function assumeBounds(
  run: Run,
  frame: Frame,
  [smaller, larger]: readonly [smaller: Expression, larger: Expression],
): void {
  establish(run, frame, measured(smaller), ['resource', 'product', 'at-most']);
  establish(run, frame, measured(larger), ['divisor', 'product', 'at-least']);
}

/** `count != 0`: it can be divided by. */
export function assumeNotZero(run: Run, frame: Frame, { left, right }: Extract<Expression, { kind: 'binary' }>): void {
  if (right.kind === 'literal' && right.value === 0) establish(run, frame, left, ['divisor']);
}
