import { ISOLATIONS } from '../../contracts/evidence.ts';
import { by, inOrder } from '../../contracts/order.ts';
import type { Run } from '../../contracts/scan-result.ts';

/** Makes the error for two parts that are not of one scan. */
export type Differing = (what: string, a: string, b: string) => Error;

const weakest = inOrder<Run['sandbox']>(
  by(({ isolation }) => -ISOLATIONS.indexOf(isolation)),
  by(({ backend, image, reason }) => JSON.stringify([backend, image, reason?.untrusted])),
);

const SAME = ['engine', 'ruleBook', 'baseCommit', 'headCommit', 'event'] as const;

/** The run of both: what must agree does, and of the sandboxes the least isolated one is named, for no more can be claimed. */
export function mergeRun(a: Run, b: Run, differing: Differing): Run {
  for (const field of SAME) {
    if (a[field] !== b[field]) throw differing(`run.${field}`, a[field] ?? 'absent', b[field] ?? 'absent');
  }
  return { ...a, sandbox: weakest(a.sandbox, b.sandbox) <= 0 ? a.sandbox : b.sandbox };
}
