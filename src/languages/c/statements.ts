import type { Expression, Statement } from '../../contracts/program.ts';
import { type Arm, lowerArms } from '../chains.ts';
import { type Lowering, NOTHING, type StatementRule } from '../lowering.ts';
import { compiled, otherwiseCompiled, withoutHead } from './compiled.ts';
import { declaration } from './declarations.ts';
import { classOf, functionOf } from './functions.ts';
import { switchStatement } from './switches.ts';

/** The module of an `#include`: `"x.h"` stands beside the file, `<x.h>` somewhere on the compiler's way. */
const include: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const path = syntax.child(at, 'path');
  const written = path === undefined ? '' : syntax.slice(path);
  const name = /^[<"]([^<>"]+)[>"]$/.exec(written)?.[1];
  if (name === undefined) return NOTHING;
  const module = written.startsWith('"') ? `./${name}` : name;
  return { kind: 'import', ...lower.node(at), bindings: [{ local: '*', module, name: '*' }] };
};

/** An assignment nobody takes the value of is a statement. */
function settle(value: Expression, lower: Lowering): Statement {
  if (value.kind !== 'assignment') return lower.evaluate(value);
  const { start, end, operator, target } = value;
  const statement: Statement = { kind: 'assign', start, end, targets: [target], value: value.value };
  return operator === undefined ? statement : { ...statement, operator };
}

/** `a, b` runs one after the other. */
function expressionStatements(at: number, lower: Lowering): readonly Statement[] {
  const { syntax } = lower;
  if (syntax.kind(at) !== 'comma_expression') return [settle(lower.expression(at), lower)];
  return syntax.children(at).flatMap((child) => expressionStatements(child, lower));
}

const expressionStatement: StatementRule = (at, lower) =>
  lower.syntax.children(at).flatMap((child) => expressionStatements(child, lower));

/** A body with or without braces. */
function bodyOf(at: number | undefined, lower: Lowering): readonly Statement[] {
  if (at === undefined) return NOTHING;
  return lower.syntax.kind(at) === 'compound_statement' ? lower.block(at) : lower.statement(at);
}

/** What `if (x = f(); x > 0)` does before it asks. */
function before(condition: number | undefined, lower: Lowering): readonly Statement[] {
  const initializer = condition === undefined ? undefined : lower.syntax.child(condition, 'initializer');
  return initializer === undefined ? NOTHING : lower.statement(initializer);
}

/** `else if` chains in a loop: they may be long. */
const ifStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const arms: Arm[] = [];
  const first: Statement[] = [];
  let current: number | undefined = at;
  let otherwise: readonly Statement[] = NOTHING;
  while (current !== undefined) {
    const condition = syntax.child(current, 'condition');
    first.push(...before(condition, lower));
    const test = lower.optional(condition, current);
    arms.push({ ...lower.node(current), test, body: bodyOf(syntax.child(current, 'consequence'), lower) });
    const clause: number | undefined = syntax.child(current, 'alternative');
    const next: number | undefined = clause === undefined ? undefined : syntax.children(clause)[0];
    const chained: boolean = next !== undefined && syntax.kind(next) === 'if_statement';
    if (next !== undefined && !chained) otherwise = bodyOf(next, lower);
    current = chained ? next : undefined;
  }
  return [...first, ...lowerArms(arms, otherwise, lower)];
};

/** `while` and `do … while`: how often the body runs is not told apart. */
const whileLoop: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const condition = syntax.child(at, 'condition');
  const body = bodyOf(syntax.child(at, 'body'), lower);
  return [...before(condition, lower), { kind: 'loop', ...lower.node(at), test: lower.optional(condition, at), body }];
};

/** A part of a `for` head, which may be an expression without a statement around it. */
const headOf = (at: number | undefined, lower: Lowering): readonly Statement[] => {
  if (at === undefined) return NOTHING;
  return lower.syntax.kind(at) === 'declaration' ? lower.statement(at) : expressionStatements(at, lower);
};

/** `for (a; b; c) d`: `a`, then `while (b) { d; c }`. */
const forLoop: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const condition = syntax.child(at, 'condition');
  const body = [...bodyOf(syntax.child(at, 'body'), lower), ...headOf(syntax.child(at, 'update'), lower)];
  const test = condition === undefined ? {} : { test: lower.expression(condition) };
  return [...headOf(syntax.child(at, 'initializer'), lower), { kind: 'loop', ...lower.node(at), ...test, body }];
};

const forRange: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const declarator = syntax.child(at, 'declarator');
  const name = declarator === undefined ? undefined : (/\w+$/.exec(syntax.slice(declarator))?.[0] ?? '');
  const node = lower.node(declarator ?? at);
  return {
    kind: 'loop',
    ...lower.node(at),
    target: { kind: 'name', ...node, name: name ?? '' },
    over: lower.optional(syntax.child(at, 'right'), at),
    body: bodyOf(syntax.child(at, 'body'), lower),
  };
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

const tryStatement: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const clauses = syntax.children(at).filter((child) => syntax.kind(child) === 'catch_clause');
  return {
    kind: 'attempt',
    ...lower.node(at),
    body: lower.block(syntax.child(at, 'body')),
    handlers: clauses.map((clause) => lower.block(syntax.child(clause, 'body'))),
    otherwise: NOTHING,
    finally: NOTHING,
  };
};

const block: StatementRule = (at, lower) => ({ kind: 'block', ...lower.node(at), body: lower.block(at) });
/** A label, a template's head and a namespace say nothing by themselves: what they hold does. */
const contents: StatementRule = (at, lower) => lower.block(at);

/** `goto out;` */
const jump: StatementRule = (at, lower) => {
  const label = /^goto\s+(\w+)/.exec(lower.syntax.slice(at))?.[1];
  return label === undefined ? NOTHING : { kind: 'goto', ...lower.node(at), label };
};

/** `out: free(p);` */
const labelled: StatementRule = (at, lower) => {
  const { syntax } = lower;
  const label = syntax.child(at, 'label');
  const inside = lower.statements(syntax.everyChild(at).filter((child) => child !== label));
  return label === undefined
    ? inside
    : [{ kind: 'label', ...lower.node(label), label: syntax.slice(label) }, ...inside];
};

const functionDefinition: StatementRule = (at, lower) =>
  lower.definitions.has(at) ? lower.define(functionOf(at, lower)) : lower.block(at);

const type: StatementRule = (at, lower) => (lower.definitions.has(at) ? classOf(at, lower) : lower.block(at));

export const STATEMENTS: ReadonlyMap<string, StatementRule> = new Map<string, StatementRule>([
  ['preproc_include', include],
  ['function_definition', functionDefinition],
  ['class_specifier', type],
  ['struct_specifier', type],
  ['union_specifier', type],
  ['declaration', declaration],
  ['field_declaration', declaration],
  ['expression_statement', expressionStatement],
  ['compound_statement', block],
  ['if_statement', ifStatement],
  ['while_statement', whileLoop],
  ['do_statement', whileLoop],
  ['for_statement', forLoop],
  ['for_range_loop', forRange],
  ['switch_statement', switchStatement],
  ['return_statement', valued('return')],
  ['co_return_statement', valued('return')],
  ['throw_statement', valued('raise')],
  ['break_statement', leave('break')],
  ['continue_statement', leave('continue')],
  ['goto_statement', jump],
  ['try_statement', tryStatement],
  ['labeled_statement', labelled],
  ['namespace_definition', contents],
  ['template_declaration', contents],
  ['linkage_specification', withoutHead],
  ['preproc_if', compiled],
  ['preproc_ifdef', compiled],
  ['preproc_elif', otherwiseCompiled],
  ['preproc_elifdef', otherwiseCompiled],
  ['preproc_else', otherwiseCompiled],
]);
