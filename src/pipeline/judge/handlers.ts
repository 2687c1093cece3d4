import type { FunctionDefinition } from '../../contracts/program.ts';
import type { HandlerEntry } from '../../contracts/vocabulary.ts';
import type { Site } from './arguments.ts';
import type { Frame, HandlerRole, Run } from './machine.ts';
import { lastName } from './names.ts';
import type { ClassInfo, Value } from './value.ts';

function roleOf(entry: HandlerEntry): HandlerRole {
  const { parameters = 'all' } = entry;
  return {
    says: entry.says,
    isExternal: (index, name) =>
      parameters === 'all' || (parameters !== 'none' && (parameters.includes(index) || parameters.includes(name))),
    returns: entry.returns,
  };
}

/** The role that a function's decorators give it. */
export function roleByDecorator(run: Run, frame: Frame, definition: FunctionDefinition): HandlerRole | undefined {
  for (const decorator of definition.decorators) {
    const callee = decorator.kind === 'call' ? decorator.callee : decorator;
    run.quiet += 1;
    const { symbol } = run.machine.evaluate(run, frame, callee);
    run.quiet -= 1;
    const [entry] = run.index.decorators.find(symbol, lastName(callee), callee.kind === 'member');
    if (entry !== undefined) return roleOf(entry);
  }
  return undefined;
}

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
export function registerHandlers(run: Run, site: Site, isMethod: boolean): boolean {
  const callables = site.given.filter((argument) => argument.value.callable !== undefined);
  if (callables.length === 0 || run.quiet > 0) return false;
  const [entry] = run.index.registrations.find(site.symbol, site.last, isMethod);
  if (entry === undefined) return false;
  for (const { value } of callables) assignRole(run, value, roleOf(entry));
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
