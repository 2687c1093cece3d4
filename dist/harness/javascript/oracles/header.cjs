'use strict';
// Headers: a line end, with a header of the attacker's own behind it.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [
  payload('line-feed', `x\nInjected: ${canary}`),
  payload('carriage-return', `x\r\nInjected: ${canary}`),
  payload('encoded', `x%0d%0aInjected: ${canary}`),
];

module.exports = { ...base, payloads };
