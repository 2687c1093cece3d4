'use strict';
// Temporary files: the names they get.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [payload('call', canary)];

module.exports = { ...base, payloads };
