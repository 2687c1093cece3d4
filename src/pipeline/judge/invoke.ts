import type { FunctionDefinition, Parameter } from '../../contracts/program.ts';
import type { GivenArgument, Site } from './arguments.ts';
import { Environment } from './environment.ts';
import { joinValues } from './join.ts';
import type { Exit, Frame, Run } from './machine.ts';
import { pathOf } from './names.ts';
import { type Callable, type ClassInfo, UNKNOWN, type Value, withStep } from './value.ts';

/** How many calls deep a value is followed. */
const MAX_DEPTH = 5;

/** Runs a known function on what it is given; undefined when it cannot be followed from here. */
export function invoke(run: Run, frame: Frame, site: Site, callable: Callable): Value | undefined {
  const { definition } = callable;
  if (run.quiet === 0) recordFacts(run, site, callable);
  const receiver = site.callee.receiver;
  const plain = !reachesTaint(site, receiver);
  const known = plain ? run.plainCalls.get(definition) : undefined;
  if (known !== undefined) return known;
  if (frame.depth >= MAX_DEPTH || frame.callers.includes(definition)) return undefined;
  const { exits, environment } = activate(run, frame, site, callable, receiver);
  const value = exits.length === 0 ? UNKNOWN : joinValues(exits.map((exit) => exit.value));
  if (plain && run.quiet === 0) run.plainCalls.set(definition, value);
  frame.environment.adoptChecks(exits.map((exit) => exit.environment));
  adoptRefinements(frame, site, definition, exits);
  updateReceiver(frame, site, environment);
  return value;
}

const reachesTaint = (site: Site, receiver: Value | undefined): boolean =>
  site.given.some(
    ({ value }) => value.taints.length > 0 || value.callable !== undefined || value.fields !== undefined,
  ) ||
  (receiver !== undefined &&
    (receiver.taints.length > 0 || [...(receiver.fields?.values() ?? [])].some((field) => field.taints.length > 0)));

/** Runs the body in an environment of its own and tells how it can end. */
export function activate(
  run: Run,
  frame: Frame,
  site: Site,
  callable: Callable,
  receiver: Value | undefined,
): { exits: readonly Exit[]; environment: Environment } {
  const { definition } = callable;
  const environment = new Environment(callable.scope);
  environment.inheritChecks(frame.environment);
  const inner: Frame = {
    module: callable.module,
    root: frame.root,
    depth: frame.depth + 1,
    callers: [...frame.callers, definition],
    exits: [],
    role: undefined,
    purposes: [definition.name],
    called: [],
    environment,
    stopped: false,
  };
  bindReceiver(environment, definition, receiver);
  bindParameters(run, inner, frame, site, definition, receiver !== undefined && definition.binding !== 'static');
  run.machine.execute(run, inner, definition.body);
  if (!inner.stopped) inner.exits.push({ value: UNKNOWN, expression: undefined, environment: inner.environment });
  return { exits: inner.exits, environment: inner.environment };
}

/** `this`, and Python's first parameter. */
export function bindReceiver(
  environment: Environment,
  definition: FunctionDefinition,
  receiver: Value | undefined,
): void {
  if (receiver === undefined) return;
  environment.assign('this', receiver);
  const first = definition.parameters[0];
  if (definition.binding === 'instance' || definition.binding === 'class') {
    if (first !== undefined && (first.name === 'self' || first.name === 'cls'))
      environment.assign(first.name, receiver);
  }
}

const isReceiverParameter = (parameter: Parameter, position: number): boolean =>
  position === 0 && (parameter.name === 'self' || parameter.name === 'cls');

/** A definition's parameters without `self` and `cls`. */
export const ownParameters = (definition: FunctionDefinition): readonly Parameter[] =>
  definition.className === undefined
    ? definition.parameters
    : definition.parameters.filter((parameter, position) => !isReceiverParameter(parameter, position));

function argumentFor(parameter: Parameter, position: number, given: readonly GivenArgument[]): Value | undefined {
  const positional = given.filter((argument) => argument.name === undefined);
  if (parameter.rest === 'positional') return collected(positional.slice(position));
  if (parameter.rest === 'keyword') return collected(given.filter((argument) => argument.name !== undefined));
  const named = given.find((argument) => argument.name === parameter.name);
  if (named !== undefined) return named.value;
  if (parameter.keywordOnly === true) return undefined;
  const at = positional[position];
  return at?.spread === true ? { ...UNKNOWN, taints: at.value.taints } : at?.value;
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

function bindParameters(
  run: Run,
  inner: Frame,
  caller: Frame,
  site: Site,
  definition: FunctionDefinition,
  bound: boolean,
): void {
  const parameters = bound || definition.className !== undefined ? ownParameters(definition) : definition.parameters;
  for (const [position, parameter] of parameters.entries()) {
    const value =
      argumentFor(parameter, position, site.given) ??
      (parameter.fallback === undefined ? UNKNOWN : run.machine.evaluate(run, inner, parameter.fallback));
    const says = `passed to \`${definition.name || 'a function'}\`${parameter.name === '' ? '' : ` as \`${parameter.name}\``}`;
    const stepped = {
      ...value,
      taints: withStep(value.taints, { module: caller.module, node: site.expression, says }),
    };
    if (parameter.pattern !== undefined) run.machine.assign(run, inner, parameter.pattern, stepped);
    else inner.environment.assign(parameter.name, stepped);
  }
}

/** A guard that checks a derived value inside a helper has checked the caller's variable too. */
function adoptRefinements(frame: Frame, site: Site, definition: FunctionDefinition, exits: readonly Exit[]): void {
  for (const [position, parameter] of ownParameters(definition).entries()) {
    const argument = site.given[position];
    const path = argument === undefined ? undefined : pathOf(argument.node);
    if (path === undefined || parameter.name === '') continue;
    const kinds = exits.map((exit) => exit.environment.refinement(parameter.name));
    const common = [...(kinds[0] ?? [])].filter((kind) => kinds.every((set) => set.has(kind)));
    if (common.length > 0) frame.environment.refine(path, common);
  }
}

/** What a method did to `self` is seen by whoever holds the object. */
function updateReceiver(frame: Frame, site: Site, environment: Environment): void {
  const name = site.receiver?.node.kind === 'name' ? site.receiver.node.name : undefined;
  const after = environment.own('self') ?? environment.own('this');
  const before = site.receiver?.value;
  if (
    name === undefined ||
    after?.fields === undefined ||
    before?.instanceOf === undefined ||
    after.fields === before.fields
  )
    return;
  frame.environment.assign(name, { ...before, fields: after.fields });
}

/** `Shop(name)`: an object whose fields are what the initializer put there. */
export function construct(run: Run, frame: Frame, site: Site, info: ClassInfo): Value {
  const blank: Value = { ...UNKNOWN, instanceOf: info, symbol: info.bases[0] };
  const initializer = (info.members.own('__init__') ?? info.members.own('constructor'))?.callable;
  if (initializer === undefined || frame.depth >= MAX_DEPTH || frame.callers.includes(initializer.definition)) {
    const fields = new Map(
      site.given.flatMap(({ name, value }) => (name === undefined ? [] : [[name, value] as const])),
    );
    return { ...blank, fields, taints: joinValues(site.given.map((argument) => argument.value)).taints };
  }
  const inside: Site = { ...site, callee: { ...UNKNOWN, callable: initializer, receiver: blank }, receiver: undefined };
  if (run.quiet === 0) recordFacts(run, inside, initializer);
  const { environment } = activate(run, frame, inside, initializer, blank);
  return { ...blank, fields: (environment.own('self') ?? environment.own('this'))?.fields };
}

/** Remembers whether parameters were given constants, for the cap of `docs/results.md` on parameter paths. */
function recordFacts(run: Run, site: Site, { definition, module }: Callable): void {
  for (const [position, parameter] of ownParameters(definition).entries()) {
    const value = argumentFor(parameter, position, site.given);
    const constant = value === undefined || value.literal || value.constant !== undefined;
    run.facts.push({ path: module.path, qualifiedName: definition.qualifiedName, parameter: parameter.name, constant });
  }
}
