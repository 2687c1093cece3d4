import type { ModuleSource } from '../../contracts/judge.ts';
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
      return constantOf(frame, expression.name);
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

/** What is set in one place of the file only is there what it is everywhere. */
function constantOf({ environment, module }: Frame, name: string): Known {
  const constant = environment.lookup(name)?.constant ?? undefined;
  return constant === undefined || timesSet(module, name) !== 1 ? undefined : constant;
}

const counted = new WeakMap<ModuleSource, Map<string, number>>();

/** How often a name is set in a module's text; each is counted once. */
function timesSet(module: ModuleSource, name: string): number {
  const counts = counted.get(module) ?? new Map<string, number>();
  counted.set(module, counts);
  const times = counts.get(name) ?? (module.text.match(setsOf(name)) ?? []).length;
  counts.set(name, times);
  return times;
}

function setsOf(name: string): RegExp {
  const plain = name.replace(/\$/g, '\\$');
  const assigned = `(?<![\\w$.])${plain}\\s*(?:[-+*/%&|^:]?=(?!=)|<<=|>>=|\\+\\+|--)`;
  return new RegExp(`${assigned}|(?:\\+\\+|--)\\s*${plain}\\b|&${plain}\\b`, 'g');
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
