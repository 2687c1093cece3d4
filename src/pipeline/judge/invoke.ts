import type { FunctionDefinition, Parameter } from '../../contracts/program.ts';
import type { Site } from './arguments.ts';
import { Environment } from './environment.ts';
import { joinValues } from './join.ts';
import type { Exit, Frame, Outcome, Run } from './machine.ts';
import { idOf, keyOf } from './memo.ts';
import { pathOf, purposeOf } from './names.ts';
import { argumentFor, ownParameters, recordFacts } from './parameters.ts';
import { withStep } from './parts.ts';
import { type Callable, UNKNOWN, type Value } from './value.ts';

/** How many calls deep text from outside is followed. */
export const MAX_DEPTH = 4;
/** The same for everything else: further in, each function is looked at from its own entry. */
const MAX_PARAMETER_DEPTH = 2;
/** How many calls are followed from one entry point; beyond, they count as code that cannot be followed. */
const MAX_CALLS = 40;

/** Characters of a function that leads to no sink and is followed all the same: a guard or a builder is short. */
const MAX_DETOUR = 1_500;

/** What comes of a call that always throws. */
export const NEVER: Value = { ...UNKNOWN };

/** Runs a known function on what it is given; undefined when it cannot be followed from here. */
export function invoke(run: Run, frame: Frame, site: Site, callable: Callable): Value | undefined {
  if (run.quiet === 0) recordFacts(run, site, callable);
  const outcome = follow(run, frame, site, callable);
  if (outcome === undefined) return undefined;
  const { exits, receiver } = outcome;
  const environments = exits.map((exit) => exit.environment);
  frame.environment.adoptChecks(environments);
  adoptRefinements(frame, site, callable.definition, environments);
  updateReceiver(frame, site, receiver);
  adoptVariables(frame, callable, environments);
  return exits.length === 0 ? NEVER : joinValues(exits.map((exit) => exit.value));
}

/** `names.forEach((name) => { list += name; })`: what a closure of this very function writes into its variables. */
function adoptVariables(frame: Frame, { definition, module, scope }: Callable, after: readonly Environment[]): void {
  if (module.language === 'python' || !frame.environment.grewFrom(scope)) return;
  const own = new Set(['this', ...definition.parameters.map(({ name }) => name)]);
  for (const [name, value] of after.flatMap((environment) => [...environment.names()])) {
    const before = frame.environment.own(name);
    if (before === undefined || own.has(name) || value.taints.length === 0) continue;
    frame.environment.assign(name, joinValues([before, value]));
  }
}

/** The same function with the same arguments from the same entry point does the same again. */
export function follow(run: Run, frame: Frame, site: Site, callable: Callable): Outcome | undefined {
  const outcomes = run.outcomes.get(callable.definition);
  const isOpen = mayFollow(run, frame, site, callable);
  // A key costs: without anything known or to come, none is made.
  if (!isOpen && outcomes === undefined) return undefined;
  const key = callKey(frame, site, callable);
  const before = key === undefined ? undefined : outcomes?.get(key);
  const known = before?.quiet === true && run.quiet === 0 ? undefined : before;
  if (known !== undefined || !isOpen) return known;
  frame.root.calls += 1;
  const { exits, environment } = activate(run, frame, site, callable, site.callee.receiver);
  const outcome = { exits, receiver: environment.own('self') ?? environment.own('this'), quiet: run.quiet > 0 };
  if (key !== undefined) remember(run, callable, key, outcome);
  return outcome;
}

function mayFollow(run: Run, frame: Frame, site: Site, { definition }: Callable): boolean {
  if (frame.depth >= depthFor(site) || frame.callers.includes(definition) || frame.root.calls >= MAX_CALLS)
    return false;
  return definition.end - definition.start <= MAX_DETOUR || run.reaches(definition);
}

function remember(run: Run, { definition }: Callable, key: string, outcome: Outcome): void {
  const outcomes = run.outcomes.get(definition) ?? new Map<string, Outcome>();
  run.outcomes.set(definition, outcomes.set(key, outcome));
}

const isExternal = ({ taints }: Value): boolean => taints.some(({ origin }) => origin.kind === 'external');

/** Text from outside is worth a longer way. */
const depthFor = (site: Site): number =>
  site.given.some(({ value }) => isExternal(value)) ? MAX_DEPTH : MAX_PARAMETER_DEPTH;

function callKey(frame: Frame, site: Site, callable: Callable): string | undefined {
  const receiver = keyOf(site.callee.receiver, frame.environment);
  if (receiver === undefined) return undefined;
  const { scope } = callable;
  // What a closure finds around it may have changed between two calls.
  const surroundings = scope.isOutermost ? '' : `${idOf(scope)}~${scope.age}`;
  let key = `${surroundings}\n${receiver}`;
  for (const { name, spread, value } of site.given) {
    const given = keyOf(value, frame.environment);
    if (given === undefined) return undefined;
    key += `\n${name ?? ''}${spread ? '*' : ''}\n${given}`;
  }
  return key;
}

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
    purposes: [...purposeOf(definition.name)],
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
    const stepped = value.taints.length === 0 ? value : passed(value, caller, site, definition, parameter);
    if (parameter.pattern !== undefined) run.machine.assign(run, inner, parameter.pattern, stepped);
    else inner.environment.assign(parameter.name, stepped);
  }
}

/** An untrusted argument, with the call as a step of its way. */
function passed(value: Value, caller: Frame, site: Site, { name }: FunctionDefinition, parameter: Parameter): Value {
  const says = `passed to \`${name || 'a function'}\`${parameter.name === '' ? '' : ` as \`${parameter.name}\``}`;
  return { ...value, taints: withStep(value.taints, { module: caller.module, node: site.expression, says }) };
}

/** A guard that checks a derived value inside a helper has checked the caller's variable too. */
export function adoptRefinements(
  frame: Frame,
  site: Site,
  definition: FunctionDefinition,
  ends: readonly Environment[],
): void {
  if (!ends.some((end) => end.isRefined)) return;
  for (const [position, parameter] of ownParameters(definition).entries()) {
    const argument = site.given[position];
    const path = argument === undefined ? undefined : pathOf(argument.node);
    if (path === undefined || parameter.name === '') continue;
    const kinds = ends.map((end) => end.refinement(parameter.name));
    const common = [...(kinds[0] ?? [])].filter((kind) => kinds.every((set) => set.has(kind)));
    if (common.length > 0) frame.environment.refine(path, common);
  }
}

/** What a method did to `self` is seen by whoever holds the object. */
function updateReceiver(frame: Frame, site: Site, after: Value | undefined): void {
  const name = site.receiver?.node.kind === 'name' ? site.receiver.node.name : undefined;
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
