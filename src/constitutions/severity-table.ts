import { z } from 'zod';
import { BlueCodeError } from '../contracts/errors.ts';
import { cweSchema } from '../contracts/rule-book.ts';
import type { Severity } from '../contracts/words.ts';
import type { FolderReader } from './folder-reader.ts';
import { describeProblem } from './problem.ts';
import { isProblems, parseYaml } from './yaml-text.ts';

/** Where the table lies in the built-in rule book. */
const TABLE = 'cwe.yml';

const tableSchema = z.strictObject({
  /** Where the figures come from. */
  source: z.string().min(1),
  weaknesses: z.array(
    z.strictObject({
      cwe: cweSchema,
      name: z.string().min(1),
      /** As CVSS counts: 0 to 10. */
      securitySeverity: z.number().min(0).max(10),
      /** `own`, or the parent whose figure this is. */
      figure: z.union([z.literal('own'), cweSchema]),
    }),
  ),
});

export type Weakness = z.infer<typeof tableSchema>['weaknesses'][number] & { readonly severity: Severity };

/** Weaknesses by their number (`CWE-78`). */
export type SeverityTable = ReadonlyMap<string, Weakness>;

/** The band that code scanning shows for a figure. */
export function severityBand(securitySeverity: number): Severity {
  if (securitySeverity >= 9) return 'critical';
  if (securitySeverity >= 7) return 'high';
  return securitySeverity >= 4 ? 'medium' : 'low';
}

/** Reads the table of weaknesses. @throws BlueCodeError constitution-invalid, path-unreadable */
export async function loadSeverityTable(builtIn: FolderReader): Promise<SeverityTable> {
  const parsed = parseYaml(await builtIn.read(TABLE), tableSchema, { file: `${builtIn.name}/${TABLE}`, line: 1 });
  if (isProblems(parsed)) throw new BlueCodeError('constitution-invalid', parsed.map(describeProblem).join('\n'));
  return new Map(
    parsed.value.weaknesses.map((entry) => [entry.cwe, { ...entry, severity: severityBand(entry.securitySeverity) }]),
  );
}
