'use strict';
// TLS: connections whose other end is not verified.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [payload('call', `https://www.example.com/${canary}`)];

module.exports = { ...base, payloads };
