import type { Argument, Expression } from '../../contracts/program.ts';
import type { ArgumentRef, ArgumentTest, Conditions } from '../../contracts/vocabulary.ts';
import { expand } from './compiled-pattern.ts';
import { PatternIndex } from './patterns.ts';
import { costOf } from './regex-danger.ts';
import type { Value } from './value.ts';

export type GivenArgument = {
  readonly name: string | undefined;
  readonly spread: boolean;
  readonly value: Value;
  readonly node: Expression;
};

/** A call as the vocabulary sees it. */
export type Site = {
  readonly expression: Expression;
  readonly callee: Value;
  readonly receiver: { readonly value: Value; readonly node: Expression } | undefined;
  /** Last part of the callee's name, and the whole of it where it is known. */
  readonly last: string;
  readonly symbol: string | undefined;
  readonly given: readonly GivenArgument[];
};

export const givenArgument = (argument: Argument, value: Value): GivenArgument => ({
  name: argument.name,
  spread: argument.spread === true,
  value,
  node: argument.value,
});

type Selected = { readonly value: Value; readonly node: Expression };

/** The values an argument reference selects, with the expressions that carry them. */
export function select(site: Site, ref: ArgumentRef): readonly Selected[] {
  if (typeof ref === 'number') return atPosition(site, ref);
  const [head = '', ...properties] = ref.split('.');
  const found = /^\d+$/.test(head) ? atPosition(site, Number(head)) : byName(site, head);
  if (properties.length === 0) return found;
  return found.flatMap(({ value, node }) => {
    const part = properties.reduce<Value | undefined>(propertyOf, value);
    return part === undefined ? [] : [{ value: part, node }];
  });
}

/** A property or element of a literal, else an argument of the call that made the value. */
const propertyOf = (value: Value | undefined, property: string): Value | undefined =>
  value?.fields?.get(property) ?? argumentOf(value, property);

const argumentOf = (value: Value | undefined, named: string): Value | undefined =>
  value?.made?.findLast(({ name }, position) => (name ?? String(position)) === named)?.value;

function byName(site: Site, name: string): readonly Selected[] {
  if (name === 'receiver') return site.receiver === undefined ? [] : [site.receiver];
  if (name === 'key' && site.callee.key !== undefined) return [{ value: site.callee.key, node: site.expression }];
  if (name === 'any') return site.given;
  if (name === 'rest') return site.given.filter((argument) => argument.name === undefined).slice(1);
  return site.given.filter((argument) => argument.name === name);
}

function atPosition(site: Site, position: number): readonly Selected[] {
  const positional = site.given.filter((argument) => argument.name === undefined);
  const at = positional[position];
  if (at === undefined) return positional.slice(0, position).filter((argument) => argument.spread);
  // `run(*words)`: the first of a list whose elements are known.
  const element = at.spread && at.value.sequence === true ? at.value.fields?.get('0') : undefined;
  return [element === undefined ? at : { ...at, value: element }];
}

/** Keys are `a|b`: the first spelling that is present counts. */
const conditionValue = (site: Site, keys: string): Value | undefined => {
  for (const key of keys.split('|')) {
    const [found] = select(site, key);
    if (found !== undefined) return found.value;
  }
  return undefined;
};

function hasShape(shape: string, value: Value | undefined): boolean {
  switch (shape) {
    case 'present':
      return value !== undefined;
    case 'absent':
      return value === undefined;
    case 'literal':
      return value?.literal === true;
    case 'not-literal':
      return value !== undefined && !value.literal;
    case 'built':
      return value?.built === true;
    case 'collection':
      return value?.fields !== undefined;
    default: {
      const pattern = value?.pattern?.source ?? value?.constant;
      if (typeof pattern !== 'string') return false;
      const cost = costOf(pattern);
      if (shape === 'ambiguous-pattern') return cost.exponential;
      return shape === 'slow-search' ? cost.slowToFind : cost.slowToMatch;
    }
  }
}

/** Whether one argument passes one test; an argument that is not there passes only `absent`. */
export function passes(test: ArgumentTest, value: Value | undefined): boolean {
  if (test === null || typeof test !== 'object') return value !== undefined && value.constant === test;
  if ('is' in test) return hasShape(test.is, value);
  if (value === undefined) return false;
  if ('matches' in test) return matchesText(test.matches, value);
  if ('symbol' in test) return matchesSymbol(test.symbol, value.symbol);
  if (typeof value.constant !== 'number') return false;
  if ('below' in test) return value.constant < test.below;
  if ('atLeast' in test) return value.constant >= test.atLeast;
  return (value.constant & test.bits) !== 0;
}

/** A constant, the literal parts of a joined text, or the source of a regular expression. */
function matchesText(expression: string, value: Value): boolean {
  const text = typeof value.constant === 'string' ? value.constant : (value.pattern?.source ?? value.shape);
  return text !== undefined && new RegExp(expression, 'u').test(text);
}

const symbolIndexes = new WeakMap<readonly string[], PatternIndex<true>>();

function matchesSymbol(patterns: readonly string[], symbol: string | undefined): boolean {
  if (symbol === undefined) return false;
  let index = symbolIndexes.get(patterns);
  if (index === undefined) {
    index = new PatternIndex<true>([true], () => `{${patterns.flatMap(expand).join(',')}}`);
    symbolIndexes.set(patterns, index);
  }
  return index.find(symbol, symbol.split('.').at(-1) ?? symbol, symbol.includes('.')).length > 0;
}

/** Whether all of `when` hold and none of `unless` does. */
export function applies(site: Site, when: Conditions | undefined, unless?: Conditions): boolean {
  const holds = ([keys, test]: [string, ArgumentTest]): boolean => passes(test, conditionValue(site, keys));
  return Object.entries(when ?? {}).every(holds) && !Object.entries(unless ?? {}).some(holds);
}
