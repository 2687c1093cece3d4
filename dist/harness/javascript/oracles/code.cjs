'use strict';
// Code: a function under the canary's name, which only evaluated text can call.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const controls = () => [payload('control', '1+1')];

function payloads(canary) {
  const call = `${canary}()`;
  return [
    payload('expression', call),
    payload('statement', `;${call};`),
    payload('single-quote', `'+${call}+'`),
    payload('double-quote', `"+${call}+"`),
    payload('parenthesis', `1)||${call}||(1`),
    payload('arithmetic', `1+${call}`),
    payload('template', `\${${call}}`),
    payload('breakout', `');${call};('`),
    payload('breakout-double', `");${call};("`),
    payload('constructor', `this.constructor.constructor('return ${canary}')()()`),
    payload('function', `function(){return ${call}}()`),
    payload('property', `x;${call}`),
    payload('member', `constructor(${call})`),
    payload('comment', `1;${call}//`),
  ];
}

module.exports = { ...base, controls, payloads };
