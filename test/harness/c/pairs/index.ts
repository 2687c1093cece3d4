import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { divide, overflow } from './arithmetic.ts';
import { permission, race, sql, tempfile } from './files.ts';
import { allocation, leak } from './heap.ts';
import { assertion, command, format, path } from './inputs.ts';
import { doubleFree, lifetime, release, releaseInside, releaseOtherwise } from './lifetime.ts';
import { memory, negativeSize, overRead, signExtension, underRead, underWrite } from './memory.ts';
import { nullPointer } from './null-pointer.ts';
import type { Pair } from './pair.ts';
import { header, html, log, redirect, url } from './spoken.ts';
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
  header,
  html,
  leak,
  lifetime: [...lifetime, ...closed],
  log,
  memory: [...memory, ...incoming],
  'negative-size': [...negativeSize, ...said],
  'null-pointer': nullPointer,
  'over-read': overRead,
  overflow,
  path,
  permission,
  race,
  redirect,
  release,
  'release-inside': releaseInside,
  'release-otherwise': releaseOtherwise,
  'sign-extension': signExtension,
  sql,
  tempfile,
  'under-read': underRead,
  'under-write': underWrite,
  unset,
  url,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
