import { z } from 'zod';
import { by } from '../../contracts/order.ts';
import { scanResultSchema } from '../../contracts/scan-result.ts';
import { untrusted, visibleLines } from '../../contracts/untrusted.ts';
import { disarmJson } from './escape.ts';
import type { Renderer } from './options.ts';

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Sorts keys, and shows hidden characters in the strings that the schema takes for ours, too. */
function settled(_key: string, value: unknown): unknown {
  if (typeof value === 'string') return visibleLines(untrusted(value));
  return isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(by(([key]) => key))) : value;
}

/** The whole result as `docs/schema/scan-result.json` describes it: every finding in every state, keys sorted. */
export const renderJson: Renderer = (result) =>
  disarmJson(`${JSON.stringify(z.encode(scanResultSchema, result), settled, 2)}\n`);
