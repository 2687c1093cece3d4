'use strict';
// Secrets: texts that stand in the code and arrive as a password or key, or open what a caller's text does not.
const base = require('probe_oracle_base');
const { CHANNEL, frames, isBytes, listening, sink, textOf } = require('probe_channel');
const { crypto } = require('probe_node_crypto');
const { STATE } = require('probe_state');
const stubs = require('probe_stubs');
const { TAINT, WENT_OUT, payload } = require('probe_taint');

const NAMED =
  /(?:^|_|[a-z](?=[A-Z]))(passw(or)?d|passphrase|pass|pwd|secret|secret_?(?:or_?)?key|client_?secret|api_?key|access_?key|private_?key|signing_?key|encryption_?key|auth_?token|access_?token|token|pin)$/i;
/** Calls that take a secret by position: which one. */
const POSITIONS = [
  [/^(?:jsonwebtoken|jwt|jwt-simple)\.(?:sign|verify|encode)$/, 1],
  [/\bcreateHmac$/, 1],
  [/\bcreate(?:Cipher|Decipher)(?:iv)?$/, 1],
  [/^cookie-parser$/, 0],
  [/\.(?:bind|authenticate|login)$/, 1],
  [/\bsign$/, 1],
];
const LITERAL = /(['"`])((?:\\.|(?!\1)[^\\\n]){0,120})\1/g;
const LEAST = 4;
const MOST = 8;
const constants = new Set();
const pending = [];
/** While the code's own texts are tried as a caller's, they may arrive anywhere. */
let guessing = false;

function note(where, name, value) {
  if (typeof value !== 'string' && !isBytes(value)) return;
  const text = textOf(value);
  if (constants.has(text) && !text.includes(TAINT.canary)) sink('secret', where, text, [name]);
}

/** What stands under a telling name in what a call was given. */
function within(where, value, depth = 3) {
  if (depth === 0 || typeof value !== 'object' || value === null || isBytes(value)) return;
  for (const key of Object.keys(value).slice(0, 40)) {
    const inner = value[key];
    if (NAMED.test(key)) for (const one of Array.isArray(inner) ? inner.slice(0, 4) : [inner]) note(where, key, one);
    else within(where, inner, depth - 1);
  }
}

function passed(where, args) {
  if (guessing || !listening() || frames().length === 0) return;
  for (const arg of args.slice(0, 6)) within(where, arg);
  for (const [pattern, at] of POSITIONS) if (pattern.test(where)) note(where, `argument ${at + 1}`, args[at]);
}

/** A module whose functions and classes say what they were given. */
function watched(name, value) {
  if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return value;
  const self = new Proxy(value, {
    get: (target, key) => {
      if (key === 'default') return self;
      const member = Reflect.get(target, key);
      const own = Object.getOwnPropertyDescriptor(target, key);
      const fixed = own !== undefined && !own.configurable && !own.writable;
      return typeof member === 'function' && typeof key === 'string' && key !== 'prototype' && !fixed
        ? watched(`${name}.${key}`, member)
        : member;
    },
    apply: (target, self, args) => (passed(name, args), Reflect.apply(target, self, args)),
    construct: (target, args, made) => (
      passed(name, args), Reflect.construct(target, args, made === self ? target : made)
    ),
  });
  return self;
}

/** The same kind of text, with every letter and digit another. */
const shifted = (text) =>
  text
    .replace(/[a-y]/gi, (c) => String.fromCharCode(c.charCodeAt(0) + 1))
    .replace(/[0-8]/g, (c) => String(Number(c) + 1));

const REFUSED =
  /^(?:|false|null|undefined|0|-1)$|\b40[0-9]\b|invalid|wrong|denied|unauthori|forbidden|incorrect|fail|refus|not allowed|mismatch|error/i;
/** A guess under every name that speaks of a secret. */
const guess = (text) =>
  payload('guess', undefined, {
    outside: 'abc',
    choose: () => (field) => (NAMED.test(field) ? text : 'abc'),
    input: text,
    make: (kind, parameter) => {
      const keys = Object.keys(parameter.shape.keys);
      if (kind === 'mapping' && keys.some((key) => NAMED.test(key)))
        return Object.fromEntries(keys.map((key) => [key, NAMED.test(key) ? text : 'abc']));
      return ['text', 'number-or-text', 'digits'].includes(kind) && NAMED.test(parameter.name) ? text : undefined;
    },
  });

/** Whether the text of the code's own opens what another of its kind does not. */
async function opens(probe, text) {
  const tried = [];
  for (const given of [shifted(text), text]) {
    WENT_OUT.length = 0;
    TAINT.status = undefined;
    const { status, value, error } = await probe.given(guess(given));
    const said = [status === 'returned' ? textOf(value) : `error ${error}`, ...WENT_OUT, TAINT.status ?? '']
      .join('\n')
      .trim();
    // Both out of both: a guess such as "error" must not make a refusal look like another answer.
    tried.push(said.replaceAll(text, '').replaceAll(shifted(text), ''));
  }
  const [closed, open] = tried;
  if (closed === open || !REFUSED.test(closed) || REFUSED.test(open)) return;
  pending.push({ t: 'sink', sink: 'secret', name: 'a comparison', text, parts: ['comparison'], flags: {}, frames: [] });
}

async function drive(probe) {
  const { plan } = probe;
  const shaped = plan.parameters.flatMap(({ name, fields, shape }) => [name, ...fields, ...Object.keys(shape.keys)]);
  if (!plan.outside && !shaped.some((name) => NAMED.test(name))) return;
  await probe.attempt(
    async () => {
      guessing = true;
      for (const text of [...constants].filter((one) => !/\s/.test(one)).slice(0, MOST)) await opens(probe, text);
      guessing = false;
    },
    payload('comparison', 'abc'),
  );
}

/** Every text that stands in the file; those of tables and messages never arrive under such a name. */
function before() {
  if (constants.size > 0) return;
  for (const found of JSON.parse(input).text.matchAll(LITERAL))
    if (found[2].length >= LEAST && constants.size < 400) constants.add(found[2]);
}

function after() {
  return pending.splice(0).map((event) => ({ ...event, n: CHANNEL.attempt }));
}

before();
STATE.watch = watched;
stubs.STATE.watch = passed;
for (const name of ['createHmac', 'createCipheriv', 'createDecipheriv', 'createCipher']) {
  const real = crypto[name];
  crypto[name] = (...args) => (passed(`crypto.${name}`, args), real(...args));
}

module.exports = {
  ...base,
  after,
  before,
  controls: base.nothing,
  drive,
  payloads: () => [payload('harmless', 'abc')],
};
