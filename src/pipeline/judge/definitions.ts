import type { ClassDefinition, FunctionDefinition } from '../../contracts/program.ts';
import { Environment } from './environment.ts';
import { roleByBase, roleByDecorator } from './handlers.ts';
import { calledAround, type Frame, type Run } from './machine.ts';
import { type ClassInfo, UNKNOWN, type Value } from './value.ts';

/** Binds a function's name before its definition is reached: calls further up may mean it. */
export function hoist(frame: Frame, definition: FunctionDefinition): void {
  const callable = { definition, scope: frame.environment, module: frame.module };
  frame.environment.assign(definition.name, { ...UNKNOWN, callable });
}

/** Binds a function's name, and remembers to run it from its own entry. */
export function define(run: Run, frame: Frame, definition: FunctionDefinition, owner: ClassInfo | undefined): void {
  const callable = { definition, scope: frame.environment, module: frame.module };
  const value: Value = { ...UNKNOWN, callable, symbol: undefined };
  (owner?.members ?? frame.environment).assign(definition.name, value);
  if (run.quiet > 0 || run.pending.has(definition)) return;
  const role =
    roleByDecorator(run, frame, definition) ?? (owner === undefined ? undefined : roleByBase(run, owner, definition));
  const receiver: Value | undefined =
    owner === undefined ? undefined : { ...UNKNOWN, instanceOf: owner, symbol: owner.bases[0] ?? '(self)' };
  run.pending.set(definition, { callable, receiver, role, named: true, ...calledAround(frame) });
}

/** Binds a class with its methods and class attributes. */
export function defineClass(run: Run, frame: Frame, definition: ClassDefinition): void {
  const parents = definition.bases.map((base) => run.machine.evaluate(run, frame, base));
  const [inherited] = parents.flatMap(({ classOf }) => classOf?.members ?? []);
  const info: ClassInfo = {
    definition,
    scope: frame.environment,
    module: frame.module,
    members: inherited?.fork() ?? new Environment(),
    bases: parents.flatMap(({ classOf, symbol }) => classOf?.bases ?? symbol ?? []),
  };
  frame.environment.assign(definition.name, { ...UNKNOWN, classOf: info });
  const outer = frame.environment;
  for (const statement of definition.body) {
    if (statement.kind === 'define') define(run, frame, statement.definition, info);
  }
  frame.environment = outer.fork();
  const rest = definition.body.filter((statement) => statement.kind !== 'define');
  run.machine.execute(run, frame, rest);
  for (const [name, value] of frame.environment.names()) {
    info.members.assign(name, value);
  }
  frame.environment = outer;
}
