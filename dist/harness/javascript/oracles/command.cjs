'use strict';
// Commands: an injected one makes a file whose name is the canary.
const base = require('probe_oracle_base');
const { quietly } = require('probe_channel');
const { state } = require('probe_node_commands');
const { ROOT, inNode, real } = require('probe_engine');
const { TAINT, payload } = require('probe_taint');

const PLACES = [`${ROOT}work`, '/tmp', '/tmp/app'];
const files = inNode ? { readdirSync: real.fs.readdirSync, unlinkSync: real.fs.unlinkSync } : undefined;

/** Not the canary itself: code may well make a file of the name that it is given. */
const controls = () => [payload('control', 'abc')];

function payloads(canary) {
  const touch = `touch ${canary}`;
  return [
    payload('separator', `x;${touch}`),
    payload('separator', `x; touch /tmp/${canary}`),
    payload('and', `x && ${touch} || ${touch}`),
    payload('pipe', `x | ${touch}`),
    payload('substitution', `x$(${touch})`),
    payload('backtick', `x\`${touch}\``),
    payload('newline', `x\n${touch}\n`),
    payload('single-quote', `x'; ${touch}; '`),
    payload('double-quote', `x"; ${touch}; "`),
    payload('whole', touch),
    payload('address', `127.0.0.1;${touch}`),
    payload('blank-free', `x;touch\${IFS}${canary}`),
    payload('option', `-n;${touch}`),
    payload('file', `a.txt;${touch}`),
    payload('program', `true; ${touch}`),
  ];
}

function before() {
  state.runs = true;
}

/** The code may have put an ending behind the payload: the marker's name begins with the canary. */
function after() {
  if (files === undefined) return [];
  const found = quietly(() => PLACES.flatMap((folder) => named(folder)));
  for (const path of found) {
    try {
      files.unlinkSync(path);
    } catch {
      // Gone already.
    }
  }
  return found.slice(0, 1).map(() => ({ t: 'effect', what: 'marker-file', text: '', frames: [] }));
}

function named(folder) {
  try {
    return files
      .readdirSync(folder)
      .filter((name) => name.startsWith(TAINT.canary))
      .map((name) => `${folder}/${name}`);
  } catch {
    return [];
  }
}

module.exports = { ...base, after, before, controls, payloads };
