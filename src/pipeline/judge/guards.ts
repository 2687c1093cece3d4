import type { Expression } from '../../contracts/program.ts';
import type { GuardEntry } from '../../contracts/vocabulary.ts';
import { applies, givenArgument, type Site, select } from './arguments.ts';
import type { Frame, Run } from './machine.ts';
import { matchOf } from './match.ts';
import { lastName, lastPart, pathOf } from './names.ts';
import { isMethod } from './sinks.ts';
import type { Origin, Value } from './value.ts';

type Call = Extract<Expression, { kind: 'call' }>;

/** A look at a value without reporting anything. */
export function look(run: Run, frame: Frame, expression: Expression): Value {
  const { stopped } = frame;
  run.quiet += 1;
  const value = run.machine.evaluate(run, frame, expression);
  run.quiet -= 1;
  frame.stopped = stopped;
  return value;
}

/** Marks an expression's value, and the entry point it is a plain copy of, as safe for these kinds. */
export function establish(run: Run, frame: Frame, subject: Expression, kinds: readonly string[]): void {
  if (kinds.length === 0) return;
  const value = look(run, frame, subject);
  const path = pathOf(subject);
  if (path !== undefined) frame.environment.refine(path, kinds);
  for (const taint of value.taints) {
    if (taint.direct) frame.environment.check(taint.origin, kinds);
  }
}

/** What a caller gives to compare with (a list of what is allowed, a folder) may be relied upon, where it is not what is checked itself; so may what is looked up by something else of the request. */
const isReliable = (value: Value, subject: Value): boolean =>
  value.taints.every(
    ({ origin, uncertain }) =>
      (origin.kind === 'parameter' || uncertain) &&
      !subject.taints.some((taint) => wholeOf(taint.origin) === wholeOf(origin)),
  );

/** `data` of `data['name']`. */
const wholeOf = (origin: Origin): Origin => (origin.within === undefined ? origin : wholeOf(origin.within));

const WAY = /\.(?:relative|relpath)\(\)$/;

/** A way from a folder to a path (`path.relative(folder, file)`): one that is empty, or does not lead up, says where the path is. */
export function establishWay(run: Run, frame: Frame, subject: Expression): void {
  const { symbol, taints } = look(run, frame, subject);
  if (symbol === undefined || !WAY.test(symbol)) return;
  for (const { origin } of taints) frame.environment.check(origin, ['path']);
}

/** `name in ALLOWED`, `url.hostname in HOSTS`: constant or unknown collections, never a text or something untrusted itself. */
export function assumeMember(run: Run, frame: Frame, subject: Expression, container: Expression): void {
  const allowed = look(run, frame, container);
  if (typeof allowed.constant === 'string' || !isReliable(allowed, look(run, frame, subject))) return;
  if (isHostPart(run, frame, subject)) establishHost(run, frame, subject);
  else establish(run, frame, subject, ['*']);
}

/** `url.hostname` and its like. */
export const isHostPart = (run: Run, frame: Frame, subject: Expression): boolean =>
  look(run, frame, subject).url === 'host';

/** `url.origin === location.origin`: the page's own. */
export const isOwnHost = ({ symbol }: Value): boolean =>
  /(?:^|\.)location\.(?:origin|host|hostname)$/.test(symbol ?? '');

/** An allowed host makes the whole URL allowed, for where it leads to. */
export function establishHost(run: Run, frame: Frame, subject: Expression): void {
  const kinds = ['url', 'redirect'];
  for (const taint of look(run, frame, subject).taints) {
    frame.environment.check(taint.origin, kinds);
    if (taint.origin.within !== undefined) frame.environment.check(taint.origin.within, kinds);
  }
}

/** A call as the vocabulary sees it, looked at quietly where it was not evaluated just now. */
export function siteOf(run: Run, frame: Frame, call: Call): Site {
  const seen = run.seen.get(call);
  if (seen !== undefined && frame.environment.isStill(seen.moment)) return asCondition(seen.site, call);
  const callee = look(run, frame, call.callee);
  const receiver =
    call.callee.kind === 'member'
      ? { value: look(run, frame, call.callee.object), node: call.callee.object }
      : undefined;
  const given = call.args.map((argument) => givenArgument(argument, look(run, frame, argument.value)));
  return asCondition({ callee, receiver, given }, call);
}

const asCondition = ({ callee, receiver, given }: Pick<Site, 'callee' | 'receiver' | 'given'>, call: Call): Site => ({
  expression: call,
  callee,
  receiver,
  last: callee.symbol === undefined ? lastName(call.callee) : lastPart(callee.symbol),
  symbol: callee.symbol,
  given,
});

/** Guards of the vocabulary. Compared with something (`commonpath(...) == base`), a guard's value is not just true or false. */
export function assumeGuards(run: Run, frame: Frame, site: Site, outcome: unknown, compared: boolean): boolean {
  const guards = run.index.guards
    .find(site.symbol, site.last, isMethod(site))
    .filter((guard) => guard.safe !== 'returns' && applies(site, guard.when));
  for (const guard of guards) {
    if (compared || outcome === (guard.safe ?? true)) establishGuard(run, frame, site, guard);
  }
  return guards.length > 0;
}

/** Where `abspath(file)` lies, `file` lies, however it is spelled. */
function establishResolved(run: Run, frame: Frame, node: Expression, kinds: readonly string[]): void {
  const [only, ...more] = node.kind === 'call' ? node.args : [];
  if (only !== undefined && more.length === 0) establish(run, frame, only.value, kinds);
  // `file.getCanonicalPath()`
  if (node.kind === 'call' && only === undefined && node.callee.kind === 'member')
    establish(run, frame, node.callee.object, kinds);
}

function establishGuard(run: Run, frame: Frame, site: Site, guard: GuardEntry): void {
  const given = select(site, guard.argument ?? 0).flatMap(({ value, node }) =>
    node.kind === 'collection'
      ? node.entries.map((entry) => ({ value: look(run, frame, entry.value), node: entry.value }))
      : [{ value, node }],
  );
  for (const { value, node } of given) {
    if (guard.after === 'host') {
      if (value.url === 'host') establishHost(run, frame, node);
      continue;
    }
    // A digest is known: so is what it was made of.
    if (guard.after === 'digest') establishResolved(run, frame, node, guard.for);
    if (guard.after === 'digest' || (guard.after === 'normalised' && value.normalised !== true)) continue;
    establish(run, frame, node, guard.for);
    if (guard.after === 'normalised') {
      establishWay(run, frame, node);
      establishResolved(run, frame, node, guard.for);
    }
  }
}

/** A pattern that the whole text must match keeps out what it cannot match. */
export function assumePattern(run: Run, frame: Frame, site: Site): void {
  const match = matchOf(site);
  if (match !== undefined) establish(run, frame, match.subject.node, match.keptOut);
}
