import type { Statement } from '../../contracts/program.ts';
import { alternatives } from './alternatives.ts';
import { assign } from './binding.ts';
import type { Environment } from './environment.ts';
import { elementOf } from './join.ts';
import type { Frame, Run } from './machine.ts';
import { pathOf } from './names.ts';

type Loop = Extract<Statement, { kind: 'loop' }>;

/** Once round to see what the body does; once more when what it did reaches its start. */
export function executeLoop(run: Run, frame: Frame, statement: Loop): void {
  const { over, target } = statement;
  let each: ReadonlySet<string> | undefined;
  const round = (): void => {
    if (over !== undefined && target !== undefined) {
      assign(run, frame, target, elementOf(run.machine.evaluate(run, frame, over)));
    }
    if (statement.test !== undefined) {
      run.machine.evaluate(run, frame, statement.test);
      run.machine.assume(run, frame, statement.test, true);
    }
    run.machine.execute(run, frame, statement.body);
    each = target?.kind === 'name' && !frame.stopped ? frame.environment.refinement(target.name) : undefined;
  };
  if (oneRound(frame, round)) oneRound(frame, round);
  frame.stopped = false;
  // Whoever comes through a loop that no element leaves early has had each of them checked.
  const checked = over === undefined || mayLeave(statement.body) ? undefined : pathOf(over);
  if (checked !== undefined && each !== undefined && each.size > 0) frame.environment.refine(checked, [...each]);
}

const mayLeave = (body: readonly Statement[]): boolean =>
  body.some((statement) => {
    switch (statement.kind) {
      case 'leave':
        return true;
      case 'branch':
        return mayLeave(statement.then) || mayLeave(statement.otherwise);
      case 'attempt':
        return true;
      case 'block':
      case 'with':
        return mayLeave(statement.body);
      default:
        return false;
    }
  });

/** A round that is run through, left early, or not begun. */
function oneRound(frame: Frame, round: () => void): boolean {
  const outer = frame.loop;
  const left: Environment[] = [];
  frame.loop = { start: frame.environment, left };
  const tainted = alternatives(frame, [round, () => undefined], left);
  frame.loop = outer;
  return tainted;
}
