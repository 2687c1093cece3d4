import type { Node } from '../../contracts/program.ts';
import type { SinkEntry } from '../../contracts/vocabulary.ts';
import { applies, type GivenArgument, type Site, select } from './arguments.ts';
import { isAskedFor } from './asked.ts';
import { withoutTypes } from './compiled-pattern.ts';
import { DOUBT } from './environment.ts';
import type { Frame, Run } from './machine.ts';
import { pathOf, snippet, textOf } from './names.ts';
import { PatternIndex } from './patterns.ts';
import { kindsFixedBy } from './text.ts';
import { type Taint, UNKNOWN, type Value } from './value.ts';

/** What keeps a kind of harm out only together: a way that begins with a slash, and not with two; both ends of a range. */
const TOGETHER: ReadonlyMap<string, readonly string[]> = new Map([
  ['redirect', ['rooted', 'one-slash']],
  ['index', ['at-least', 'at-most']],
]);

/** The part of a value's taints that can still do this kind of harm here. */
export function dangerous(frame: Frame, value: Value, kind: string): readonly Taint[] {
  if (kindsFixedBy(value.prefix).includes(kind)) return [];
  const allows = (kinds: ReadonlySet<string> | undefined): boolean =>
    kinds === undefined || kinds.has('*') || kinds.has(kind);
  return value.taints.flatMap((taint) => {
    const checked = frame.environment.checkedKinds(taint.origin);
    const isKept = (one: string): boolean => taint.cleaned.has(one) || checked.has(one);
    const isClean = isKept('*') || isKept(kind) || TOGETHER.get(kind)?.every(isKept) === true;
    if (isClean || !allows(taint.only)) return [];
    const isDoubted = taint.cleaned.has(DOUBT) || checked.has(DOUBT);
    return [isDoubted && !taint.uncertain ? { ...taint, uncertain: true } : taint];
  });
}

type Place = { readonly sink: SinkEntry; readonly name: string; readonly node: Node };

const spelled = (module: Frame['module'], purpose: Frame['purposes'][number]): string =>
  (typeof purpose === 'string' ? purpose : snippet(module, purpose)).replace(SPLITS_TEXT, '');

/** `tokenize`: there a token is a word. */
const SPLITS_TEXT = /tokeni[sz]\w*/gi;

function hit(run: Run, frame: Frame, { sink, name, node }: Place, taint: Taint | undefined, built = false): void {
  const { module, root, purposes } = frame;
  run.hits.push({
    module,
    node,
    sink,
    name,
    root,
    taint,
    built,
    purposes:
      sink.raise === undefined ? [] : [...purposes.map((purpose) => spelled(module, purpose)), textOf(module, node)],
    ...(sink.kind === 'tls' && isAskedFor(frame) ? { asked: true } : {}),
  });
}

/** Untrusted values are hits; one that nobody knows anything about is a hit without a path: a hint. */
function receive(run: Run, frame: Frame, place: Place, value: Value): void {
  const taints = dangerous(frame, value, place.sink.kind);
  for (const taint of taints) hit(run, frame, place, taint);
  const open = value.taints.length === 0 && !value.literal && value.constant === undefined;
  const harmless = value.harmless?.has('*') === true || value.harmless?.has(place.sink.kind) === true;
  if (open && !harmless && value.callable === undefined) hit(run, frame, place, undefined, value.built);
}

/** Records what a call's sinks receive. */
export function checkCall(run: Run, frame: Frame, site: Site): void {
  const isOwn = site.callee.callable !== undefined || site.callee.classOf !== undefined;
  if (run.quiet > 0 || (isOwn && site.callee.key === undefined)) return;
  for (const sink of run.index.calls.find(site.symbol, site.last, isMethod(site) || site.callee.key !== undefined)) {
    if (!applies(site, sink.when, sink.unless) || isDisarmed(frame, site, sink)) continue;
    const place = { sink, name: shownName(site), node: site.expression };
    if (sink.flaw === 'call') hit(run, frame, place, undefined);
    else
      for (const ref of sink.arguments ?? [0])
        for (const { value } of select(site, ref)) receive(run, frame, place, value);
  }
  frame.called.push(site);
}

/** Records what an operator, or a look-up, does with a number from outside. */
export function checkOperand(run: Run, frame: Frame, operation: string, node: Node, operand: Value): void {
  if (run.quiet > 0 || !operand.taints.some(({ only }) => only !== undefined)) return;
  for (const sink of run.index.calls.find(undefined, operation, true))
    for (const taint of dangerous(frame, operand, sink.kind))
      if (taint.only !== undefined) hit(run, frame, { sink, name: 'the number', node }, taint);
}

/** How a sink is named to people. */
const shownName = (site: Site): string => withoutTypes(site.callee.symbol ?? `*.${site.last}`);

const disarming = new WeakMap<SinkEntry, PatternIndex<NonNullable<SinkEntry['unlessCalled']>[number]>>();

/** Whether the function that is being run says one of these words anywhere. */
function names({ callers, module }: Frame, words: readonly string[]): boolean {
  const around = callers.at(-1);
  const text = around === undefined ? '' : module.text.slice(around.start, around.end);
  return words.some((word) => text.includes(word));
}

/** Whether an earlier call on the same object has taken the danger away: another content type, for one. */
function isDisarmed(frame: Frame, site: Site, sink: SinkEntry): boolean {
  if (sink.unlessNamed !== undefined && names(frame, sink.unlessNamed)) return true;
  if (sink.unlessCalled === undefined) return false;
  const index = disarming.get(sink) ?? new PatternIndex(sink.unlessCalled, ({ call }) => call);
  disarming.set(sink, index);
  const receiver = site.receiver === undefined ? undefined : rootOf(site.receiver.node);
  return frame.called.some((earlier) => {
    const same =
      receiver === undefined || (earlier.receiver !== undefined && rootOf(earlier.receiver.node) === receiver);
    return (
      same && index.find(earlier.symbol, earlier.last, isMethod(earlier)).some(({ when }) => applies(earlier, when))
    );
  });
}

/** The variable that a chain of calls and attributes starts from. */
function rootOf(expression: Site['expression']): string | undefined {
  if (expression.kind === 'call') return rootOf(expression.callee);
  if (expression.kind === 'member') return rootOf(expression.object);
  return pathOf(expression);
}

/** An attribute of something other than a literal. */
export function isMethod(site: Site): boolean {
  if (site.receiver === undefined) return false;
  return site.receiver.value.constant === undefined;
}

/** An assignment as the vocabulary sees it: a call with the assigned value as its argument. */
function assignmentSite({ symbol, last, node, value, object, key }: Assignment): Site {
  const expression: Site['expression'] = { kind: 'other', parts: [], start: node.start, end: node.end };
  const argument = (name: string | undefined, given: Value | undefined): readonly GivenArgument[] =>
    given === undefined ? [] : [{ name, spread: false, value: given, node: expression }];
  const given = [...argument(undefined, value), ...argument('key', key), ...argument('holder', object?.key)];
  const receiver = object === undefined ? undefined : { value: object, node: expression };
  return { expression, callee: UNKNOWN, receiver, last, symbol, given };
}

export type Assignment = {
  readonly symbol: string | undefined;
  readonly last: string;
  readonly node: Node;
  readonly value: Value;
  /** What is written to, and the untrusted key under which: undefined where both have plain names. */
  readonly object?: Value | undefined;
  readonly key?: Value | undefined;
};

/** Records what is assigned to a dangerous attribute. */
export function checkAssignment(run: Run, frame: Frame, assignment: Assignment): void {
  if (run.quiet > 0) return;
  const { symbol, last, node } = assignment;
  const site = assignmentSite(assignment);
  for (const sink of run.index.assignments.find(symbol, last, true)) {
    if (!applies(site, sink.when, sink.unless)) continue;
    const place = { sink, name: symbol ?? `*.${last}`, node };
    if (sink.flaw === 'call') hit(run, frame, place, undefined);
    else
      for (const ref of sink.arguments ?? [0])
        for (const found of select(site, ref)) receive(run, frame, place, found.value);
  }
}

const OTHER_TYPE = /^(?!text\/html|application\/xhtml)[\w.+-]+\//;

/** `text, 200, { 'Content-Type': 'text/plain' }`: headers behind a text that say that it is no HTML. */
const isTyped = ({ fields, sequence }: Value): boolean =>
  sequence === true &&
  [...(fields?.values() ?? [])].slice(1).some((headers) => {
    const type = headers.fields?.get('Content-Type') ?? headers.fields?.get('content-type');
    return typeof type?.constant === 'string' && OTHER_TYPE.test(type.constant);
  });

/** A map, alone or before a status, is sent as JSON. */
const isSentAsData = ({ fields, sequence }: Value): boolean => {
  const sent = sequence === true ? fields?.get('0') : { fields, sequence };
  return sent?.fields !== undefined && sent.sequence !== true;
};

/** Records what a handler gives back to the framework. */
export function checkReturn(run: Run, frame: Frame, node: Node, value: Value): void {
  const kinds = frame.role?.returns ?? [];
  if (run.quiet > 0 || kinds.length === 0 || isSentAsData(value) || isTyped(value)) return;
  const site = assignmentSite({ symbol: undefined, last: '', node, value });
  for (const sink of run.index.returns) {
    if (!kinds.includes(sink.kind) || !applies(site, sink.when, sink.unless)) continue;
    const taints = dangerous(frame, value, sink.kind).filter((taint) => !taint.uncertain);
    for (const taint of taints) hit(run, frame, { sink, name: 'the response', node }, taint);
  }
}
