import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, branch, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { assignment, importSpec, returned, specification, step } from './assignments.ts';
import { functionOf, methodsOf } from './functions.ts';

const before = (at: number, lower: Lowering): readonly Statement[] => {
  const initializer = lower.syntax.child(at, 'initializer');
  return initializer === undefined ? NOTHING : lower.statement(initializer);
};

/** `else if` chains in a loop: they may be long. */
const ifStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const arms: Arm[] = [];
  const first: Statement[] = [];
  let current: number | undefined = at;
  let otherwise: readonly Statement[] = NOTHING;
  while (current !== undefined) {
    first.push(...before(current, lower));
    const test = lower.optional(syntax.child(current, 'condition'), current);
    arms.push({ ...lower.node(current), test, body: lower.block(syntax.child(current, 'consequence')) });
    const next: number | undefined = syntax.child(current, 'alternative');
    const chained: boolean = next !== undefined && syntax.kind(next) === 'if_statement';
    if (next !== undefined && !chained) otherwise = lower.block(next);
    current = chained ? next : undefined;
  }
  return [...first, ...lowerArms(arms, otherwise, lower)];
};

/** `for k, v := range m`: what the last of the names holds is an element. */
function rangeLoop(at: number, clause: number, lower: Lowering): Statement {
  const { syntax } = lower;
  const left = syntax.child(clause, 'left');
  const last = left === undefined ? undefined : syntax.children(left).at(-1);
  const target = last === undefined ? {} : { target: lower.expression(last) };
  const over = lower.optional(syntax.child(clause, 'right'), clause);
  return { kind: 'loop', ...lower.node(at), ...target, over, body: lower.block(syntax.child(at, 'body')) };
}

/** `for a; b; c { d }`: `a`, then `while (b) { d; c }`; with a condition alone, or with nothing. */
const forLoop: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const bodyAt = syntax.child(at, 'body');
  const head = syntax.children(at).find((child) => child !== bodyAt);
  if (head !== undefined && syntax.kind(head) === 'range_clause') return rangeLoop(at, head, lower);
  const isClause = head !== undefined && syntax.kind(head) === 'for_clause';
  const condition = isClause ? syntax.child(head, 'condition') : head;
  const update = isClause ? syntax.child(head, 'update') : undefined;
  const body = [...lower.block(bodyAt), ...(update === undefined ? NOTHING : lower.statement(update))];
  const test = condition === undefined ? {} : { test: lower.expression(condition) };
  return [...(isClause ? before(head, lower) : NOTHING), { kind: 'loop', ...lower.node(at), ...test, body }];
};

const CASES: readonly string[] = ['expression_case', 'type_case', 'communication_case', 'default_case'];

/** What a case compares with, as a test; undefined where it always fits, or asks for a type. */
function testOf(at: number, subject: Expression | undefined, lower: Lowering): Expression | undefined {
  const value = lower.syntax.child(at, 'value');
  if (value === undefined) return undefined;
  const right = lower.expression(value);
  if (subject === undefined) return right;
  const { start, end } = right;
  const operator = right.kind === 'collection' ? 'in' : '==';
  return { kind: 'binary', start, end, operator, left: subject, right };
}

function caseOf(at: number, subject: Expression | undefined, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const communication = syntax.child(at, 'communication');
  const inner = syntax.children(at).filter((child) => syntax.kind(child) === 'statement_list');
  const body = [
    ...(communication === undefined ? NOTHING : lower.statement(communication)),
    ...lower.statements(inner),
  ];
  const test = testOf(at, subject, lower);
  return test === undefined ? body : [branch({ ...lower.node(at), test, body }, NOTHING)];
}

/** Each case is a branch of its own. The name that a type switch gives is one more for its value. */
const switchStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const value = syntax.child(at, 'value');
  const subject = value === undefined ? undefined : lower.expression(value);
  const alias = syntax.child(at, 'alias');
  const named: readonly Statement[] =
    alias === undefined || subject === undefined
      ? NOTHING
      : [{ kind: 'assign', ...lower.node(alias), targets: [lower.expression(alias)], value: subject }];
  const isTyped = syntax.kind(at) === 'type_switch_statement';
  const cases = syntax.children(at).filter((child) => CASES.includes(syntax.kind(child)));
  return [...before(at, lower), ...named, ...cases.flatMap((one) => caseOf(one, isTyped ? undefined : subject, lower))];
};

const leave =
  (how: 'break' | 'continue'): StatementRule =>
  (at, lower) => ({ kind: 'leave', ...lower.node(at), how });

/** `go f()` and `defer f()`: when it runs is not told apart. */
const evaluated: StatementRule = (at, lower) =>
  lower.syntax.children(at).map((child) => lower.evaluate(lower.expression(child)));

const contents: StatementRule = (at, lower) => lower.block(at);
const nothing: StatementRule = () => NOTHING;

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ['package_clause', nothing],
  ['import_declaration', contents],
  ['import_spec_list', contents],
  ['import_spec', importSpec],
  ['const_declaration', contents],
  ['var_declaration', contents],
  ['var_spec_list', contents],
  ['const_spec', specification],
  ['var_spec', specification],
  ['type_declaration', nothing],
  ['function_declaration', (at, lower) => lower.define(functionOf(at, lower))],
  ['method_declaration', methodsOf],
  ['short_var_declaration', assignment],
  ['assignment_statement', assignment],
  ['receive_statement', assignment],
  ['inc_statement', step],
  ['dec_statement', step],
  ['expression_statement', evaluated],
  ['go_statement', evaluated],
  ['defer_statement', evaluated],
  ['send_statement', evaluated],
  ['return_statement', returned],
  ['if_statement', ifStatement],
  ['for_statement', forLoop],
  ['expression_switch_statement', switchStatement],
  ['type_switch_statement', switchStatement],
  ['select_statement', switchStatement],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['goto_statement', nothing],
  ['fallthrough_statement', nothing],
  ['empty_statement', nothing],
  ['labeled_statement', (at, lower) => lower.statements(lower.syntax.everyChild(at).slice(1))],
  ['statement_list', contents],
  ['block', (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) })],
]);
