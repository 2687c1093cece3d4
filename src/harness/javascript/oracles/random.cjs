'use strict';
// Random numbers: whether the result follows from the generator's state, which outputs give away.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [payload('call', canary)];

module.exports = { ...base, REPEATS: true, controls: base.nothing, payloads };
