import { by, inOrder } from '../../contracts/order.ts';
import type { ModelReport, ScanResult } from '../../contracts/scan-result.ts';

type Sent = ModelReport['sent'][number];

const bySubject = inOrder<Sent>(
  by(({ subject }) => JSON.stringify(subject)),
  by(({ role }) => role),
  by((sent) => JSON.stringify(sent)),
);

const unique = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** What both parts have asked and sent. A part may have had no model: what it did not send needs no entry. */
export function mergeModel(a: ScanResult, b: ScanResult): { readonly model?: ModelReport } {
  const reports = [a.model, b.model].filter((report) => report !== undefined);
  if (reports.length === 0) return {};
  return {
    model: {
      roles: unique(reports.flatMap(({ roles }) => roles)).toSorted(by((role) => JSON.stringify(role))),
      cacheHits: reports.reduce((sum, { cacheHits }) => sum + cacheHits, 0),
      unpriced: unique(reports.flatMap(({ unpriced }) => unpriced)).toSorted(by((name) => JSON.stringify(name))),
      dropped: reports.reduce((sum, { dropped }) => sum + dropped, 0),
      sent: unique(reports.flatMap(({ sent }) => sent)).toSorted(bySubject),
    },
  };
}
