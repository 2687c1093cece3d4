'use strict';
// XPath: the canary is a node of its own where a text was meant.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = () => [payload('control', 'abc')];
const payloads = (canary) => [
  payload('single-quote', `x' or ${canary}='`),
  payload('double-quote', `x" or ${canary}="`),
  payload('bare', `1 or ${canary}`),
  payload('closed', `x'] | //${canary} | //a['`),
];

module.exports = { ...base, controls, payloads };
