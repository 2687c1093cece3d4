'use strict';
// What a handler is called with, in every framework's way.
const { textOf } = require('probe_channel');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { TAINT, external, externalText } = require('probe_taint');
const { fields } = require('probe_web_fields');
const { request: makeRequest } = require('probe_web_request');
const { answered, redirected, response } = require('probe_web_response');
const { stream } = require('probe_web_stream');

const request = (parameter) => makeRequest(parameter, TAINT.variant);
const event = request;

/** What a context tells of the request. */
function told(parameter) {
  const inner = (key) => ({ ...parameter, shape: parameter.shape.keys[key] ?? blank() });
  return {
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
  };
}

/** What is answered by way of a context. */
function answers() {
  const state = { type: undefined };
  return {
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
    set: (name, value) => {
      if (textOf(name).toLowerCase() === 'content-type') state.type = textOf(value);
    },
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
}

/** Koa's and Hono's: request and response in one. */
function context(parameter = { shape: blank(), body: '' }) {
  const own = Object.defineProperties(told(parameter), Object.getOwnPropertyDescriptors(answers()));
  return new Proxy(own, {
    get: (target, key) => {
      if (key in target) return target[key];
      return typeof key === 'symbol' || key === 'then' || key === 'toJSON' ? undefined : standIn(`context.${key}`);
    },
  });
}

/** A connection: what is read of it is a request of the protocol that the code takes apart by hand. */
function socket(text = '') {
  const spoken = /HTTP\/1|\bGET\b|split\(\s*(['"])(?: |\\r\\n|\\n)\1/.test(text);
  const path = () => `/${encodeURIComponent(externalText('path'))}?name=${encodeURIComponent(externalText('name'))}`;
  return stream(() => (spoken ? `GET ${path()} HTTP/1.1\r\nHost: www.example.com\r\n\r\n` : externalText('socket')));
}

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

module.exports = { context, event, positionsOf, request, socket };
