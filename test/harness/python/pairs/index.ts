import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { deserialize } from './deserialize.ts';
import { html } from './html.ts';
import { expression, header, ldap, nosql, xpath } from './injections.ts';
import { assign, disclosure, jwt, race, secret } from './misuse.ts';
import { cipher, hash, log, permission, random, redirect, tempfile, tls, xml } from './others.ts';
import type { Pair } from './pair.ts';
import { path } from './path.ts';
import { regex } from './regex.ts';
import { resource } from './resource.ts';
import { sql } from './sql.ts';
import { template } from './template.ts';
import { url } from './url.ts';

/** Every oracle, with programs that it must tell apart. */
export const PAIRS = {
  assign,
  cipher,
  code,
  command,
  deserialize,
  disclosure,
  expression,
  hash,
  header,
  html,
  jwt,
  ldap,
  log,
  nosql,
  path,
  permission,
  race,
  random,
  redirect,
  regex,
  resource,
  secret,
  sql,
  tempfile,
  template,
  tls,
  url,
  xml,
  xpath,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
