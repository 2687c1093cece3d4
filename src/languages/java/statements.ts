import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { argumentsOf } from './calls.ts';
import { classDeclaration, declaration } from './classes.ts';
import { functionOf } from './functions.ts';
import { namePath } from './names.ts';
import { switchStatement } from './switches.ts';

/** `import a.b.C` binds `C`; `import static a.B.f` binds `f`; of `a.b.*` nobody knows the names. */
const importDeclaration: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const path = syntax.children(at).find((child) => /identifier$/.test(syntax.kind(child)));
  const all = syntax.ofKind(at, 'asterisk') !== undefined;
  const parts = path === undefined ? [] : syntax.slice(path).replace(/\s+/g, '').split('.');
  const local = parts.at(-1);
  if (local === undefined) return NOTHING;
  const binding = all
    ? { local: '*', module: parts.join('.'), name: '*' }
    : { local, module: parts.slice(0, -1).join('.'), name: local };
  return { kind: 'import', ...lower.node(at), bindings: [binding] };
};

/** An assignment nobody takes the value of is a statement. */
function settle(value: Expression, lower: Lowering): Statement {
  if (value.kind !== 'assignment') return lower.evaluate(value);
  const { start, end, operator, target } = value;
  const statement: Statement = { kind: 'assign', start, end, targets: [target], value: value.value };
  return operator === undefined ? statement : { ...statement, operator };
}

const settled = (nodes: readonly number[], lower: Lowering): readonly Statement[] =>
  nodes.flatMap((child) => {
    const kind = lower.syntax.kind(child);
    return kind === 'local_variable_declaration' || kind === 'switch_expression'
      ? lower.statement(child)
      : [settle(lower.expression(child), lower)];
  });

const expressionStatement: StatementRule = (at, lower) => settled(lower.syntax.children(at), lower);

/** A body with or without braces. */
function bodyOf(at: number | undefined, lower: Lowering): readonly Statement[] {
  if (at === undefined) return NOTHING;
  return lower.syntax.kind(at) === 'block' ? lower.block(at) : lower.statement(at);
}

/** `else if` chains in a loop: they may be long. */
const ifStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const arms: Arm[] = [];
  let current: number | undefined = at;
  let otherwise: readonly Statement[] = NOTHING;
  while (current !== undefined) {
    const test = lower.optional(syntax.child(current, 'condition'), current);
    arms.push({ ...lower.node(current), test, body: bodyOf(syntax.child(current, 'consequence'), lower) });
    const next: number | undefined = syntax.child(current, 'alternative');
    const chained: boolean = next !== undefined && syntax.kind(next) === 'if_statement';
    if (next !== undefined && !chained) otherwise = bodyOf(next, lower);
    current = chained ? next : undefined;
  }
  return lowerArms(arms, otherwise, lower);
};

const whileLoop: StatementRule = (at, lower) => ({
  kind: 'loop',
  ...lower.node(at),
  test: lower.optional(lower.syntax.child(at, 'condition'), at),
  body: bodyOf(lower.syntax.child(at, 'body'), lower),
});

/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forLoop: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const condition = syntax.child(at, 'condition');
  const body = [...bodyOf(syntax.child(at, 'body'), lower), ...settled(syntax.all(at, 'update'), lower)];
  const test = condition === undefined ? {} : { test: lower.expression(condition) };
  return [...settled(syntax.all(at, 'init'), lower), { kind: 'loop', ...lower.node(at), ...test, body }];
};

const forEach: StatementRule = (at, lower) => ({
  kind: 'loop',
  ...lower.node(at),
  target: lower.optional(lower.syntax.child(at, 'name'), at),
  over: lower.optional(lower.syntax.child(at, 'value'), at),
  body: bodyOf(lower.syntax.child(at, 'body'), lower),
});

const valued =
  (kind: 'return' | 'raise'): StatementRule =>
  (at, lower) => {
    const [value] = lower.syntax.children(at);
    return { kind, ...lower.node(at), ...(value === undefined ? {} : { value: lower.expression(value) }) };
  };

const leave =
  (how: 'break' | 'continue'): StatementRule =>
  (at, lower) => ({ kind: 'leave', ...lower.node(at), how });

/** What is opened in the head of a `try` is a value with a name, mostly. */
function resourcesOf(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const list = syntax.child(at, 'resources');
  if (list === undefined) return NOTHING;
  return syntax.children(list).flatMap((one): readonly Statement[] => {
    const name = syntax.child(one, 'name');
    const value = syntax.child(one, 'value');
    if (name === undefined || value === undefined) return NOTHING;
    return [{ kind: 'assign', ...lower.node(one), targets: [namePath(name, lower)], value: lower.expression(value) }];
  });
}

function handlerOf(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  const parameter = syntax.ofKind(at, 'catch_formal_parameter');
  const name = parameter === undefined ? undefined : syntax.child(parameter, 'name');
  const body = lower.block(syntax.child(at, 'body'));
  if (name === undefined) return body;
  return [
    { kind: 'assign', ...lower.node(name), targets: [namePath(name, lower)], value: lower.nothing(name) },
    ...body,
  ];
}

const tryStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const all = syntax.children(at);
  const clauses = all.filter((child) => syntax.kind(child) === 'catch_clause');
  const last = all.find((child) => syntax.kind(child) === 'finally_clause');
  return {
    kind: 'attempt',
    ...lower.node(at),
    body: [...resourcesOf(at, lower), ...lower.block(syntax.child(at, 'body'))],
    handlers: clauses.map((clause) => handlerOf(clause, lower)),
    otherwise: NOTHING,
    finally: last === undefined ? NOTHING : lower.block(syntax.ofKind(last, 'block')),
  };
};

const method: StatementRule = (at, lower) =>
  lower.definitions.has(at) ? lower.define(functionOf(at, lower)) : NOTHING;

/** `this(a)` and `super(a)`. */
const ownConstructor: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const callee = lower.optional(syntax.child(at, 'constructor'), at);
  const args = argumentsOf(syntax.child(at, 'arguments'), lower);
  return lower.evaluate({ kind: 'call', ...lower.node(at), callee, args });
};

const block: StatementRule = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
const nothing: StatementRule = () => NOTHING;

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ['package_declaration', nothing],
  ['import_declaration', importDeclaration],
  ...['class', 'interface', 'enum', 'record', 'annotation_type'].map(
    (kind) => [`${kind}_declaration`, classDeclaration] as const,
  ),
  ['method_declaration', method],
  ['constructor_declaration', method],
  ['compact_constructor_declaration', method],
  ['field_declaration', declaration],
  ['constant_declaration', declaration],
  ['local_variable_declaration', declaration],
  ['explicit_constructor_invocation', ownConstructor],
  ['expression_statement', expressionStatement],
  ['yield_statement', expressionStatement],
  ['block', block],
  ['static_initializer', block],
  ['synchronized_statement', (at, lower) => lower.block(lower.syntax.child(at, 'body'))],
  ['labeled_statement', (at, lower) => lower.statements(lower.syntax.everyChild(at).slice(1))],
  ['if_statement', ifStatement],
  ['while_statement', whileLoop],
  ['do_statement', whileLoop],
  ['for_statement', forLoop],
  ['enhanced_for_statement', forEach],
  ['switch_expression', switchStatement],
  ['return_statement', valued('return')],
  ['throw_statement', valued('raise')],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['try_statement', tryStatement],
  ['try_with_resources_statement', tryStatement],
  [
    'assert_statement',
    (at, lower) => ({ kind: 'assert', ...lower.node(at), test: lower.optional(lower.syntax.children(at)[0], at) }),
  ],
]);
