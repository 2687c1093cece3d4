import type { Expression } from '../../contracts/program.ts';
import type { Site } from './arguments.ts';
import { assumeMember, establish, look } from './guards.ts';
import type { Frame, Run } from './machine.ts';

type Comparison = Extract<Expression, { kind: 'binary' }>;

/** A key that is not `__proto__` was looked at by somebody who knew what keys can do. */
export function assumeOtherKey(run: Run, frame: Frame, { left, right }: Comparison, differs: boolean): void {
  if (!differs) return;
  if (right.kind === 'literal' && right.value === '__proto__') establish(run, frame, left, ['property']);
  if (left.kind === 'literal' && left.value === '__proto__') establish(run, frame, right, ['property']);
}

/** `LIST.includes(text)`; not being listed where `__proto__` is says that of a key. */
export function assumeListed(run: Run, frame: Frame, { given, receiver }: Site, truth: boolean): void {
  const [subject] = given;
  if (subject === undefined || receiver === undefined) return;
  if (truth) {
    assumeMember(run, frame, subject.node, receiver.node);
    return;
  }
  const listed = [...(look(run, frame, receiver.node).fields?.values() ?? [])];
  if (listed.some((value) => value.constant === '__proto__')) establish(run, frame, subject.node, ['property']);
}

/** `typeof x === 'number'`, `typeof query.name === 'string'`, which is then no object with operators, `typeof actions[name] === 'function'`. */
export function assumeType(run: Run, frame: Frame, subject: Expression, type: unknown): void {
  if (type === 'number' || type === 'boolean') establish(run, frame, subject, ['*']);
  if (type === 'string') establish(run, frame, subject, ['nosql']);
  if (type !== 'function') return;
  for (const taint of look(run, frame, subject).key?.taints ?? []) frame.environment.check(taint.origin, ['method']);
}
