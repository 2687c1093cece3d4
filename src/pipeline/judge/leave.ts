import type { Expression } from '../../contracts/program.ts';
import type { Frame } from './machine.ts';
import type { Value } from './value.ts';

/** Keeps what guards have established here with the value, for when the place is left. */
export function refinedBy(frame: Frame, value: Value): Value {
  if (value.taints.length === 0) return value;
  const taints = value.taints.map((taint) => ({
    ...taint,
    cleaned: new Set([...taint.cleaned, ...frame.environment.checkedKinds(taint.origin)]),
  }));
  return { ...value, taints };
}

/** Hands a value to whoever called: by `return` or `yield`. */
export function leaveWith(frame: Frame, value: Value, expression: Expression | undefined): void {
  // What its condition was is said in names that mean nothing outside.
  const handed = { ...refinedBy(frame, value), test: undefined };
  frame.exits.push({ value: handed, expression, environment: frame.environment });
}
