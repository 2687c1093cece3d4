'use strict';
// Web frameworks: applications and routers that collect handlers, and what a handler is called with.
const { sink, textOf } = require('probe_channel');
const { notice, register } = require('probe_notice');
const { fields, request: makeRequest, stream } = require('probe_request');
const { answered, redirected, response } = require('probe_response');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { TAINT, external, externalText } = require('probe_taint');

const request = (parameter) => makeRequest(parameter, TAINT.variant);
const event = request;

/** Koa's and Hono's: request and response in one. */
function context(parameter = { shape: blank(), body: '' }) {
  const inner = (key) => ({ ...parameter, shape: parameter.shape.keys[key] ?? blank() });
  const state = { type: undefined };
  const own = {
    get request() {
      return request(inner('request'));
    },
    get req() {
      return request(inner('req'));
    },
    response: response('koa'),
    res: response('koa'),
    state: {},
    status: 200,
    get query() {
      return fields(parameter.shape.keys.query);
    },
    get params() {
      return fields(parameter.shape.keys.params);
    },
    get headers() {
      return fields(parameter.shape.keys.headers);
    },
    get session() {
      return request(parameter).session;
    },
    get url() {
      return request(parameter).url;
    },
    get path() {
      return external('path');
    },
    method: 'GET',
    cookies: { get: (name) => external(name), set: () => undefined },
    get body() {
      return undefined;
    },
    set body(value) {
      if (typeof value === 'string')
        answered('context.body', value, state.type ?? (/^\s*</.test(value) ? 'text/html' : 'text/plain'));
      else answered('context.body', value, 'application/json');
    },
    set type(value) {
      state.type = value.includes('/') ? value : `text/${value}`;
    },
    get: (name) => external(name),
    set: (name, value) => void (textOf(name).toLowerCase() === 'content-type' && (state.type = textOf(value))),
    redirect: (target) => redirected('redirect', target),
    html: (text) => answered('context.html', text, 'text/html'),
    text: (text) => answered('context.text', text, 'text/plain'),
    json: (value) => answered('context.json', value, 'application/json'),
    render: async () => undefined,
    attachment: () => undefined,
    header: () => undefined,
    throw: (...args) => {
      throw new Error(args.map(textOf).join(' '));
    },
    assert: (value) => {
      if (!value) throw new Error('assert');
    },
  };
  return new Proxy(own, {
    get: (target, key) =>
      key in target
        ? target[key]
        : typeof key === 'symbol' || key === 'then' || key === 'toJSON'
          ? undefined
          : standIn(`context.${key}`),
  });
}

const PLAIN = new Set([
  'listen',
  'set',
  'enable',
  'disable',
  'engine',
  'close',
  'ready',
  'address',
  'decorate',
  'addContentTypeParser',
]);

/** An application or a router of any framework: whatever is given to its methods handles requests. */
function application(kind, name = kind) {
  const target = function () {};
  const members = new Map();
  const route =
    (method) =>
    (...args) => {
      for (const arg of args) {
        if (method === 'register' && typeof arg === 'function') arg(self, {}, () => undefined);
        else if (typeof arg === 'function' || Array.isArray(arg)) register(kind, arg);
        else if (typeof arg === 'object' && arg !== null) registered(arg);
      }
      return PLAIN.has(method) ? standIn(`${name}.${method}()`) : self;
    };
  const registered = (given) => {
    notice(given, kind);
    for (const key of ['handler', 'preHandler', 'GET', 'POST', 'fetch'])
      if (typeof given[key] === 'function') register(kind, given[key]);
    if (typeof given.config?.handler === 'function') register(kind, given.config.handler);
  };
  const self = new Proxy(target, {
    get: (_target, key) => {
      if (key === 'prototype') return target.prototype;
      if (key === '__esModule') return true;
      if (key === 'default') return self;
      if (members.has(key)) return members.get(key);
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'locals' || key === 'settings') members.set(key, {});
      else members.set(key, key === 'context' || key === 'log' ? standIn(`${name}.${key}`) : route(key));
      return members.get(key);
    },
    set: (_target, key, value) => (members.set(key, value), true),
    apply: () => self,
    construct: () => self,
  });
  return self;
}

/** A connection: what is read of it is a request of the protocol that the code takes apart by hand. */
function socket(text = '') {
  const spoken = /HTTP\/1|\bGET\b|split\(\s*(['"])(?: |\\r\\n|\\n)\1/.test(text);
  const path = () => `/${encodeURIComponent(externalText('path'))}?name=${encodeURIComponent(externalText('name'))}`;
  return stream(() => (spoken ? `GET ${path()} HTTP/1.1\r\nHost: www.example.com\r\n\r\n` : externalText('socket')));
}

const middleware = (name) => () => Object.assign(() => undefined, { probe: name });

function express() {
  const make = () => application('web', 'express');
  const made = Object.assign(
    function express() {
      return make();
    },
    {
      Router: function Router() {
        return make();
      },
      static: (folder) => (sink('static', 'express.static', folder), () => undefined),
      json: middleware('json'),
      urlencoded: middleware('urlencoded'),
      raw: middleware('raw'),
      text: middleware('text'),
      request: {},
      response: {},
      application: {},
    },
  );
  for (const method of ['get', 'post', 'put', 'delete', 'patch', 'all', 'use', 'route'])
    made[method] = (...args) => make()[method](...args);
  return made;
}

const maker = (kind, name) => () => {
  const make = function () {
    return application(kind, name);
  };
  return Object.assign(make, {
    server: make,
    Server: make,
    createServer: make,
    Router: make,
    fastify: make,
    Hono: make,
    Elysia: make,
  });
};

/** Package → what it gives, made when it is first asked for. */
const MODELS = {
  express,
  'express-promise-router': maker('web', 'router'),
  router: maker('web', 'router'),
  polka: maker('web', 'polka'),
  connect: maker('web', 'connect'),
  restify: maker('web', 'restify'),
  'find-my-way': maker('web', 'router'),
  koa: maker('koa', 'koa'),
  'koa-router': maker('koa', 'router'),
  '@koa/router': maker('koa', 'router'),
  hono: maker('koa', 'hono'),
  fastify: maker('fastify', 'fastify'),
  '@hapi/hapi': maker('hapi', 'hapi'),
  hapi: maker('hapi', 'hapi'),
  micro: () => (handler) => (register('web', handler), handler),
};

/** How a handler of each kind is called: the kinds of its parameters by position. */
const POSITIONS = {
  web: ['request', 'response', 'callback'],
  koa: ['context', 'callback'],
  fastify: ['request', 'response', 'callback'],
  hapi: ['request', 'response'],
  socket: ['stream'],
  event: ['event', 'mapping', 'callback'],
};

function positionsOf(kind, count) {
  return kind === 'web' && count === 4 ? ['mapping', ...POSITIONS.web] : (POSITIONS[kind] ?? []);
}

module.exports = { MODELS, application, context, event, positionsOf, request, response, socket, stream };
