import type { Expression, Statement } from '../../../contracts/program.ts';

/** `more`: something is added, which of an unsigned number makes no less. */
export type Change = 'up' | 'down' | 'more' | 'any';

const RISES: readonly Change[] = ['up', 'more'];

function joined(a: Change | undefined, b: Change): Change {
  if (a === undefined || a === b) return b;
  return RISES.includes(a) && RISES.includes(b) ? 'more' : 'any';
}

/** Which variables statements change, and in which direction. */
export function changesIn(body: readonly Statement[], found = new Map<string, Change>()): ReadonlyMap<string, Change> {
  for (const statement of body) changed(statement, found);
  return found;
}

function note(target: Expression, operator: string | undefined, value: Expression, found: Map<string, Change>): void {
  if (target.kind !== 'name') return;
  const step = value.kind === 'literal' && typeof value.value === 'number' && value.value > 0;
  const rises = operator === '+=' ? (step ? 'up' : 'more') : undefined;
  const how: Change = rises ?? (step && operator === '-=' ? 'down' : 'any');
  found.set(target.name, joined(found.get(target.name), how));
}

function changed(statement: Statement, found: Map<string, Change>): void {
  switch (statement.kind) {
    case 'assign':
      for (const target of statement.targets) note(target, statement.operator, statement.value, found);
      within(statement.value, found);
      break;
    case 'evaluate':
      within(statement.value, found);
      break;
    case 'branch':
      within(statement.test, found);
      changesIn([...statement.then, ...statement.otherwise], found);
      break;
    case 'loop':
      if (statement.test !== undefined) within(statement.test, found);
      changesIn(statement.body, found);
      break;
    case 'block':
    case 'attempt':
      changesIn(statement.body, found);
      break;
    default:
  }
}

/** Assignments, and what is given by address, within an expression. */
function within(expression: Expression, found: Map<string, Change>): void {
  switch (expression.kind) {
    case 'assignment':
      note(expression.target, expression.operator, expression.value, found);
      within(expression.value, found);
      break;
    case 'binary':
      within(expression.left, found);
      within(expression.right, found);
      break;
    case 'unary':
      if (expression.operator === '&' && expression.operand.kind === 'name') found.set(expression.operand.name, 'any');
      within(expression.operand, found);
      break;
    case 'call':
      for (const { value } of expression.args) within(value, found);
      break;
    case 'index':
      within(expression.object, found);
      within(expression.index, found);
      break;
    case 'member':
      within(expression.object, found);
      break;
    case 'conditional':
      for (const part of [expression.test, expression.then, expression.otherwise]) within(part, found);
      break;
    case 'other':
    case 'template':
      for (const part of expression.parts) within(part, found);
      break;
    default:
  }
}
