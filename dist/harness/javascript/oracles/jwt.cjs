'use strict';
// Tokens: forged ones, whose claims nobody signed.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const encoded = (value) =>
  globalThis.Buffer.from(JSON.stringify(value))
    .toString('base64')
    .replace(/=/g, '')
    .replace(/\+/g, '-')
    .replace(/\//g, '_');
const token = (algorithm, canary, signature) =>
  `${encoded({ alg: algorithm, typ: 'JWT' })}.${encoded({ sub: canary, name: canary, id: canary, role: 'admin', exp: 4102444800 })}.${signature}`;

function payloads(canary) {
  const wrong = token('HS256', canary, 'bm90LXRoZS1zaWduYXR1cmU');
  return [
    payload('unsigned', token('none', canary, '')),
    payload('wrong-key', wrong),
    payload('wrong-bearer', `Bearer ${wrong}`),
  ];
}

module.exports = { ...base, controls: base.nothing, payloads };
