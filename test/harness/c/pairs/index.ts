import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { divide, overflow } from './arithmetic.ts';
import { allocation, leak } from './heap.ts';
import { assertion, command, format, path } from './inputs.ts';
import { doubleFree, lifetime, release } from './lifetime.ts';
import { memory } from './memory.ts';
import { nullPointer } from './null-pointer.ts';
import type { Pair } from './pair.ts';

/** Every oracle that C has, with programs that it must tell apart. */
export const PAIRS = {
  allocation,
  assertion,
  command,
  divide,
  'double-free': doubleFree,
  format,
  leak,
  lifetime,
  memory,
  'null-pointer': nullPointer,
  overflow,
  path,
  release,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
