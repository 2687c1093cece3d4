import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { classOf } from './classes.ts';
import { functionOf } from './functions.ts';
import { bodyOf, LOOPS } from './loops.ts';
import { exportStatement, importStatement } from './modules.ts';
import { requireBindings } from './requires.ts';
import { switchStatement } from './switches.ts';
import { enumDeclaration, namespaceDeclaration } from './typescript.ts';

/** `a, b` runs one after the other; parentheses around a statement say nothing. */
function expressionStatements(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  switch (syntax.kind(at)) {
    case 'sequence_expression':
    case 'parenthesized_expression':
      return syntax.children(at).flatMap((child) => expressionStatements(child, lower));
    case 'internal_module':
      return lower.statement(at);
    default:
      return [settle(lower.expression(at), lower)];
  }
}

/** An assignment nobody takes the value of is a statement; `a = b = c` is one with several targets. */
function settle(value: Expression, lower: Lowering): Statement {
  if (value.kind !== 'assignment') return lower.evaluate(value);
  const { start, end, operator } = value;
  const targets = [value.target];
  let assigned = value.value;
  while (operator === undefined && assigned.kind === 'assignment' && assigned.operator === undefined) {
    targets.push(assigned.target);
    assigned = assigned.value;
  }
  const statement: Statement = { kind: 'assign', start, end, targets, value: assigned };
  return operator === undefined ? statement : { ...statement, operator };
}

const expressionStatement: StatementRule = (at, lower) =>
  lower.syntax.children(at).flatMap((child) => expressionStatements(child, lower));

/** The parts of a `for` head, which are statements without being wrapped in one. */
const BARE = [
  'assignment_expression',
  'augmented_assignment_expression',
  'update_expression',
  'sequence_expression',
] as const;

/** `const a = 1, { b } = c;`: an assignment each; modules that are required become imports. */
const declaration: StatementRule = (at, lower) =>
  lower.syntax.children(at).flatMap((child) => declarator(child, lower));

function declarator(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  if (syntax.kind(at) !== 'variable_declarator') return lower.statement(at);
  const target = syntax.child(at, 'name');
  const value = syntax.child(at, 'value');
  if (target === undefined || value === undefined) return NOTHING;
  const node = lower.node(at);
  const bindings = requireBindings(target, value, lower);
  if (bindings !== undefined) return [{ kind: 'import', ...node, bindings }];
  if (syntax.kind(value) === 'class') return [lower.defineClass(classOf(value, lower, []))];
  return [{ kind: 'assign', ...node, targets: [lower.expression(target)], value: lower.expression(value) }];
}

/** `else if` chains in a loop: they may be long. */
const ifStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const arms: Arm[] = [];
  let current: number | undefined = at;
  let otherwise: readonly Statement[] = NOTHING;
  while (current !== undefined) {
    arms.push({
      ...lower.node(current),
      test: lower.optional(syntax.child(current, 'condition'), current),
      body: bodyOf(syntax.child(current, 'consequence'), lower),
    });
    const clause: number | undefined = syntax.child(current, 'alternative');
    const next: number | undefined = clause === undefined ? undefined : syntax.children(clause)[0];
    const chained: boolean = next !== undefined && syntax.kind(next) === 'if_statement';
    if (next !== undefined && !chained) otherwise = bodyOf(next, lower);
    current = chained ? next : undefined;
  }
  return lowerArms(arms, otherwise, lower);
};

const valued =
  (kind: 'return' | 'raise'): StatementRule =>
  (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
  };

const leave =
  (how: 'break' | 'continue'): StatementRule =>
  (at, lower) => ({ kind: 'leave', ...lower.node(at), how });

/** What was caught is made of nothing we know. */
function handler(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const parameter = syntax.child(at, 'parameter');
  const body = lower.block(syntax.child(at, 'body'));
  if (parameter === undefined) return body;
  const node = lower.node(parameter);
  const caught: Statement = {
    kind: 'assign',
    ...node,
    targets: [lower.expression(parameter)],
    value: { kind: 'other', ...node, parts: [] },
  };
  return [caught, ...body];
}

const tryStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const caught = syntax.child(at, 'handler');
  const last = syntax.child(at, 'finalizer');
  return {
    kind: 'attempt',
    ...lower.node(at),
    body: lower.block(syntax.child(at, 'body')),
    handlers: caught === undefined ? [] : [handler(caught, lower)],
    otherwise: NOTHING,
    finally: last === undefined ? NOTHING : lower.block(syntax.child(last, 'body')),
  };
};

const withStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const object = lower.optional(syntax.child(at, 'object'), at);
  return [lower.evaluate(object), ...bodyOf(syntax.child(at, 'body'), lower)];
};

const block: StatementRule = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
const labeled: StatementRule = (at, lower) => bodyOf(lower.syntax.child(at, 'body'), lower);
const nothing: StatementRule = () => NOTHING;
const defineFunction: StatementRule = (at, lower) => lower.define(functionOf(at, lower, []));
const defineClass: StatementRule = (at, lower) => lower.defineClass(classOf(at, lower, []));

const SILENT = [
  'debugger_statement',
  'empty_statement',
  'hash_bang_line',
  'ambient_declaration',
  'interface_declaration',
  'type_alias_declaration',
  'function_signature',
  'import_alias',
] as const;

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ...SILENT.map((kind) => [kind, nothing] as const),
  ...BARE.map((kind) => [kind, expressionStatements] as const),
  ...LOOPS,
  ['expression_statement', expressionStatement],
  ['lexical_declaration', declaration],
  ['variable_declaration', declaration],
  ['using_declaration', declaration],
  ['variable_declarator', declarator],
  ['statement_block', block],
  ['if_statement', ifStatement],
  ['switch_statement', switchStatement],
  ['return_statement', valued('return')],
  ['throw_statement', valued('raise')],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['try_statement', tryStatement],
  ['with_statement', withStatement],
  ['labeled_statement', labeled],
  ['function_declaration', defineFunction],
  ['generator_function_declaration', defineFunction],
  ['class_declaration', defineClass],
  ['abstract_class_declaration', defineClass],
  ['enum_declaration', enumDeclaration],
  ['internal_module', namespaceDeclaration],
  ['module', namespaceDeclaration],
  ['import_statement', importStatement],
  ['export_statement', exportStatement],
]);
