import { allocation } from './allocation.ts';
import { assertion } from './assertion.ts';
import { assign } from './assign.ts';
import { cipher } from './cipher.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { deserialize } from './deserialize.ts';
import { disclosure } from './disclosure.ts';
import { divide } from './divide.ts';
import { doubleFree } from './double-free.ts';
import { expression } from './expression.ts';
import { format } from './format.ts';
import { hash } from './hash.ts';
import { header } from './header.ts';
import { html } from './html.ts';
import { jwt } from './jwt.ts';
import { ldap } from './ldap.ts';
import { leak } from './leak.ts';
import { lifetime } from './lifetime.ts';
import { log } from './log.ts';
import { memory, overRead, underRead, underWrite } from './memory.ts';
import { nosql } from './nosql.ts';
import { nullPointer } from './null-pointer.ts';
import type { Oracle } from './oracle.ts';
import { overflow } from './overflow.ts';
import { path } from './path.ts';
import { permission } from './permission.ts';
import { prototype } from './prototype.ts';
import { race } from './race.ts';
import { random } from './random.ts';
import { redirect } from './redirect.ts';
import { regex } from './regex.ts';
import { release, releaseInside, releaseOtherwise } from './release.ts';
import { resource } from './resource.ts';
import { secret } from './secret.ts';
import { negativeSize, signExtension } from './sign-extension.ts';
import { sql } from './sql.ts';
import { tempfile } from './tempfile.ts';
import { template } from './template.ts';
import { tls } from './tls.ts';
import { unset } from './unset.ts';
import { url } from './url.ts';
import { xml } from './xml.ts';
import { xpath } from './xpath.ts';

/** Every kind of proof. A new one is a file here, one in the harness, and a line in each list. */
const ALL = {
  'null-pointer': nullPointer,
  allocation,
  assertion,
  assign,
  cipher,
  code,
  command,
  deserialize,
  disclosure,
  divide,
  'double-free': doubleFree,
  expression,
  format,
  hash,
  header,
  html,
  jwt,
  ldap,
  leak,
  lifetime,
  log,
  memory,
  'negative-size': negativeSize,
  nosql,
  'over-read': overRead,
  overflow,
  path,
  permission,
  prototype,
  race,
  random,
  redirect,
  regex,
  release,
  'release-inside': releaseInside,
  'release-otherwise': releaseOtherwise,
  resource,
  secret,
  'sign-extension': signExtension,
  sql,
  tempfile,
  template,
  tls,
  'under-read': underRead,
  'under-write': underWrite,
  unset,
  url,
  xml,
  xpath,
} as const satisfies Record<string, Oracle>;

export type OracleName = keyof typeof ALL;

export const ORACLES: Readonly<Record<OracleName, Oracle>> = ALL;

export const isOracle = (name: string): name is OracleName => Object.hasOwn(ORACLES, name);
