import type { Expression } from '../../contracts/program.ts';
import type { Site } from './arguments.ts';
import type { Frame, Run } from './machine.ts';
import { cleanTaints, newOrigin, UNKNOWN, type Value } from './value.ts';

/** A name that no code can have. */
const ELEMENT = '%element';

/** `names.filter(isSafe)`: what is left, with what the callback establishes about each element that it keeps. */
export function filtered(run: Run, frame: Frame, site: Site): Value | undefined {
  const [test] = site.given;
  const held = site.receiver?.value;
  if (site.last !== 'filter' || test === undefined || held === undefined || held.taints.length === 0) return undefined;
  const elements = held.taints.map((taint) => ({
    ...taint,
    origin: newOrigin({ ...taint.origin, within: taint.origin }),
    direct: true,
  }));
  const { start, end } = test.node;
  const element: Expression = { kind: 'name', name: ELEMENT, start, end };
  const args = [{ value: element }];
  const before = frame.environment;
  const inner = before.fork();
  inner.assign(ELEMENT, { ...UNKNOWN, taints: elements });
  frame.environment = inner;
  run.machine.assume(run, frame, { kind: 'call', callee: test.node, args, start, end }, true);
  frame.environment = before;
  const taints = elements.flatMap(({ origin }, index) => {
    const taint = held.taints[index];
    return taint === undefined ? [] : cleanTaints([taint], [...inner.checkedKinds(origin)]);
  });
  return { ...held, taints, fields: undefined };
}
