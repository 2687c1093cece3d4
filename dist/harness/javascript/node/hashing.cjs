'use strict';
// Hashes and ciphers: which were used is an event. Digests that only have to be some.
const { chainable } = require('probe_callbacks');
const { listening, sink, textOf } = require('probe_channel');
const { bytes } = require('probe_node_randomness');

/** A digest that only has to be one: where no real hash is there, or none may be used. */
function digestOf(text, size = 32) {
  let a = 2166136261;
  let out = '';
  for (let i = 0; out.length < size * 2; i += 1) {
    for (const c of `${i}${text}`) a = Math.imul(a ^ c.charCodeAt(0), 16777619) >>> 0;
    out += a.toString(16).padStart(8, '0');
  }
  return out.slice(0, size * 2);
}

function hashing(algorithm) {
  let text = '';
  const made = {
    update: (data) => {
      text += textOf(data);
      return made;
    },
    ...chainable(['copy', 'setAutoPadding', 'setAAD'], () => made),
    getAuthTag: () => bytes(16),
    setAuthTag: () => made,
    final: (encoding) => encodedHex(digestOf(text, 16), encoding),
    digest: (encoding) => encodedHex(digestOf(`${algorithm}${text}`), encoding),
    on: () => made,
    write: (data) => {
      text += textOf(data);
      return true;
    },
    end: () => made,
    read: () => digestOf(text),
    sign: () => bytes(32),
    verify: () => true,
  };
  return made;
}

function encodedHex(text, encoding) {
  return encoding === undefined || encoding === 'buffer'
    ? globalThis.Buffer.from(text.match(/../g).map((pair) => Number.parseInt(pair, 16)))
    : text;
}

function hash(name, algorithm, flags = {}) {
  if (listening()) sink('hash', name, textOf(algorithm).toLowerCase(), [], flags);
}

function cipher(name, algorithm, parts = []) {
  if (listening()) sink('cipher', name, textOf(algorithm).toLowerCase(), parts);
}

const hexOf = (value) =>
  [...textOf(value)]
    .slice(0, 32)
    .map((c) => c.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('');

const weak = (alg) => /^(?:rsa-)?(md4|md5|sha1|sha-1|ripemd160)$/i.test(textOf(alg));

module.exports = { cipher, digestOf, encodedHex, hash, hashing, hexOf, weak };
