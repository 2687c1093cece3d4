import type { Expression, FunctionDefinition, Parameter } from '../../contracts/program.ts';
import type { HandlerEntry } from '../../contracts/vocabulary.ts';
import { applies, type Site } from './arguments.ts';
import { expand } from './compiled-pattern.ts';
import { siteOf } from './guards.ts';
import type { Frame, HandlerRole, Run } from './machine.ts';
import { lastName } from './names.ts';
import { isMethod } from './sinks.ts';
import type { ClassInfo, Value } from './value.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** The names that a parameter's annotation and default value mention: `Annotated[Session, Depends(get)]`. */
const mentioned = (parameter: Parameter): readonly string[] => {
  const made = parameter.fallback?.kind === 'call' ? [lastName(parameter.fallback.callee)] : [];
  return [...((parameter.annotation ?? '').match(/[\w.]+/g) ?? []), ...made];
};

/** Parts of a route that the framework lets through as numbers only: `/items/<int:number>`, `/items/{number:\d+}`. */
const NUMBER_PART = /<(?:int|float|uuid)(?:\([^)]*\))?:(\w+)>|\{(\w+):(?:int|float|uuid|\\d[+*]?|\[0-9\][+*]?)\}/g;

function numbersOf(site: Site | undefined): ReadonlySet<string> {
  const route = site?.given.find(({ name }) => name === undefined || name === 'rule' || name === 'path')?.value
    .constant;
  if (typeof route !== 'string') return new Set();
  return new Set([...route.matchAll(NUMBER_PART)].map(([, flask, other]) => flask ?? other ?? ''));
}

function roleOf(entry: HandlerEntry, site?: Site): HandlerRole {
  const { parameters = 'all' } = entry;
  const trusted = new Set(
    (entry.trusted ?? []).flatMap((pattern) => expand(pattern)).map((pattern) => pattern.split('.').at(-1)),
  );
  const numbers = numbersOf(site);
  return {
    says: entry.says,
    isExternal: (index, parameter) => {
      if (numbers.has(parameter.name)) return false;
      if (mentioned(parameter).some((name) => trusted.has(name.split('.').at(-1)))) return false;
      return (
        parameters === 'all' ||
        (parameters !== 'none' && (parameters.includes(index) || parameters.includes(parameter.name)))
      );
    },
    returns: entry.returns === undefined ? [] : [entry.returns].flat(),
    reach: entry.reach,
  };
}

/** The role that a function's decorators give it. */
export function roleByDecorator(run: Run, frame: Frame, definition: FunctionDefinition): HandlerRole | undefined {
  for (const decorator of definition.decorators) {
    const site = siteOf(run, frame, decorator.kind === 'call' ? decorator : called(decorator));
    const entries = run.index.decorators.find(site.symbol, site.last, isMethod(site));
    const entry = entries.find(({ when }) => applies(site, when));
    if (entry !== undefined) return roleOf(entry, site);
  }
  return undefined;
}

/** `@route` is `@route()` to the vocabulary. */
const called = (callee: Expression): Call => ({ kind: 'call', callee, args: [], start: callee.start, end: callee.end });

/** The role that a class's base gives to one of its methods. */
export function roleByBase(run: Run, owner: ClassInfo, definition: FunctionDefinition): HandlerRole | undefined {
  for (const base of owner.bases) {
    const entries = run.index.bases.find(base, base.split('.').at(-1) ?? base, base.includes('.'));
    const entry = entries.find(
      (candidate) => candidate.method === undefined || new RegExp(`^(?:${candidate.method})$`).test(definition.name),
    );
    if (entry !== undefined) return roleOf(entry);
  }
  return undefined;
}

/** Functions given to a registration call (`app.get('/x', handler)`) are run as handlers. */
export function registerHandlers(run: Run, site: Site): boolean {
  const callables = site.given.filter((argument) => argument.value.callable !== undefined);
  if (callables.length === 0 || run.quiet > 0) return false;
  const entries = run.index.registrations.find(site.symbol, site.last, isMethod(site));
  const entry = entries.find(({ when }) => applies(site, when));
  if (entry === undefined) return false;
  for (const { value } of callables) assignRole(run, value, roleOf(entry, site));
  return true;
}

function assignRole(run: Run, value: Value, role: HandlerRole): void {
  if (value.callable === undefined) return;
  const known = run.pending.get(value.callable.definition);
  if (known !== undefined) known.role ??= role;
  else
    run.pending.set(value.callable.definition, {
      callable: value.callable,
      receiver: value.receiver,
      role,
      named: true,
    });
}
