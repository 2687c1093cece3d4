'use strict';
// SQL: the canary is a word that has no business outside of a literal.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = () => [payload('control', '1')];
const payloads = (canary) => [
  payload('single-quote', `x' OR ${canary}=1 --`),
  payload('double-quote', `x" OR ${canary}=1 --`),
  payload('number', `1 OR ${canary}=1`),
  payload('parenthesis', `x') OR (${canary}=1) --`),
  payload('statement', `1; DROP TABLE ${canary}`),
];

module.exports = { ...base, controls, payloads };
