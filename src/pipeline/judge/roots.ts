import type { FunctionDefinition, Parameter } from '../../contracts/program.ts';
import { parameterSymbol } from './compiled-pattern.ts';
import { declaredType } from './declared-type.ts';
import { Environment } from './environment.ts';
import { bindReceiver } from './invoke.ts';
import type { Frame, HandlerRole, Run } from './machine.ts';
import { purposeOf } from './names.ts';
import { isReceiverParameter, ownParameters } from './parameters.ts';
import { originTaint } from './parts.ts';
import { type Callable, newOrigin, UNKNOWN, type Value } from './value.ts';

type Pending = Run['pending'] extends Map<FunctionDefinition, infer P> ? P : never;

/** Types whose values cannot carry an attack. */
const HARMLESS_TYPES =
  /^(?:int|float|bool|complex|number|boolean|bigint|Decimal|UUID|uuid\.UUID|date|datetime)(?:\s*\|\s*(?:None|null|undefined))?$/;

/** Runs every function that can reach a sink from its own entry, with its parameters as sources; functions found on the way follow. */
export function runRoots(run: Run, module: Frame): void {
  const done = new Set<FunctionDefinition>();
  for (let found = true; found; ) {
    found = false;
    for (const [definition, pending] of run.pending) {
      if (done.has(definition)) continue;
      done.add(definition);
      found = true;
      if (pending.role === undefined && !run.reaches(definition)) continue;
      runRoot(run, module, definition, pending);
    }
  }
}

/** What a function is called; of one without a name, what is around it. */
const namesOf = ({ name, qualifiedName }: FunctionDefinition): readonly string[] =>
  name === '' ? qualifiedName.split('.') : [name];

function runRoot(run: Run, module: Frame, definition: FunctionDefinition, pending: Pending): void {
  const { callable, role } = pending;
  run.outcomes.clear();
  run.seen.clear();
  const environment = new Environment(callable.scope);
  const frame: Frame = {
    ...module,
    module: callable.module,
    root: { module: callable.module, node: definition, id: definition.start + 1, calls: 0 },
    callers: [definition],
    exits: [],
    role,
    purposes: namesOf(definition).flatMap(purposeOf),
    called: [...(pending.around ?? [])],
    environment,
    stopped: false,
  };
  bindReceiver(environment, definition, receiverOf(run, frame, pending));
  for (const [position, parameter] of ownParameters(definition).entries()) {
    bindParameter(run, frame, parameter, entryValue(callable, parameter, position, role, pending.named));
  }
  run.machine.execute(run, frame, definition.body);
}

function bindParameter(run: Run, frame: Frame, parameter: Parameter, value: Value): void {
  if (parameter.pattern !== undefined) run.machine.assign(run, frame, parameter.pattern, value);
  else frame.environment.assign(parameter.name, value);
}

/** Requests that a program sends itself, by what clients call them. */
const OF_A_CLIENT = /\b(?:HTTPRequest|PreparedRequest|ClientRequest)\b/;
const FROM_A_CLIENT =
  /^\s*from (?:scrapy|httpx|requests|urllib\.request|tornado\.httpclient)\b[\w.]* import [^#;]*?\bRequest\b/m;

/** `def send(self, request: PreparedRequest)`: what it holds is this program's, and nobody has sent it here. */
const isOwnRequest = ({ module }: Callable, { name, annotation = '' }: Parameter): boolean =>
  name.endsWith('request') &&
  (OF_A_CLIENT.test(annotation) || (/\bRequest\b/.test(annotation) && FROM_A_CLIENT.test(module.text)));

/** What is known of a parameter when nobody has called yet. */
function entryValue(
  callable: Callable,
  parameter: Parameter,
  position: number,
  role: HandlerRole | undefined,
  named: boolean,
): Value {
  const type = declaredType(callable.module, callable.scope, parameter.annotation);
  const symbol = isOwnRequest(callable, parameter) ? undefined : parameterSymbol(parameter.name, type);
  const plain: Value = { ...UNKNOWN, symbol };
  if (HARMLESS_TYPES.test(parameter.annotation ?? '')) return plain;
  if (isReceiverParameter(parameter, position)) return plain;
  const step = { module: callable.module, node: parameter };
  if (role !== undefined) {
    if (!role.isExternal(position, parameter)) return plain;
    const says = `${role.says} (\`${parameter.name}\`)`;
    return {
      ...plain,
      taints: [originTaint(newOrigin({ kind: 'external', says, reach: role.reach }), { ...step, says })],
    };
  }
  if (!named) return plain;
  const says = `the parameter \`${parameter.name}\``;
  return {
    ...plain,
    taints: [originTaint(newOrigin({ kind: 'parameter', says, parameter: parameter.name }), { ...step, says })],
  };
}

/** `self`, with the fields that the initializer gives it: looked at once a class. */
function receiverOf(run: Run, frame: Frame, { receiver, callable }: Pending): Value | undefined {
  const info = receiver?.instanceOf;
  const initializer = (info?.members.own('__init__') ?? info?.members.own('constructor'))?.callable;
  if (receiver === undefined || info === undefined || initializer === undefined) return receiver;
  if (initializer.definition === callable.definition) return receiver;
  const known = run.objects.get(info) ?? initialised(run, frame, receiver, initializer);
  run.objects.set(info, known);
  return known;
}

function initialised(run: Run, frame: Frame, receiver: Value, initializer: Callable): Value {
  const { definition, module } = initializer;
  const environment = new Environment(initializer.scope);
  const inner: Frame = { ...frame, module, role: undefined, exits: [], environment, callers: [definition] };
  bindReceiver(environment, definition, receiver);
  for (const [position, parameter] of ownParameters(definition).entries()) {
    bindParameter(run, inner, parameter, entryValue(initializer, parameter, position, undefined, true));
  }
  run.quiet += 1;
  run.machine.execute(run, inner, definition.body);
  run.quiet -= 1;
  const after = inner.environment.own('self') ?? inner.environment.own('this');
  return { ...receiver, fields: after?.fields };
}
