'use strict';
// Randomness: numbers that anybody can foresee are an event.
const { sink } = require('probe_channel');

let state = 1;
const nativeRandom = Math.random;

/** A generator whose state is known: the same state gives the same numbers. */
function next() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}

const seed = (value) => {
  state = value;
};

function insecure(name) {
  sink('random', name, '', [], { secure: false });
  return next();
}

function bytes(size) {
  const made = new Uint8Array(Math.min(Math.max(Number(size) || 0, 0), 65536));
  for (let i = 0; i < made.length; i += 1) made[i] = Math.floor(nativeRandom() * 256);
  return globalThis.Buffer.from(made);
}

const hex = (size) => [...bytes(size)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const uuid = () => hex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

module.exports = { bytes, insecure, nativeRandom, seed, uuid };
