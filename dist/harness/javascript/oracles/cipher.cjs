'use strict';
// Ciphers: which were asked for.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [payload('data', canary)];

module.exports = { ...base, payloads };
