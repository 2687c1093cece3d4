import type { FunctionDefinition, Parameter } from '../../contracts/program.ts';
import type { GivenArgument, Site } from './arguments.ts';
import { joinValues } from './join.ts';
import type { Run } from './machine.ts';
import { type Callable, UNKNOWN, type Value } from './value.ts';

/** `self`, `cls`: also in functions that become methods elsewhere. */
export const isReceiverParameter = (parameter: Parameter, position: number): boolean =>
  position === 0 && (parameter.name === 'self' || parameter.name === 'cls');

/** A definition's parameters without `self` and `cls`. */
export const ownParameters = (definition: FunctionDefinition): readonly Parameter[] =>
  definition.className === undefined
    ? definition.parameters
    : definition.parameters.filter((parameter, position) => !isReceiverParameter(parameter, position));

/** What a call gives to one parameter. */
export function argumentFor(
  parameter: Parameter,
  position: number,
  given: readonly GivenArgument[],
): Value | undefined {
  if (parameter.rest === 'positional')
    return collected(given.filter((argument) => argument.name === undefined).slice(position));
  if (parameter.rest === 'keyword') return collected(given.filter((argument) => argument.name !== undefined));
  const named = given.find((argument) => argument.name === parameter.name);
  if (named !== undefined) return named.value;
  if (parameter.keywordOnly === true) return undefined;
  const at = positionalAt(given, position);
  return at?.spread === true ? { ...UNKNOWN, taints: at.value.taints } : at?.value;
}

function positionalAt(given: readonly GivenArgument[], position: number): GivenArgument | undefined {
  let before = 0;
  for (const argument of given) {
    if (argument.name !== undefined) continue;
    if (before === position) return argument;
    before += 1;
  }
  return undefined;
}

function collected(given: readonly GivenArgument[]): Value {
  const values = given.map((argument) => argument.value);
  const fields = new Map(given.map((argument, index) => [argument.name ?? String(index), argument.value]));
  return {
    ...joinValues(values),
    symbol: undefined,
    callable: undefined,
    fields,
    sequence: given.every((argument) => argument.name === undefined),
  };
}

/** Remembers whether parameters were given constants, for the cap of `docs/results.md` on parameter paths. */
export function recordFacts(run: Run, site: Site, { definition, module }: Callable): void {
  for (const [position, parameter] of ownParameters(definition).entries()) {
    const value = argumentFor(parameter, position, site.given);
    const constant = value === undefined || value.literal || value.constant !== undefined;
    const before = run.passed.get(parameter);
    if (before === false || before === constant) continue;
    run.passed.set(parameter, constant);
    const { qualifiedName } = definition;
    const key = `${module.path}\n${qualifiedName}\n${parameter.name}`;
    const known = run.facts.get(key);
    if (known === undefined || known.constant !== (known.constant && constant)) {
      run.facts.set(key, { path: module.path, qualifiedName, parameter: parameter.name, constant });
    }
  }
}
