import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import type { Pair } from '../../pairs.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { handedStores, members, ordinary, sockets } from './handed.ts';
import { header } from './header.ts';
import { html } from './html.ts';
import { deserialize, log, template, tls, xml } from './others.ts';
import { pages } from './pages.ts';
import { path } from './path.ts';
import { prototype } from './prototype.ts';
import { assign, secret } from './records.ts';
import { redirect, url } from './requests.ts';
import { resource } from './resource.ts';
import { cipher, hash, random } from './secrets.ts';
import { disclosure, ldap } from './services.ts';
import { sql } from './sql.ts';
import { jwt, nosql, permission, regex, tempfile, xpath } from './stores.ts';

/** Every oracle that JavaScript has, with programs that it must tell apart. */
export const PAIRS = {
  assign,
  cipher,
  code,
  command,
  deserialize,
  disclosure,
  hash,
  header: [...header, ...sockets],
  html: [...html, ...pages],
  jwt,
  ldap,
  log,
  nosql,
  path: [...path, ...members],
  permission,
  prototype,
  random,
  redirect,
  regex: [...regex, ...ordinary],
  resource,
  secret,
  sql: [...sql, ...handedStores],
  tempfile,
  template,
  tls,
  url,
  xml,
  xpath,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
