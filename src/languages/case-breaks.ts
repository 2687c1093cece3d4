import type { Statement } from '../contracts/program.ts';
import { branch } from './chains.ts';

/** How often what follows may be written twice, for the ways that meet it and those that do not. */
const MOST_DOUBLED = 2;
/** Each puts what follows one level deeper. */
const MOST_BREAKS = 32;

const isBreak = (statement: Statement): boolean => statement.kind === 'leave' && statement.how === 'break';

/** Whether a `break` in it means the `switch`: those of a loop stay within the loop, and inner switches have none any more. */
function breaks(statement: Statement): boolean {
  switch (statement.kind) {
    case 'branch':
      return statement.then.some(breaks) || statement.otherwise.some(breaks);
    case 'block':
      return statement.body.some(breaks);
    default:
      return isBreak(statement);
  }
}

function leaves(body: readonly Statement[]): boolean {
  const last = body.at(-1);
  switch (last?.kind) {
    case 'block':
      return leaves(last.body);
    case 'branch':
      return leaves(last.then) && leaves(last.otherwise);
    case 'leave':
    case 'return':
    case 'raise':
    case 'goto':
      return true;
    default:
      return false;
  }
}

/**
 * What a case does, without the `break` of its switch, which must not look like one of a loop around it: what a break passes
 * over stands where the test that leads to the break came out otherwise.
 */
export const endedByBreaks = (body: readonly Statement[]): readonly Statement[] =>
  body.filter(breaks).length > MOST_BREAKS ? body : ended(body, MOST_DOUBLED);

function ended(body: readonly Statement[], doubled: number): readonly Statement[] {
  const at = body.findIndex(breaks);
  const found = body[at];
  if (found === undefined) return body;
  const before = body.slice(0, at);
  const rest = body.slice(at + 1);
  if (found.kind === 'block') return [...before, ...ended([...found.body, ...rest], doubled)];
  if (found.kind !== 'branch') return before;
  const { then, otherwise } = found;
  const isForked = rest.length > 0 && !leaves(then) && !leaves(otherwise);
  if (isForked && doubled === 0) return [...before, found, ...ended(rest, doubled)];
  const left = isForked ? doubled - 1 : doubled;
  const goOn = (arm: readonly Statement[]): readonly Statement[] => ended(leaves(arm) ? arm : [...arm, ...rest], left);
  return [...before, branch({ ...found, body: goOn(then) }, goOn(otherwise))];
}
