'use strict';
// Web frameworks: applications and routers that collect handlers.
const { sink } = require('probe_channel');
const { notice, register } = require('probe_notice');
const { standIn } = require('probe_stubs');

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

/** Handlers that are given as parts of an object. */
function registered(kind, given) {
  notice(given, kind);
  for (const key of ['handler', 'preHandler', 'GET', 'POST', 'fetch'])
    if (typeof given[key] === 'function') register(kind, given[key]);
  if (typeof given.config?.handler === 'function') register(kind, given.config.handler);
}

/** A method of an application: what it is given handles requests. */
const route =
  (kind, name, self, method) =>
  (...args) => {
    for (const arg of args) {
      if (method === 'register' && typeof arg === 'function') arg(self, {}, () => undefined);
      else if (typeof arg === 'function' || Array.isArray(arg)) register(kind, arg);
      else if (typeof arg === 'object' && arg !== null) registered(kind, arg);
    }
    return PLAIN.has(method) ? standIn(`${name}.${method}()`) : self;
  };

/** An application or a router of any framework: whatever is given to its methods handles requests. */
function application(kind, name = kind) {
  const target = function () {};
  const members = new Map();
  const self = new Proxy(target, {
    get: (_target, key) => {
      if (key === 'prototype') return target.prototype;
      if (key === '__esModule') return true;
      if (key === 'default') return self;
      if (members.has(key)) return members.get(key);
      if (typeof key === 'symbol' || key === 'then' || key === 'toJSON') return undefined;
      if (key === 'locals' || key === 'settings') members.set(key, {});
      else
        members.set(key, key === 'context' || key === 'log' ? standIn(`${name}.${key}`) : route(kind, name, self, key));
      return members.get(key);
    },
    set: (_target, key, value) => (members.set(key, value), true),
    apply: () => self,
    construct: () => self,
  });
  return self;
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

module.exports = { MODELS, application };
