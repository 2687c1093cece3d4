import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { divide, overflow } from './arithmetic.ts';
import { permission, race, sql, tempfile } from './files.ts';
import { allocation, leak } from './heap.ts';
import { assertion, command, format, path } from './inputs.ts';
import { doubleFree, lifetime, release, releaseInside, releaseOtherwise } from './lifetime.ts';
import { memory, negativeSize, overRead, signExtension, underRead, underWrite } from './memory.ts';
import { nullPointer } from './null-pointer.ts';
import type { Pair } from './pair.ts';
import { closed, incoming, marked, said } from './unseen.ts';
import { unset } from './unset.ts';

/** Every oracle that C has, with programs that it must tell apart. */
export const PAIRS = {
  allocation,
  assertion,
  command,
  divide,
  'double-free': [...doubleFree, ...marked],
  format,
  leak,
  lifetime: [...lifetime, ...closed],
  memory: [...memory, ...incoming],
  'negative-size': [...negativeSize, ...said],
  'null-pointer': nullPointer,
  'over-read': overRead,
  overflow,
  path,
  permission,
  race,
  release,
  'release-inside': releaseInside,
  'release-otherwise': releaseOtherwise,
  'sign-extension': signExtension,
  sql,
  tempfile,
  'under-read': underRead,
  'under-write': underWrite,
  unset,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
