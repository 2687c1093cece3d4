'use strict';
// fetch, axios and their like: what is asked is an event, what is answered is untrusted.
const { functionIn } = require('probe_callbacks');
const { answer: data } = require('probe_answers');
const { Agent } = require('probe_node_http');
const { asked, tls } = require('probe_node_requests');
const { schedule } = require('probe_node_timers');
const { FAULT, externalText, failing, fault } = require('probe_taint');
const { WebResponse } = require('probe_web_fetch_response');
const { stream } = require('probe_web_stream');

/** What fetch-like clients answer. */
function fetched() {
  const made = new WebResponse(null);
  return Object.assign(made, {
    text: async () => externalText('answer'),
    json: async () => data(),
    arrayBuffer: async () => new ArrayBuffer(3),
    blob: async () => ({}),
    buffer: async () => globalThis.Buffer.from('abc'),
    body: stream(() => externalText('answer')),
    url: 'http://example.com/',
  });
}

async function fetch(given, options) {
  asked('fetch', given);
  failing();
  if (options && typeof options === 'object') tls('fetch', options);
  return fetched();
}

const METHODS = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options', 'request'];

/** axios, got, superagent, needle …: callable, with a method for each verb, and with instances of their own. */
function clientPackage(name, base) {
  const answer = () =>
    Object.assign(fetched(), { data: data(), status: 200, statusCode: 200, headers: {}, body: externalText('answer') });
  const ask =
    (method) =>
    (given, ...rest) => {
      asked(method, given, base);
      for (const one of rest) if (one && typeof one === 'object') tls(method, one);
      const callback = functionIn(rest);
      if (callback) schedule(() => (FAULT.on ? callback(fault()) : callback(null, answer(), externalText('answer'))));
      const promise = FAULT.on ? Promise.reject(fault()) : Promise.resolve(answer());
      promise.catch(() => undefined);
      return Object.assign(promise, {
        json: async () => data(),
        text: async () => externalText('answer'),
        query: () => promise,
        send: () => promise,
        set: () => promise,
        pipe: (target) => target,
        on: () => promise,
        buffer: async () => globalThis.Buffer.from('abc'),
      });
    };
  const made = ask(name);
  for (const method of METHODS) made[method] = ask(`${name}.${method}`);
  made.stream = Object.assign(ask(`${name}.stream`), { get: ask(`${name}.stream`) });
  made.create =
    made.extend =
    made.defaults =
      (options) => clientPackage(name, options?.baseURL ?? options?.prefixUrl ?? options?.baseUrl);
  made.interceptors = { request: { use: () => undefined }, response: { use: () => undefined } };
  made.isAxiosError = () => false;
  made.fetch = made;
  return made;
}

const MODELS = {
  'node-fetch': () => Object.assign(fetch, { Headers: Map, Request: class {}, Response: WebResponse }),
  'cross-fetch': () => Object.assign(fetch, { fetch }),
  undici: () => ({ ...clientPackage('undici'), fetch, Agent }),
};
for (const name of [
  'axios',
  'got',
  'superagent',
  'needle',
  'request',
  'request-promise',
  'request-promise-native',
  'ky',
  'phin',
  'bent',
  'urllib',
  'wretch',
])
  MODELS[name] = () => clientPackage(name);

module.exports = { MODELS, fetch };
