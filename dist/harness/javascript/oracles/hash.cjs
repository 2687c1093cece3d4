'use strict';
// Hashes: which algorithm was used, on what; and whether a weak one can be asked for.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const weak = (name) => (kind, parameter) => {
  if (kind !== 'algorithm') return undefined;
  return parameter.shape.constants.some((c) => typeof c === 'string' && /^[A-Z\d-]+$/.test(c))
    ? name.toUpperCase()
    : name;
};

const payloads = (canary) => [
  payload('data', canary),
  payload('weak-algorithm', undefined, { make: weak('md5') }),
  payload('weak-algorithm', undefined, { make: weak('sha1') }),
];

module.exports = { ...base, payloads };
