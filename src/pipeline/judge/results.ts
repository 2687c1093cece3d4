import type { PropagatorEntry } from '../../contracts/vocabulary.ts';
import { type Site, select } from './arguments.ts';
import { runCallbacks } from './callbacks.ts';
import { construct } from './construct.ts';
import { DOUBT } from './environment.ts';
import { filtered } from './filtered.ts';
import { invoke, NEVER } from './invoke.ts';
import { joinValues } from './join.ts';
import type { Frame, Run } from './machine.ts';
import { flagsOf, matchOf } from './match.ts';
import {
  COLLECTS,
  COMPILES_PATTERN,
  GETTER,
  HARMLESS,
  IMPORTS,
  MADE_OF_PARTS,
  MAKES_LISTS,
  SAME_FUNCTION,
  SAME_TEXT,
  SELECT_PART,
  VISITS_PARTS,
} from './methods.ts';
import { extended } from './names.ts';
import { fieldOf, partTaints } from './parts.ts';
import { sanitized } from './sanitize.ts';
import { isMethod } from './sinks.ts';
import { BRACES, concatenate, formatted, PERCENT } from './text.ts';
import {
  type Callable,
  cleanTaints,
  constantValue,
  HARMLESS_VALUE,
  mapTaints,
  mergeTaints,
  UNKNOWN,
  type Value,
} from './value.ts';

const MAPS: ReadonlySet<string> = new Set(['map', 'flatMap']);

/** What a call may return: by the vocabulary, by following it, or by what it was given. */
export function resultOf(run: Run, frame: Frame, site: Site, registered: boolean): Value {
  const symbol = extended(site.callee.symbol, '()');
  const [given] = site.given;
  if (given !== undefined && SAME_FUNCTION.has(site.symbol ?? '')) return given.value;
  const cleaned = sanitized(run, site);
  if (cleaned !== undefined) return { ...cleaned, symbol };
  if (site.callee.classOf !== undefined) return construct(run, frame, site, site.callee.classOf);
  if (site.callee.callable !== undefined) return returned(run, frame, site, site.callee.callable, symbol);
  if (site.callee.unfollowed === true) return doubted(frame, site, symbol);
  const imported = importedModule(run, frame, site);
  if (imported !== undefined) return imported;
  const made = propagated(run, frame, site);
  const isList = MAKES_LISTS.has(site.symbol ?? '');
  if (made !== undefined) return { ...made, symbol: made.symbol ?? symbol, ...(isList ? { sequence: true } : {}) };
  const callbacks = registered ? [] : runCallbacks(run, frame, site, !VISITS_PARTS.has(site.last));
  return {
    ...unfollowed(site, symbol),
    ...(callbacks.length > 0 ? { taints: joinValues([unfollowed(site, symbol), ...callbacks]).taints } : {}),
  };
}

/** What a function of the repository gives back, if it does come back. */
function returned(run: Run, frame: Frame, site: Site, callable: Callable, symbol: string | undefined): Value {
  const value = invoke(run, frame, site, callable);
  if (value === NEVER) frame.stopped = true;
  return value ?? unfollowed(site, symbol);
}

/** A library call nobody described: its result may carry what it was given, but nobody can say so for certain. */
function unfollowed(site: Site, symbol: string | undefined): Value {
  const taints = mergeTaints([
    site.receiver?.value.taints ?? [],
    site.callee.taints,
    ...site.given.map((argument) => argument.value.taints),
  ]);
  return { ...UNKNOWN, taints: mapTaints(taints, { uncertain: true, direct: false }), symbol };
}

/** What code that is not followed has been given may have been checked by it: claims about it are at most `possible`. */
function doubted(frame: Frame, site: Site, symbol: string | undefined): Value {
  const value = unfollowed(site, symbol);
  for (const { origin } of value.taints) frame.environment.check(origin, [DOUBT]);
  return { ...value, unfollowed: true };
}

/** `require('x')` and `import('x')` with a constant name. */
function importedModule(run: Run, frame: Frame, site: Site): Value | undefined {
  const name = site.given[0]?.value.constant;
  if (typeof name !== 'string' || !IMPORTS.has(site.symbol ?? '')) return undefined;
  const module = name.replace(/^node:/, '');
  const loaded = run.modules(module, undefined, frame.module);
  if (loaded === undefined) return { ...UNKNOWN, symbol: module };
  return loaded === 'unfollowed' ? { ...UNKNOWN, unfollowed: true } : { ...UNKNOWN, exports: loaded };
}

function propagated(run: Run, frame: Frame, site: Site): Value | undefined {
  const match = matchOf(site);
  if (match !== undefined) {
    const taints = cleanTaints(match.subject.value.taints, match.keptOut);
    return { ...UNKNOWN, taints: mapTaints(taints, { direct: false }) };
  }
  const [entry] = run.index.propagators.find(site.symbol, site.last, isMethod(site));
  if (entry !== undefined) return described(frame, site, entry);
  const text = site.given[0]?.value.constant;
  if (site.symbol !== undefined && COMPILES_PATTERN.has(site.symbol) && typeof text === 'string') {
    return { ...UNKNOWN, literal: true, pattern: { source: text, flags: flagsOf(site.given[1]?.value) } };
  }
  const made = MAPS.has(site.last) ? mapped(run, frame, site) : undefined;
  if (made !== undefined) return made;
  if (SAME_TEXT.has(site.last)) return sameText(site);
  if (HARMLESS.has(site.last)) return HARMLESS_VALUE;
  return site.receiver === undefined ? undefined : methodResult(run, frame, site, site.receiver.value);
}

/** As the vocabulary says: the result is made of these inputs. */
export function described(frame: Frame, site: Site, entry: PropagatorEntry): Value {
  const given = site.given.map((argument) => argument.value);
  const all = site.receiver === undefined ? given : [site.receiver.value, ...given];
  const inputs =
    entry.arguments === undefined ? all : entry.arguments.flatMap((ref) => select(site, ref).map((one) => one.value));
  const [first, ...others] = inputs;
  if (first !== undefined && entry.makes === 'copy')
    return { ...first, taints: mapTaints(first.taints, { direct: false }) };
  if (first?.constant !== undefined && entry.makes === 'formatted')
    return formatted(first, others, { module: frame.module, node: site.expression }, PERCENT);
  const taints = mapTaints(mergeTaints(inputs.map((input) => input.taints)), { direct: false });
  const built = inputs.length > 1 && inputs.some((input) => input.taints.length === 0);
  return {
    ...UNKNOWN,
    taints: mapTaints(taints, {
      ...(built ? { built } : {}),
      ...(entry.for === undefined ? {} : { only: new Set(entry.for) }),
    }),
    normalised: entry.makes === 'normalised',
    url: entry.makes === 'parsed-url' ? 'parsed' : undefined,
    built: built && !inputs.every((input) => input.literal),
    literal: inputs.every((input) => input.literal),
  };
}

/** `names.map(() => '?')`: what a list of texts is made into is what the function gives, and nothing else. */
function mapped(run: Run, frame: Frame, site: Site): Value | undefined {
  const given = site.receiver === undefined ? [] : runCallbacks(run, frame, site);
  const isText = ({ fields, instanceOf, callable }: Value): boolean =>
    fields === undefined && instanceOf === undefined && callable === undefined;
  if (given.length === 0 || !given.every(isText)) return undefined;
  const taints = mapTaints(joinValues(given).taints, { direct: false });
  return { ...UNKNOWN, taints, literal: given.every(({ literal }) => literal) };
}

function sameText(site: Site): Value {
  const values = [site.receiver?.value ?? UNKNOWN, ...site.given.map((argument) => argument.value)];
  const taints = mergeTaints(values.map((value) => value.taints));
  const { prefix, built = false } = site.receiver?.value ?? UNKNOWN;
  return { ...UNKNOWN, taints, prefix, built, literal: values.every(({ literal }) => literal) };
}

/** Methods of texts and collections. */
function methodResult(run: Run, frame: Frame, site: Site, receiver: Value): Value | undefined {
  const at = { module: frame.module, node: site.expression };
  const values = site.given.map((argument) => argument.value);
  const holdsParts = receiver.taints.length > 0 || (receiver.fields?.size ?? 0) > 0;
  if (SELECT_PART.has(site.last) && holdsParts) return selectedPart(receiver, values);
  if (site.last === 'format') return formatted(receiver, values, at, BRACES);
  if (site.last === 'join' && receiver.symbol === undefined) return concatenate([...values, receiver], at);
  // In Python no text has such a method.
  if (site.last === 'concat' && frame.module.language === 'python') return undefined;
  if (site.last === 'concat') return concatenate([receiver, ...values], at);
  if (values.length === 0 && GETTER.test(site.last) && receiver.taints.length > 0) return fieldOf(receiver, site.last);
  return MADE_OF_PARTS.has(site.last) ? madeOfParts(run, frame, site) : undefined;
}

function selectedPart(receiver: Value, values: readonly Value[]): Value {
  const key = values[0]?.constant;
  const field = receiver.fields?.get(String(key));
  const fallback = values.slice(1);
  if (field !== undefined) return joinValues([field, ...fallback]);
  if (receiver.literal && receiver.fields !== undefined)
    return joinValues([{ ...constantValue(null), constant: undefined }, ...fallback]);
  const taints = mergeTaints([
    partTaints(receiver.taints, String(key ?? '[]')),
    ...fallback.map((value) => value.taints),
  ]);
  return { ...UNKNOWN, taints };
}

function madeOfParts(run: Run, frame: Frame, site: Site): Value {
  const receiver = filtered(run, frame, site) ?? site.receiver?.value ?? UNKNOWN;
  const values = [receiver, ...site.given.map((argument) => argument.value), ...runCallbacks(run, frame, site)];
  // `this.orders.add(name)`: what an object of which nothing is known gives back is its own affair.
  const isUnknown = COLLECTS.has(site.last) && !receiver.literal && !receiver.fields && receiver.taints.length === 0;
  const uncertain = isUnknown && !/(?:Builder|Buffer|StringIO)\(\)/.test(receiver.symbol ?? '');
  const change = uncertain ? { direct: false, uncertain } : { direct: false };
  const taints = mapTaints(mergeTaints(values.map((value) => value.taints)), change);
  return { ...UNKNOWN, taints, literal: values.every((value) => value.literal), built: receiver.built };
}
