'use strict';
// Requests: addresses that no server should be made to ask.
const { lookalikes } = require('probe_clues');
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = (canary) => [payload('control', `https://www.example.com/${canary}`), payload('control', canary)];
const payloads = (canary) => [
  payload('foreign', `http://${canary}.example/`),
  payload('metadata', `http://169.254.169.254/latest/${canary}`),
  payload('loopback', `http://127.0.0.1:8080/${canary}`),
  payload('local-name', `http://localhost/${canary}`),
  payload('private', `http://10.0.0.5/${canary}`),
  payload('file', `file:///etc/${canary}`),
  payload('ipv6', `http://[::1]/${canary}`),
  payload('decimal', `http://2130706433/${canary}`),
  payload('secure', `https://${canary}.example/`),
  payload('authority', `@${canary}.example/`),
  payload('host', `${canary}.example`),
  payload('host-and-path', `${canary}.example/`),
  payload('continued', `.${canary}.example/`),
  ...lookalikes(canary),
];

module.exports = { ...base, controls, payloads };
