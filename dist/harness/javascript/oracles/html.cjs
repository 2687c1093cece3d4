'use strict';
// HTML: markup that must not arrive as markup.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');

const payloads = (canary) => [
  payload('element', `<script>${canary}</script>`),
  payload('image', `<img src=x onerror=${canary}>`),
  payload('double-quote', `" onmouseover="${canary}`),
  payload('single-quote', `' onmouseover='${canary}`),
  payload('nested', `<scr<script>ipt>${canary}</scr</script>ipt>`),
  payload('upper-case', `<SCRIPT>${canary}</SCRIPT>`),
  payload('scheme', `javascript:${canary}`),
];

module.exports = { ...base, payloads };
