'use strict';
// Templates: an expression of the attacker's in a template's source.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [
  payload('braces', `{{${canary}}}`),
  payload('percent', `<%= ${canary} %>`),
  payload('dollar', `\${${canary}}`),
  payload('hash', `#{${canary}}`),
];

module.exports = { ...base, payloads };
