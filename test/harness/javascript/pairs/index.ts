import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { command } from './command.ts';
import type { Pair } from './pair.ts';

/** Every oracle that JavaScript has, with programs that it must tell apart. */
export const PAIRS = {
  command,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
