import { allocation } from './allocation.ts';
import { divide } from './divide.ts';
import { format } from './format.ts';
import { leak } from './leak.ts';
import { lifetime } from './lifetime.ts';
import { memory } from './memory.ts';
import { overflow } from './overflow.ts';
import { release } from './release.ts';
import { nullPointer } from './null.ts';
import { cipher } from './cipher.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { deserialize } from './deserialize.ts';
import { hash } from './hash.ts';
import { html } from './html.ts';
import { log } from './log.ts';
import type { Oracle } from './oracle.ts';
import { path } from './path.ts';
import { permission } from './permission.ts';
import { prototype } from './prototype.ts';
import { random } from './random.ts';
import { redirect } from './redirect.ts';
import { sql } from './sql.ts';
import { tempfile } from './tempfile.ts';
import { template } from './template.ts';
import { tls } from './tls.ts';
import { url } from './url.ts';
import { xml } from './xml.ts';

/** Every kind of proof. A new one is a file here, one in the harness, and a line in each list. */
const ALL = {
  allocation,
  divide,
  format,
  leak,
  lifetime,
  memory,
  overflow,
  release,
  'null-pointer': nullPointer,
  cipher,
  code,
  command,
  deserialize,
  hash,
  html,
  log,
  path,
  permission,
  prototype,
  random,
  redirect,
  sql,
  tempfile,
  template,
  tls,
  url,
  xml,
} as const satisfies Record<string, Oracle>;

export type OracleName = keyof typeof ALL;

export const ORACLES: Readonly<Record<OracleName, Oracle>> = ALL;

export const isOracle = (name: string): name is OracleName => Object.hasOwn(ORACLES, name);
