import type { Expression } from '../../contracts/program.ts';
import type { SourceEntry } from '../../contracts/vocabulary.ts';
import { parameterSymbol } from './compiled-pattern.ts';
import { constantOf } from './constants.ts';
import { declaredType } from './declared-type.ts';
import type { Frame, Run } from './machine.ts';
import { extended, pathOf, snippet } from './names.ts';
import { originTaint, partTaints } from './parts.ts';
import { INDEX, ITEM } from './patterns.ts';
import { checkOperand } from './sinks.ts';
import { cleanTaints, constantValue, newOrigin, type Origin, type Taint, UNKNOWN, type Value } from './value.ts';

type Kind<K extends Expression['kind']> = Extract<Expression, { kind: K }>;

/** The parts of a URL that decide where it leads. */
const HOST_PARTS = new Set(['hostname', 'netloc', 'host', 'Host', 'origin', '1']);

/** Facts about a text that carry none of it. */
const HARMLESS_MEMBERS = new Set(['length', 'size', 'count']);

/** Adds what guards have established about this very expression. */
function refined(frame: Frame, value: Value, expression: Expression): Value {
  const path = value.taints.length === 0 ? undefined : pathOf(expression);
  const kinds = path === undefined ? undefined : frame.environment.refinement(path);
  return kinds === undefined || kinds.size === 0 ? value : { ...value, taints: cleanTaints(value.taints, [...kinds]) };
}

/** Marks the value as untrusted where the vocabulary says that this symbol is a source. */
export function sourced(run: Run, frame: Frame, value: Value, last: string, expression: Expression): Value {
  // What came in for one kind of harm only (an archive, of which names are read here) may be a source of others.
  const isKnown = value.taints.some(({ origin, only }) => origin.kind === 'external' && only === undefined);
  if (value.symbol === undefined || isKnown) return value;
  const [source] = run.index.sources.find(value.symbol, last, value.symbol.includes('.'));
  if (source === undefined) return value;
  const spelled = snippet(frame.module, expression);
  const origin: Origin = originOf(run, source, spelled, { path: frame.module.path, at: expression.start });
  return { ...value, taints: [originTaint(origin, { module: frame.module, node: expression, says: origin.says })] };
}

/** One origin per place, however often the place is passed: guards are about the place. */
export function originOf(
  run: Run,
  source: SourceEntry,
  spelled: string,
  { path, at }: { path: string; at: number },
): Origin {
  const key = `${path}:${at}`;
  const known = run.origins.get(key);
  if (known !== undefined) return known;
  const says = `${source.says} (\`${spelled}\`)`;
  const origin = newOrigin({ kind: 'external', says, reach: source.reach });
  run.origins.set(key, origin);
  return origin;
}

/** A name that nothing here defines may be one of the library's numbers. */
function unbound(symbol: string): Value {
  const number = constantOf(`constants.${symbol}`);
  return number === undefined ? { ...UNKNOWN, symbol } : { ...constantValue(number), symbol };
}

/** A field of Java that is given from elsewhere goes by its name and its class. */
function declared({ module, environment }: Frame, { name, cast }: Kind<'name'>): Value | undefined {
  if (module.language !== 'java' || cast === undefined) return undefined;
  return { ...UNKNOWN, symbol: parameterSymbol(name, declaredType(module, environment, cast)) };
}

export function nameOf(run: Run, frame: Frame, expression: Kind<'name'>): Value {
  const bound = frame.environment.lookup(expression.name);
  const value = bound ?? declared(frame, expression) ?? unbound(expression.name);
  return refined(frame, sourced(run, frame, value, expression.name, expression), expression);
}

/** What a request calls `size` is what its sender wrote there. */
function isFact(run: Run, { symbol }: Value, name: string): boolean {
  if (!HARMLESS_MEMBERS.has(name)) return false;
  return (
    name === 'length' ||
    symbol === undefined ||
    run.index.sources.find(symbol, symbol.split('.').at(-1) ?? '', true).length === 0
  );
}

/** A field that is known, an export of a loaded module, a method of a known class; undefined when none is. */
function knownMember(object: Value, name: string): Value | undefined {
  const field = object.fields?.get(name);
  if (field !== undefined) return field;
  const exported = object.exports?.own(name);
  if (exported !== undefined) return exported;
  const member = (object.instanceOf ?? object.classOf)?.members.own(name);
  return member === undefined ? undefined : { ...member, receiver: object };
}

/** Reading some attributes is as good as a sanitizer: the last part of a path. */
function attributeTaints(run: Run, object: Value, symbol: string | undefined, name: string): readonly Taint[] {
  if (object.taints.length === 0) return object.taints;
  const kinds = run.index.sanitizers.find(symbol, name, false).flatMap((sanitizer) => sanitizer.for);
  if (kinds.includes('*')) return [];
  const taints = partTaints(object.taints, name);
  return kinds.length === 0 ? taints : cleanTaints(taints, kinds);
}

export function memberOf(run: Run, frame: Frame, object: Value, expression: Kind<'member'>): Value {
  const { name } = expression;
  const known = knownMember(object, name);
  if (known !== undefined) return refined(frame, known, expression);
  const symbol = extended(object.symbol, `.${name}`);
  // `import shop.guards` binds a name with a dot, which nothing else does.
  const submodule = symbol === undefined ? undefined : frame.environment.lookup(symbol);
  if (submodule !== undefined) return submodule;
  const number = constantOf(symbol);
  if (number !== undefined) return constantValue(number);
  const value: Value = {
    ...UNKNOWN,
    taints: isFact(run, object, name) ? [] : attributeTaints(run, object, symbol, name),
    symbol,
    url: object.url === 'parsed' && HOST_PARTS.has(name) ? 'host' : undefined,
    unfollowed: object.unfollowed,
    literal: false,
  };
  return refined(frame, sourced(run, frame, value, name, expression), expression);
}

export function indexOf(run: Run, frame: Frame, object: Value, index: Value, expression: Kind<'index'>): Value {
  const key = index.constant === undefined ? undefined : String(index.constant);
  checkOperand(run, frame, INDEX, expression, index);
  const field = key === undefined ? undefined : object.fields?.get(key);
  if (field !== undefined) return refined(frame, field, expression);
  // An untrusted key into a constant table gives one of the table's values: that is an allow-list. An empty one is filled elsewhere.
  const fromTable = (object.fields?.size ?? 0) > 0 && object.literal && key === undefined;
  const chosen = index.taints.length > 0 && !fromTable && key === undefined;
  const part = key ?? '';
  const isName = /^\w+(?:\.\w+)*$/.test(part);
  const symbol = extended(object.symbol, isName ? `.${part}` : chosen ? `.${ITEM}` : '[]');
  const taints = isName ? attributeTaints(run, object, symbol, part) : partTaints(object.taints, key ?? '[]');
  const value: Value = {
    ...UNKNOWN,
    taints: fromTable ? [] : taints,
    literal: object.literal,
    url: object.url === 'parsed' && HOST_PARTS.has(part) ? 'host' : undefined,
    symbol,
    key: chosen ? index : undefined,
    callable:
      key === undefined ? [...(object.fields?.values() ?? [])].find((entry) => entry.callable)?.callable : undefined,
  };
  return refined(frame, sourced(run, frame, value, part.split('.').at(-1) ?? part, expression), expression);
}
