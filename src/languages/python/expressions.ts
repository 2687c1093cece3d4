import type { Expression } from '../../contracts/program.ts';
import { conditional, lowerBinary } from '../chains.ts';
import type { ExpressionRule, Lowering } from '../lowering.ts';
import { argumentsOf, COLLECTIONS, inner, tupleOf } from './collections.ts';
import { lambda } from './functions.ts';
import { STRINGS } from './strings.ts';

const spell = (operator: string): string => (operator === '<>' ? '!=' : operator);

const literal =
  (value: boolean | null): ExpressionRule =>
  (at, lower) => ({ kind: 'literal', ...lower.node(at), value });

/** Numbers as JavaScript has them: an integer beyond 2^53 is rounded. A complex number has no value of its own. */
const number: ExpressionRule = (at, lower) => {
  const written = lower.syntax.slice(at).replaceAll('_', '').replace(/[lL]$/, '');
  const value = /^0\d+$/.test(written) ? Number.parseInt(written, 8) : Number(written);
  return Number.isNaN(value) ? lower.other(at) : { kind: 'literal', ...lower.node(at), value };
};

const name: ExpressionRule = (at, lower) => ({ kind: 'name', ...lower.node(at), name: lower.syntax.slice(at) });

/** `a.b.c` where the grammar has a dotted name (patterns, imports). */
const dottedName: ExpressionRule = (at, lower) => {
  const [first, ...rest] = lower.syntax.children(at);
  const start = lower.syntax.start(at);
  return rest.reduce<Expression>(
    (object, part) => ({ kind: 'member', start, end: lower.syntax.end(part), object, name: lower.syntax.slice(part) }),
    first === undefined ? lower.nothing(at) : name(first, lower),
  );
};

const attribute: ExpressionRule = (at, lower) => {
  const [object, member] = lower.syntax.children(at);
  const text = member === undefined ? '' : lower.syntax.slice(member);
  return { kind: 'member', ...lower.node(at), object: lower.optional(object, at), name: text };
};

const subscript: ExpressionRule = (at, lower) => {
  const [object, ...indexes] = lower.syntax.children(at);
  const [only, ...more] = indexes.map((index) => lower.expression(index));
  const index =
    only !== undefined && more.length === 0 ? only : tupleOf(at, lower, only === undefined ? [] : [only, ...more]);
  return { kind: 'index', ...lower.node(at), object: lower.optional(object, at), index };
};

const slice: ExpressionRule = (at, lower) => ({
  kind: 'slice',
  ...lower.node(at),
  parts: lower.syntax.children(at).map((part) => lower.expression(part)),
});

const call: ExpressionRule = (at, lower) => {
  const [callee, args] = lower.syntax.children(at);
  return { kind: 'call', ...lower.node(at), callee: lower.optional(callee, at), args: argumentsOf(args, lower) };
};

/** Longer comparisons are written by nobody, and would nest. */
const MOST_COMPARED = 4;

/** `a < b <= c` is `a < b and b <= c`. */
const comparison: ExpressionRule = (at, lower) => {
  const { syntax } = lower;
  const operands = syntax.children(at).map((child) => lower.expression(child));
  const operators = operatorsOf(at, lower);
  const tests = operators.map((operator, index): Expression => {
    const left = operands[index] ?? lower.nothing(at);
    const right = operands[index + 1] ?? lower.nothing(at);
    return { kind: 'binary', start: left.start, end: right.end, operator: spell(operator), left, right };
  });
  const [first, ...rest] = tests;
  if (first === undefined || rest.length > MOST_COMPARED) return lower.other(at);
  return rest.reduce<Expression>(
    (left, right) => ({ kind: 'binary', start: left.start, end: right.end, operator: 'and', left, right }),
    first,
  );
};

function operatorsOf(at: number, { syntax }: Lowering): readonly string[] {
  const found: string[] = [];
  const after = syntax.after(at);
  for (let child = at + 1; child < after; child = syntax.after(child))
    if (syntax.isToken(child)) found.push(syntax.kind(child));
  return found;
}

const unary =
  (operator: string | undefined): ExpressionRule =>
  (at, lower) => {
    const [operand] = lower.syntax.children(at);
    return {
      kind: 'unary',
      ...lower.node(at),
      operator: operator ?? operatorsOf(at, lower)[0] ?? '',
      operand: lower.optional(operand, at),
    };
  };

const yields: ExpressionRule = (at, lower) => {
  lower.noteYield();
  return unary('yield')(at, lower);
};

/** `then if test else otherwise`. */
const conditionalExpression: ExpressionRule = (at, lower) => {
  const [then, test, otherwise] = lower.syntax.children(at);
  return conditional(at, lower, [test, then, otherwise]);
};

const walrus: ExpressionRule = (at, lower) => {
  const [target, value] = lower.syntax.children(at);
  return {
    kind: 'assignment',
    ...lower.node(at),
    target: lower.optional(target, at),
    value: lower.optional(value, at),
  };
};

const binary: ExpressionRule = (at, lower) => lowerBinary(at, lower, spell);

export const EXPRESSIONS: ReadonlyMap<string, ExpressionRule> = new Map<string, ExpressionRule>([
  ...STRINGS,
  ...COLLECTIONS,
  ['identifier', name],
  ['dotted_name', dottedName],
  ['keyword_identifier', name],
  ['integer', number],
  ['float', number],
  ['true', literal(true)],
  ['false', literal(false)],
  ['none', literal(null)],
  ['attribute', attribute],
  ['subscript', subscript],
  ['slice', slice],
  ['call', call],
  ['parenthesized_expression', inner],
  ['binary_operator', binary],
  ['boolean_operator', binary],
  ['comparison_operator', comparison],
  ['not_operator', unary('not')],
  ['unary_operator', unary(undefined)],
  ['await', unary('await')],
  ['yield', yields],
  ['conditional_expression', conditionalExpression],
  ['named_expression', walrus],
  ['lambda', lambda],
]);
