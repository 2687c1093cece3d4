import type { Expression, Statement } from '../../contracts/program.ts';
import { operatorOf } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { argumentsOf } from './collections.ts';
import { COMPOUNDS } from './compounds.ts';
import { classOf, functionOf } from './functions.ts';
import { importFrom, importStatement } from './imports.ts';
import { matchStatement } from './match.ts';

/** `a = b = value`: the targets in order, and the value's node. */
function targetsOf(
  at: number,
  lower: Lowering,
): { readonly targets: readonly Expression[]; readonly value: number | undefined } {
  const { syntax } = lower;
  const targets: Expression[] = [];
  let value: number | undefined = at;
  while (value !== undefined && syntax.kind(value) === 'assignment') {
    const left = syntax.child(value, 'left');
    if (left !== undefined) targets.push(lower.expression(left));
    value = syntax.child(value, 'right');
  }
  return { targets, value };
}

/** A mere annotation (`x: int`) assigns nothing. */
const assignment: StatementRule = (at, lower) => {
  const { targets, value } = targetsOf(at, lower);
  if (value === undefined) return NOTHING;
  return { kind: 'assign', ...lower.node(at), targets, value: lower.expression(value) };
};

const augmented: StatementRule = (at, lower) => {
  const [target, value] = lower.syntax.children(at);
  return {
    kind: 'assign',
    ...lower.node(at),
    targets: [lower.optional(target, at)],
    value: lower.optional(value, at),
    operator: operatorOf(lower.syntax, at),
  };
};

/** `a, b` at the top of a statement is a tuple that nobody keeps. */
const expressionStatement: StatementRule = (at, lower) => lower.block(at);

const returnStatement: StatementRule = (at, lower) => {
  const [value] = lower.syntax.children(at);
  return { kind: 'return', ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
};

/** `raise error from cause`: both are part of what is raised. */
const raiseStatement: StatementRule = (at, lower) => {
  const [value, cause] = lower.syntax.children(at);
  if (value === undefined) return { kind: 'raise', ...lower.node(at) };
  return { kind: 'raise', ...lower.node(at), value: cause === undefined ? lower.expression(value) : lower.other(at) };
};

const leave =
  (how: 'break' | 'continue'): StatementRule =>
  (at, lower) => ({ kind: 'leave', ...lower.node(at), how });

/** The message is computed only when the test fails; its calls are kept. */
const assertStatement: StatementRule = (at, lower) => {
  const [test, message] = lower.syntax.children(at);
  const assertion: Statement = { kind: 'assert', ...lower.node(at), test: lower.optional(test, at) };
  if (message === undefined) return assertion;
  const said = lower.expression(message);
  return said.kind === 'literal' ? assertion : [assertion, lower.evaluate(said)];
};

const deleteStatement: StatementRule = (at, lower) => {
  const [operand] = lower.syntax.children(at);
  return lower.evaluate({ kind: 'unary', ...lower.node(at), operator: 'delete', operand: lower.optional(operand, at) });
};

/** Python 2's `print x` and `exec code in scope`: calls of the functions they became. */
const callOf =
  (name: string): StatementRule =>
  (at, lower) => {
    const node = lower.node(at);
    const args = lower.syntax.children(at).map((child) => ({ value: lower.expression(child) }));
    const callee: Expression = { kind: 'name', start: node.start, end: node.start + name.length, name };
    return lower.evaluate({ kind: 'call', ...node, callee, args });
  };

const defineFunction = (at: number, lower: Lowering, decorators: readonly number[]): Statement =>
  lower.define(functionOf(at, lower, decorators));

const defineClass = (at: number, lower: Lowering, decorators: readonly number[]): Statement => {
  const bases = argumentsOf(lower.syntax.child(at, 'superclasses'), lower).map(({ value }) => value);
  return lower.defineClass(classOf(at, lower, decorators, bases));
};

const decorated: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const children = syntax.children(at);
  const decorators = children.filter((child) => syntax.kind(child) === 'decorator');
  const definition = children.find((child) => syntax.kind(child) !== 'decorator');
  // What follows the decorators is missing: they are kept.
  if (definition === undefined) return lower.statements(decorators.flatMap((child) => syntax.children(child)));
  const isClass = syntax.kind(definition) === 'class_definition';
  return (isClass ? defineClass : defineFunction)(definition, lower, decorators);
};

const nothing: StatementRule = () => NOTHING;

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ...COMPOUNDS,
  ['expression_statement', expressionStatement],
  ['assignment', assignment],
  ['augmented_assignment', augmented],
  ['return_statement', returnStatement],
  ['raise_statement', raiseStatement],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['assert_statement', assertStatement],
  ['delete_statement', deleteStatement],
  ['print_statement', callOf('print')],
  ['exec_statement', callOf('exec')],
  ['match_statement', matchStatement],
  ['function_definition', (at, lower) => defineFunction(at, lower, [])],
  ['class_definition', (at, lower) => defineClass(at, lower, [])],
  ['decorated_definition', decorated],
  ['import_statement', importStatement],
  ['import_from_statement', importFrom],
  ['future_import_statement', nothing],
  ['global_statement', nothing],
  ['nonlocal_statement', nothing],
  ['pass_statement', nothing],
  ['type_alias_statement', nothing],
]);
