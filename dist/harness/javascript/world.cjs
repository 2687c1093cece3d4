'use strict';
// The world that the snippet finds: its globals, and what belongs to the outside.
const { install: installPage } = require('probe_page_globals');
const { emit, frames } = require('probe_channel');
const clues = require('probe_clues');
const { ROOT, inNode, real } = require('probe_engine');
const { fetch } = require('probe_packages_clients');
const { install: installCrypto } = require('probe_node_crypto');
const { STATE } = require('probe_state');
const { model: processModel } = require('probe_node_process');
const { console } = require('probe_packages_logs');
const { WebResponse } = require('probe_web_fetch_response');
const { timers } = require('probe_node_timers');

function put(name, value) {
  // Node makes some of its own when they are first touched, even to be replaced: `Response` costs as much as all the rest.
  delete globalThis[name];
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true, enumerable: false });
}

/** A function under the canary's name: only evaluated text can know to call it. */
function planted(name) {
  const called = () => {
    emit('effect', { what: 'planted-call', text: '', frames: frames() });
    return 7;
  };
  put(name, called);
}

function globals(job) {
  put('process', processModel(job.text));
  put('console', console());
  put('fetch', fetch);
  put('Response', WebResponse);
  put('global', globalThis);
  for (const [name, work] of Object.entries(timers)) if (name !== 'promises') put(name, work);
  put('queueMicrotask', (work) => void Promise.resolve().then(work));
  put('require', undefined);
  delete globalThis.require;
  if (real.buffer !== undefined) return;
  const bare = require('probe_bare_modules');
  put('Buffer', bare.buffer.Buffer);
  put('URL', bare.url.URL);
  put('URLSearchParams', bare.url.URLSearchParams);
  put('structuredClone', (value) => JSON.parse(JSON.stringify(value)));
  put('TextEncoder', bare.util.TextEncoder);
  put('TextDecoder', bare.util.TextDecoder);
  put('atob', (text) => bare.buffer.Buffer.from(text, 'base64').toString('latin1'));
  put('btoa', (text) => bare.buffer.Buffer.from(text, 'latin1').toString('base64'));
}

function install(job) {
  STATE.sources = Object.assign(Object.create(null), job.modules, { [job.path]: job.text });
  STATE.path = job.path;
  if (inNode) {
    real.fs.mkdirSync(`${ROOT}work`, { recursive: true });
    // What `path` makes absolute begins where the snippet is told that it is.
    globalThis.process.chdir(`${ROOT}work`);
  }
  clues.read(job.text);
  globals(job);
  installCrypto();
  installPage(job.text);
  planted(job.canary);
}

module.exports = { install };
