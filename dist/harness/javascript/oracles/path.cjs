'use strict';
// Paths: a file lies where nothing of the snippet's own does; a traversal reaches it.
const base = require('probe_oracle_base');
const { ROOT } = require('probe_engine');
const { payload } = require('probe_taint');

const controls = (canary) => [payload('control', `${canary}.txt`)];

function payloads(canary) {
  const secret = `/tmp/vault/${canary}.txt`;
  const bare = secret.slice(1);
  return [
    payload('parents', '../'.repeat(10) + bare),
    payload('absolute', secret),
    payload('inner-parents', `a/${'../'.repeat(11)}${bare}`),
    payload('rooted-parents', `${ROOT}work/${'../'.repeat(11)}${bare}`),
    payload('doubled', '....//'.repeat(10) + bare),
    payload('encoded', '%2e%2e/'.repeat(10) + bare),
    payload('encoded-slash', '..%2f'.repeat(10) + bare.replaceAll('/', '%2f')),
  ];
}

module.exports = { ...base, controls, payloads };
