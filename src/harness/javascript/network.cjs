'use strict';
// Requests that go nowhere: each is an event, and is answered with untrusted text, as answers are.
const { sink, textOf } = require('probe_channel');
const { notice, register } = require('probe_notice');
const { answer: data } = require('probe_answers');
const { stream } = require('probe_request');
const { WebResponse } = require('probe_response');
const { schedule } = require('probe_timers');
const { FAULT, externalText, failing, fault } = require('probe_taint');

/** The address that an argument stands for: a text, a URL, or options that name its parts. */
function addressOf(given, base) {
  if (typeof given !== 'object' || given === null) return textOf(given);
  if (typeof given.href === 'string') return given.href;
  const direct = given.url ?? given.uri;
  if (direct !== undefined) return joined(given.baseURL ?? given.prefixUrl ?? base, addressOf(direct));
  if (given.host === undefined && given.hostname === undefined)
    return joined(given.baseURL ?? base, textOf(given.path ?? ''));
  const scheme = (given.protocol ?? 'http:').replace(/:?$/, ':');
  return `${scheme}//${textOf(given.hostname ?? given.host)}${given.port ? `:${given.port}` : ''}${textOf(given.path ?? '/')}`;
}

function joined(base, path) {
  if (base === undefined || base === '' || /^[a-z][a-z\d+.-]*:\/\//i.test(path) || path.startsWith('//')) return path;
  return `${textOf(base).replace(/\/$/, '')}/${path.replace(/^\//, '')}`;
}

function asked(name, given, base) {
  sink('request', name, addressOf(given, base));
  if (given && typeof given === 'object') tls(name, given);
}

/** Verification that is switched off where a connection is made. */
function tls(name, options) {
  const agent = options.agent ?? options.httpsAgent ?? options.dispatcher;
  for (const given of [options, options.agentOptions, agent?.options, agent]) {
    if (given && typeof given === 'object' && (given.rejectUnauthorized === false || given.strictSSL === false)) {
      sink('tls', name, 'certificates are not verified');
      return;
    }
  }
}

function incoming() {
  const made = stream(() => externalText('answer'));
  return Object.assign(made, { statusCode: 200, headers: { 'content-type': 'text/plain' } });
}

function outgoing(callback) {
  const made = {
    write: () => true,
    end: () => made,
    setTimeout: () => made,
    setHeader: () => made,
    destroy: () => made,
    abort: () => undefined,
    setNoDelay: () => made,
  };
  made.on = made.once = (name, work) => {
    notice(work, 'request');
    if (name === 'response') schedule(() => work(incoming()));
    if (name === 'error' && FAULT.on) schedule(() => work(fault()));
    return made;
  };
  if (typeof callback === 'function' && !FAULT.on) schedule(() => callback(incoming()));
  return made;
}

function client(name) {
  const ask = (...args) => {
    const [first, second] = args;
    if (typeof first === 'string' || first?.href) {
      sink('request', name, addressOf(first));
      if (second && typeof second === 'object') tls(name, second);
    } else asked(name, { protocol: `${name.split('.')[0]}:`, ...first });
    return outgoing(args.find((arg) => typeof arg === 'function'));
  };
  return ask;
}

class Agent {
  constructor(options = {}) {
    this.options = options;
  }
  destroy() {}
}

function server(name) {
  return (...args) => {
    const handler = args.find((arg) => typeof arg === 'function');
    const kind = name === 'net' ? 'socket' : 'web';
    if (handler !== undefined) register(kind, handler);
    const made = {
      listen: (...rest) => (rest.filter((r) => typeof r === 'function').forEach((r) => notice(r, 'listen')), made),
      close: () => made,
      address: () => ({ port: 80 }),
      setTimeout: () => made,
      unref: () => made,
    };
    made.on = made.once = (event, work) => (
      event === 'request' || (event === 'connection' && kind === 'socket')
        ? register(kind, work)
        : notice(work, 'server'),
      made
    );
    return made;
  };
}

const http = (name) => () => ({
  get: client(`${name}.get`),
  request: client(`${name}.request`),
  createServer: server(name),
  Server: server(name),
  Agent,
  globalAgent: new Agent(),
  STATUS_CODES: { 200: 'OK', 404: 'Not Found' },
  METHODS: ['GET', 'POST'],
  IncomingMessage: class {},
  ServerResponse: class {},
});

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
      const callback = rest.find((one) => typeof one === 'function');
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

const socket = () => ({
  connect: (...args) => (
    asked(
      'net.connect',
      typeof args[0] === 'object' ? args[0] : { host: textOf(args[1] ?? 'localhost'), port: args[0] },
    ),
    stream()
  ),
  createConnection: (...args) => (
    asked(
      'net.connect',
      typeof args[0] === 'object' ? args[0] : { host: textOf(args[1] ?? 'localhost'), port: args[0] },
    ),
    stream()
  ),
  createServer: server('net'),
  isIP: (text) => (/^\d{1,3}(\.\d{1,3}){3}$/.test(text) ? 4 : /^[\da-f:]*:[\da-f:]+$/i.test(text) ? 6 : 0),
  isIPv4: (text) => /^\d{1,3}(\.\d{1,3}){3}$/.test(text),
  isIPv6: (text) => text.includes(':'),
  Socket: class {
    connect(...args) {
      asked('net.connect', typeof args[0] === 'object' ? args[0] : { host: textOf(args[1]), port: args[0] });
      return this;
    }
    on() {
      return this;
    }
    write() {
      return true;
    }
    end() {
      return this;
    }
  },
  SocketAddress: class {},
  BlockList: class {
    check() {
      return false;
    }
    addAddress() {}
    addSubnet() {}
    addRange() {}
  },
});

/** An address like 10.0.0.5 is that; every other name is somewhere on the internet. */
function lookup(name, ...rest) {
  const host = textOf(name);
  const address = /^[\d.]+$|:/.test(host) ? host : /^localhost$/i.test(host) ? '127.0.0.1' : '93.184.216.34';
  const callback = rest.find((one) => typeof one === 'function');
  if (callback) schedule(() => callback(null, address, 4));
  return { address, family: 4 };
}
const dnsPromises = {
  lookup: async (name, options) => (options?.all ? [lookup(name)] : lookup(name)),
  resolve: async (name) => [lookup(name).address],
  resolve4: async (name) => [lookup(name).address],
  resolve6: async () => [],
};
const dns = () => ({
  lookup,
  resolve: (name, done) => schedule(() => done(null, [lookup(name).address])),
  resolve4: (name, done) => schedule(() => done(null, [lookup(name).address])),
  promises: dnsPromises,
});

const MODELS = {
  http: http('http'),
  https: http('https'),
  http2: http('http2'),
  net: socket,
  tls: () => ({ ...socket(), connect: (given) => (asked('tls.connect', given), stream()) }),
  dns,
  'dns/promises': () => dnsPromises,
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

module.exports = { MODELS, asked, fetch };
