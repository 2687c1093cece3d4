import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import type { Pair } from '../../pairs.ts';
import { assign } from './assign.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { deserialize } from './deserialize.ts';
import { disclosure } from './disclosure.ts';
import { expression } from './expression.ts';
import { header } from './header.ts';
import { html } from './html.ts';
import { jwt } from './jwt.ts';
import { ldap } from './ldap.ts';
import { nosql } from './nosql.ts';
import { cipher, hash, log, permission, random, redirect, tempfile, tls, xml } from './others.ts';
import { path } from './path.ts';
import { race } from './race.ts';
import { regex } from './regex.ts';
import { resource } from './resource.ts';
import { secret } from './secret.ts';
import { sql } from './sql.ts';
import { template } from './template.ts';
import { url } from './url.ts';
import { xpath } from './xpath.ts';

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
