'use strict';
// `http` and `https`: servers whose handlers are collected, and requests that are answered with untrusted text.
const { chainable, functionIn, functionsIn } = require('probe_callbacks');
const { sink } = require('probe_channel');
const { addressOf, asked, tls } = require('probe_node_requests');
const { schedule } = require('probe_node_timers');
const { notice, register } = require('probe_notice');
const { FAULT, externalText, fault } = require('probe_taint');
const { stream } = require('probe_web_stream');

function incoming() {
  const made = stream(() => externalText('answer'));
  return Object.assign(made, { statusCode: 200, headers: { 'content-type': 'text/plain' } });
}

function outgoing(callback) {
  const made = {
    write: () => true,
    ...chainable(['end', 'setTimeout', 'setHeader', 'destroy'], () => made),
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
    return outgoing(functionIn(args));
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
    const handler = functionIn(args);
    const kind = name === 'net' ? 'socket' : 'web';
    if (handler !== undefined) register(kind, handler);
    const made = {
      listen: (...rest) => {
        for (const one of functionsIn(rest)) notice(one, 'listen');
        return made;
      },
      close: () => made,
      address: () => ({ port: 80 }),
      ...chainable(['setTimeout', 'unref'], () => made),
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

const MODELS = {
  http: http('http'),
  https: http('https'),
  http2: http('http2'),
};

module.exports = { Agent, MODELS, server };
