import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import type { Pair } from '../../pairs.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { html } from './html.ts';
import { deserialize, log, template, tls, xml } from './others.ts';
import { path } from './path.ts';
import { prototype } from './prototype.ts';
import { redirect, url } from './requests.ts';
import { cipher, hash, random } from './secrets.ts';
import { sql } from './sql.ts';
import { jwt, nosql, permission, regex, tempfile, xpath } from './stores.ts';

/** Every oracle that JavaScript has, with programs that it must tell apart. */
export const PAIRS = {
  cipher,
  code,
  command,
  deserialize,
  hash,
  html,
  jwt,
  log,
  nosql,
  path,
  permission,
  prototype,
  random,
  redirect,
  regex,
  sql,
  tempfile,
  template,
  tls,
  url,
  xml,
  xpath,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
