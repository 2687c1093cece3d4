import type { Site } from './arguments.ts';
import { activate, MAX_DEPTH } from './invoke.ts';
import { joinValues } from './join.ts';
import type { Frame, Run } from './machine.ts';
import { recordFacts } from './parameters.ts';
import { type ClassInfo, UNKNOWN, type Value } from './value.ts';

/** `Shop(name)`: an object whose fields are what the initializer put there. */
export function construct(run: Run, frame: Frame, site: Site, info: ClassInfo): Value {
  const blank: Value = { ...UNKNOWN, instanceOf: info, symbol: info.bases[0] ?? '(self)' };
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
