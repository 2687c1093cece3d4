import type { Expression } from '../../contracts/program.ts';
import type { Frame } from './machine.ts';

type Known = number | string | boolean | undefined;
type Binary = Extract<Expression, { kind: 'binary' }>;

/** Languages in whose samples, settings and generated code conditions of nothing but constants are common. */
const LANGUAGES: ReadonlySet<string> = new Set(['java', 'go', 'c', 'cpp']);

/** How a condition comes out that hangs on nothing but constants: `7 * 42 - size > 200`. */
export function decided(frame: Frame, test: Expression): boolean | undefined {
  if (!LANGUAGES.has(frame.module.language)) return undefined;
  const value = known(frame, test);
  return typeof value === 'boolean' ? value : undefined;
}

function known(frame: Frame, expression: Expression): Known {
  switch (expression.kind) {
    case 'literal':
      return expression.value ?? undefined;
    case 'name':
      return isSetOnce(frame, expression.name)
        ? (frame.environment.lookup(expression.name)?.constant ?? undefined)
        : undefined;
    case 'binary':
      return computed(expression, known(frame, expression.left), known(frame, expression.right));
    case 'unary': {
      const operand = known(frame, expression.operand);
      if (expression.operator === 'not') return typeof operand === 'boolean' ? !operand : undefined;
      return expression.operator === '-' && typeof operand === 'number' ? -operand : undefined;
    }
    default:
      return undefined;
  }
}

const escaped = (name: string): string => name.replace(/\$/g, '\\$');

/** What is set in one place of the file only is there what it is everywhere. */
function isSetOnce({ module }: Frame, name: string): boolean {
  const sets = new RegExp(
    `(?<![\\w$.])${escaped(name)}\\s*(?:[-+*/%&|^:]?=(?!=)|<<=|>>=|\\+\\+|--)|(?:\\+\\+|--)\\s*${escaped(name)}\\b|&${escaped(name)}\\b`,
    'g',
  );
  return (module.text.match(sets) ?? []).length === 1;
}

function computed({ operator }: Binary, left: Known, right: Known): Known {
  if (operator === 'and' || operator === 'or') {
    if (left === (operator === 'or') || right === (operator === 'or')) return operator === 'or';
    return typeof left === 'boolean' && typeof right === 'boolean' ? left : undefined;
  }
  if (left === undefined || right === undefined) return undefined;
  if (operator === '==') return left === right;
  if (operator === '!=') return left !== right;
  return typeof left === 'number' && typeof right === 'number' ? OPERATIONS.get(operator)?.(left, right) : undefined;
}

const OPERATIONS: ReadonlyMap<string, (left: number, right: number) => number | boolean> = new Map<
  string,
  (left: number, right: number) => number | boolean
>([
  ['+', (left, right) => left + right],
  ['-', (left, right) => left - right],
  ['*', (left, right) => left * right],
  ['/', (left, right) => Math.trunc(left / right)],
  ['%', (left, right) => left % right],
  ['<', (left, right) => left < right],
  ['<=', (left, right) => left <= right],
  ['>', (left, right) => left > right],
  ['>=', (left, right) => left >= right],
]);
