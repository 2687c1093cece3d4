import type { Expression } from '../../contracts/program.ts';
import type { ArgumentRef } from '../../contracts/vocabulary.ts';
import { applies, type Site, select } from './arguments.ts';
import type { Frame, Run } from './machine.ts';
import { originOf } from './members.ts';
import { pathOf, snippet } from './names.ts';
import { originTaint } from './parts.ts';
import { described } from './results.ts';
import { isMethod } from './sinks.ts';
import { mergeTaints, UNKNOWN, type Value } from './value.ts';

/** The variable behind `&line[at]`, `line + 4`, `*line`. */
function holder(expression: Expression): Expression {
  if (expression.kind === 'unary') return holder(expression.operand);
  if (expression.kind === 'index') return holder(expression.object);
  if (expression.kind === 'binary') return holder(expression.left);
  return expression;
}

/** What a call puts into its arguments: a stranger's text, or a copy of another argument. Whose text it gives back, the place's origin keeps. */
export function fillArguments(run: Run, frame: Frame, site: Site): void {
  for (const source of run.index.fills.find(site.symbol, site.last, isMethod(site))) {
    if (!applies(site, source.when, source.unless)) continue;
    const { expression } = site;
    const spelled = snippet(frame.module, expression);
    const origin = originOf(run, source, spelled, { path: frame.module.path, at: expression.start });
    const taint = originTaint(origin, { module: frame.module, node: expression, says: origin.says });
    fill(run, frame, site, source.into ?? [], { ...UNKNOWN, taints: [taint] });
  }
  forget(run, frame, site);
  const [copy] = run.index.copies.find(site.symbol, site.last, isMethod(site));
  if (copy !== undefined) fill(run, frame, site, copy.into ?? [], described(frame, site, copy));
}

const BY_ADDRESS: ReadonlySet<string> = new Set(['c', 'cpp']);

const isKnown = ({ index }: Run, { symbol, last, callee }: Site): boolean =>
  callee.callable === undefined &&
  [index.calls, index.propagators, index.sanitizers, index.guards].some(
    (entries) => entries.find(symbol, last, false).length > 0,
  );

/** C gives a buffer by its address: what a function that nobody described has left in it is not what stood there before. */
function forget(run: Run, frame: Frame, site: Site): void {
  if (!BY_ADDRESS.has(frame.module.language)) return;
  for (const { node, value } of site.given) {
    const isBuffer = value.literal && (value.fields !== undefined || typeof value.constant === 'string');
    if (node.kind !== 'name' || !isBuffer || frame.environment.own(node.name) === undefined) continue;
    if (isKnown(run, site)) return;
    frame.environment.assign(node.name, { ...UNKNOWN, taints: value.taints });
  }
}

/** A part of a variable that is written to leaves the rest of it. */
function fill(run: Run, frame: Frame, site: Site, into: readonly ArgumentRef[], value: Value): void {
  for (const { node, value: before } of into.flatMap((ref) => select(site, ref))) {
    const target = holder(node);
    if (pathOf(target) === undefined) continue;
    const taints = target === node ? value.taints : mergeTaints([before.taints, value.taints]);
    run.machine.assign(run, frame, target, { ...value, taints });
  }
}
