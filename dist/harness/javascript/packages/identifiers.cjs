'use strict';
// Packages that make identifiers and random texts, from good sources and from bad ones.
const { crypto } = require('probe_node_crypto');
const { insecure, uuid } = require('probe_node_randomness');

function random(name) {
  const made = (size = 8) =>
    [...Array(Math.min(Number(size) || 8, 64))].map(() => Math.floor(insecure(name) * 36).toString(36)).join('');
  return Object.assign(made, { generate: made });
}

const MODELS = {
  uuid: () => ({ v4: uuid, v1: uuid, v5: uuid, validate: (text) => /^[\da-f-]{36}$/i.test(text), default: uuid }),
  nanoid: () => ({ nanoid: uuid, customAlphabet: () => uuid }),
  randomstring: () => random('randomstring'),
  'random-string': () => random('random-string'),
  'math-random': () => () => insecure('math-random'),
  chance: () =>
    function Chance() {
      return new Proxy({}, { get: () => () => random('chance')() });
    },
  'crypto-random-string': () => () => uuid(),
  'secure-random': () => () => [...crypto.randomBytes(8)],
};

module.exports = { MODELS };
