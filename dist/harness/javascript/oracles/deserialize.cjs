'use strict';
// Data that calls functions while it is read.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = (canary) => [payload('control', `{"a": "${canary}"}`)];
const encoded = (text) => globalThis.Buffer.from(text).toString('base64');

function payloads(canary) {
  const called = `{"a":"_$$ND_FUNC$$_function(){return ${canary}()}()"}`;
  const yaml = `a: !!js/function "function(){return ${canary}()}"\nb: ${canary}`;
  return [
    payload('function', called),
    payload('tag', yaml),
    payload('encoded-function', encoded(called)),
    payload('encoded-tag', encoded(yaml)),
    payload('text', `{"a": "${canary}"}`),
  ];
}

module.exports = { ...base, controls, payloads };
