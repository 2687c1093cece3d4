'use strict';
// Redirects: addresses of somebody else's site in every spelling that browsers accept.
const { lookalikes } = require('probe_clues');
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = (canary) => [payload('control', `/${canary}`)];

function payloads(canary) {
  const host = `${canary}.example`;
  return [
    payload('absolute', `https://${host}/`),
    payload('plain', `http://${host}/`),
    payload('relative', `//${host}/`),
    payload('backslash', `/\\${host}`),
    payload('backslashes', `\\\\${host}`),
    payload('userinfo', `https://www.example.com@${host}/`),
    payload('schemeless', `https:${host}`),
    payload('host', host),
    ...lookalikes(canary),
  ];
}

module.exports = { ...base, controls, payloads };
