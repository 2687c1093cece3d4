'use strict';
// LDAP: filters and names that get a part that the code did not write.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [
  payload('condition', `x)(${canary}=*`),
  payload('alternative', `*)(|(${canary}=*`),
  payload('name', `x,ou=${canary}`),
];

module.exports = { ...base, payloads };
