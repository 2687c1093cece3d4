import type { OracleName } from '../../../../src/pipeline/confirm/oracles/index.ts';
import { code } from './code.ts';
import { command } from './command.ts';
import { deserialize } from './deserialize.ts';
import { html } from './html.ts';
import { cipher, hash, log, permission, random, redirect, tempfile, tls, xml } from './others.ts';
import type { Pair } from './pair.ts';
import { path } from './path.ts';
import { sql } from './sql.ts';
import { template } from './template.ts';
import { url } from './url.ts';

/** Every oracle, with programs that it must tell apart. */
export const PAIRS = {
  cipher,
  code,
  command,
  deserialize,
  hash,
  html,
  log,
  path,
  permission,
  random,
  redirect,
  sql,
  tempfile,
  template,
  tls,
  url,
  xml,
} as const satisfies Partial<Record<OracleName, readonly Pair[]>>;
