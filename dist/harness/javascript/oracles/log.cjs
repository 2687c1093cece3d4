'use strict';
// Logs: a line end, with a record of the attacker's own behind it.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [
  payload('line-feed', `bob\nINFO ${canary} logged in`),
  payload('carriage-return', `bob\r\nINFO ${canary}`),
];

module.exports = { ...base, payloads };
