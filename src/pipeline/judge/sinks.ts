import type { Node } from '../../contracts/program.ts';
import type { SinkEntry } from '../../contracts/vocabulary.ts';
import { applies, type Site, select } from './arguments.ts';
import type { Frame, Run } from './machine.ts';
import { kindsFixedBy } from './text.ts';
import type { Taint, Value } from './value.ts';

/** The part of a value's taints that can still do this kind of harm here. */
export function dangerous(frame: Frame, value: Value, kind: string): readonly Taint[] {
  if (kindsFixedBy(value.prefix).includes(kind)) return [];
  return value.taints.filter(
    (taint) => !taint.cleaned.has('*') && !taint.cleaned.has(kind) && !frame.environment.isChecked(taint.origin, kind),
  );
}

/** Elements of literal lists and objects count one by one: a constant first element must not hide the others. */
function reported(run: Run, frame: Frame, sink: SinkEntry, name: string, node: Node, value: Value): void {
  const taints = dangerous(frame, value, sink.kind);
  const hit = { module: frame.module, node, sink, name, root: frame.root };
  for (const taint of taints) run.hits.push({ ...hit, taint });
  const open = value.taints.length === 0 && !value.literal && value.constant === undefined;
  if (open && value.callable === undefined) run.hits.push({ ...hit, taint: undefined });
}

/** Records what a call's sinks receive. */
export function checkCall(run: Run, frame: Frame, site: Site): void {
  if (run.quiet > 0 || site.callee.callable !== undefined || site.callee.classOf !== undefined) return;
  for (const sink of run.index.calls.find(site.symbol, site.last, isMethod(site))) {
    if (!applies(site, sink.when, sink.unless)) continue;
    const name = site.symbol ?? `*.${site.last}`;
    if (sink.flaw === 'call') {
      run.hits.push({ module: frame.module, node: site.expression, sink, name, taint: undefined, root: frame.root });
      continue;
    }
    const arguments_ = (sink.arguments ?? [0]).flatMap((ref) => select(site, ref));
    for (const { value } of arguments_) reported(run, frame, sink, name, site.expression, value);
  }
}

/** An attribute of something other than an imported module. */
export function isMethod(site: Site): boolean {
  if (site.receiver === undefined) return false;
  return site.receiver.value.constant === undefined && site.receiver.value.pattern === undefined;
}

/** Records what is assigned to a dangerous attribute. */
export function checkAssignment(
  run: Run,
  frame: Frame,
  symbol: string | undefined,
  last: string,
  node: Node,
  value: Value,
): void {
  if (run.quiet > 0) return;
  for (const sink of run.index.assignments.find(symbol, last, true)) {
    if (sink.flaw === 'call') {
      const site: Site = {
        expression: { kind: 'other', parts: [], start: node.start, end: node.end },
        callee: value,
        receiver: undefined,
        last,
        symbol,
        given: [
          {
            name: undefined,
            spread: false,
            value,
            node: { kind: 'other', parts: [], start: node.start, end: node.end },
          },
        ],
      };
      if (applies(site, sink.when, sink.unless))
        run.hits.push({ module: frame.module, node, sink, name: symbol ?? last, taint: undefined, root: frame.root });
    } else reported(run, frame, sink, symbol ?? `*.${last}`, node, value);
  }
}

/** Records what a handler gives back to the framework. */
export function checkReturn(run: Run, frame: Frame, node: Node, value: Value): void {
  const kind = frame.role?.returns;
  if (run.quiet > 0 || kind === undefined) return;
  for (const sink of run.index.returns) {
    if (sink.kind !== kind) continue;
    for (const taint of dangerous(frame, value, kind)) {
      run.hits.push({ module: frame.module, node, sink, name: 'the response', taint, root: frame.root });
    }
  }
}
