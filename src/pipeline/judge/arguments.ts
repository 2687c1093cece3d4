import isSafePattern from 'safe-regex2';
import type { Argument, Expression } from '../../contracts/program.ts';
import type { ArgumentRef, ArgumentTest, Conditions } from '../../contracts/vocabulary.ts';
import { expand, PatternIndex } from './patterns.ts';
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

/** The values an argument reference selects, with the expressions that carry them. */
export function select(site: Site, ref: ArgumentRef): readonly { value: Value; node: Expression }[] {
  if (ref === 'receiver') return site.receiver === undefined ? [] : [site.receiver];
  if (ref === 'any') return site.given;
  if (ref === 'rest') return site.given.filter((argument) => argument.name === undefined).slice(1);
  if (typeof ref === 'string') return site.given.filter((argument) => argument.name === ref);
  const positional = site.given.filter((argument) => argument.name === undefined);
  const at = positional[ref];
  const spread = positional.slice(0, ref).filter((argument) => argument.spread);
  return at === undefined ? spread : [at];
}

function selectByKey(site: Site, key: string): Value | undefined {
  const [head = '', ...properties] = key.split('.');
  const [found] = select(site, /^\d+$/.test(head) ? Number(head) : head);
  return properties.reduce<Value | undefined>((value, property) => value?.fields?.get(property), found?.value);
}

/** Keys are `a|b`: the first spelling that is present counts. */
const conditionValue = (site: Site, keys: string): Value | undefined => {
  for (const key of keys.split('|')) {
    const value = selectByKey(site, key);
    if (value !== undefined) return value;
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
    default: {
      const pattern = value?.pattern?.source ?? value?.constant;
      return typeof pattern === 'string' && !isSafePattern(pattern);
    }
  }
}

/** Whether one argument passes one test; an argument that is not there passes only `absent`. */
export function passes(test: ArgumentTest, value: Value | undefined): boolean {
  if (test === null || typeof test !== 'object') return value !== undefined && value.constant === test;
  if ('is' in test) return hasShape(test.is, value);
  if (value === undefined) return false;
  if ('matches' in test)
    return typeof value.constant === 'string' && new RegExp(test.matches, 'u').test(value.constant);
  if ('symbol' in test) return matchesSymbol(test.symbol, value.symbol);
  if (typeof value.constant !== 'number') return false;
  if ('below' in test) return value.constant < test.below;
  if ('atLeast' in test) return value.constant >= test.atLeast;
  return (value.constant & test.bits) !== 0;
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
