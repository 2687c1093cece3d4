'use strict';
// Responses: what the client would get is an event.
const { functionIn, functionsIn } = require('probe_callbacks');
const { sink, textOf } = require('probe_channel');
const { notice } = require('probe_notice');
const { ENDLESS } = require('probe_web_stream');
const { FAULT, TAINT, out } = require('probe_taint');
const { schedule } = require('probe_node_timers');

const MARKUP = /^\s*<(?:!doctype|html|head|body|div|p|h[1-6]|span|ul|ol|table|section|form|a)\b/i;

/** A client is told what only the failed part of the system knows. */
function told(name, text) {
  if (FAULT.on && text.includes(TAINT.canary)) sink('disclosed', name, text, [], {}, true);
}

/** Text on its way to a browser, with the type it is declared as; without one, browsers guess. */
function answered(name, body, type) {
  const text = typeof body === 'string' ? body : textOf(body);
  out(text);
  told(name, text);
  const html = type === undefined ? MARKUP.test(text) : /html/i.test(type);
  if (text !== '') sink('html', name, text, [], { html }, true);
}

const redirected = (name, target) => sink('redirect', name, textOf(target));

function header(state, name, value) {
  const key = textOf(name).toLowerCase();
  if (key === 'content-type') state.type = textOf(value);
  else if (key === 'location') redirected('Location', value);
  else sink('header', key, value);
}

function headers(state, given) {
  const pairs = Array.isArray(given) ? given : Object.entries(given ?? {});
  for (const [name, value] of pairs) header(state, name, value);
}

const typed = (type) =>
  type.includes('/')
    ? type
    : ({ html: 'text/html', '.html': 'text/html', json: 'application/json', text: 'text/plain', txt: 'text/plain' }[
        type
      ] ?? `application/${type}`);

/** What is sent: texts, pages, data. `self` gives the response again, as every method does. */
function bodies(state, self) {
  const finish = (name) => (body) => {
    const isData = typeof body === 'object' && body !== null && !(body instanceof Uint8Array);
    const unset = { web: name === 'send' ? 'text/html' : undefined, fastify: 'text/plain' }[state.kind];
    if (isData) told(`response.${name}`, textOf(body));
    else if (body !== undefined && typeof body !== 'function') answered(`response.${name}`, body, state.type ?? unset);
    return self();
  };
  const data = (name, body) => (out(body), told(`response.${name}`, textOf(body)), self());
  return {
    send: finish('send'),
    end: finish('end'),
    write: finish('write'),
    html: (body) => (answered('html', body, 'text/html'), self()),
    json: (body) => data('json', body),
    jsonp: (body) => data('jsonp', body),
  };
}

/** What is said of it: headers, its type, where to go instead. */
function heads(state, self) {
  const set = (name, value) => {
    if (typeof name === 'object' && name !== null) headers(state, name);
    else header(state, name, value);
    return self();
  };
  const declare = (given) => {
    state.type = typed(textOf(given));
    return self();
  };
  const writeHead = (code, ...given) => {
    TAINT.status = code;
    const named = given.find((one) => typeof one === 'object');
    headers(state, named);
    return self();
  };
  const redirect = (...args) => {
    const target = args.find((arg) => typeof arg !== 'number');
    redirected('redirect', target);
    return self();
  };
  return {
    set,
    header: set,
    setHeader: set,
    append: set,
    headers: set,
    writeHead,
    type: (given) => declare(given),
    contentType: (given) => declare(given),
    redirect,
    location: (target) => (redirected('location', target), self()),
    cookie: (name, value) => (out(value), sink('header', 'set-cookie', `${textOf(name)}=${textOf(value)}`), self()),
  };
}

function sentFiles(self) {
  const file = (name) => (path, options, done) => {
    const root = options && typeof options === 'object' ? options.root : undefined;
    require('probe_node_paths').sent(`response.${name}`, path, root);
    const callback = functionIn([options, done]);
    if (callback) schedule(() => callback());
    return self();
  };
  return { sendFile: file('sendFile'), sendfile: file('sendFile'), download: file('download'), file: file('file') };
}

const others = (state, self) => ({
  render: (_view, ...rest) => {
    const done = rest.at(-1);
    if (typeof done === 'function') schedule(() => done(null, '<html></html>'));
    return self();
  },
  on: (_name, work) => (notice(work, 'response.on'), self()),
  getHeader: () => state.type,
  locals: {},
  headersSent: false,
  statusCode: 200,
  writableEnded: false,
  response: (body) => (typeof body === 'string' ? answered('response', body, 'text/html') : undefined, self()),
  format: (given) => {
    for (const work of functionsIn(Object.values(given ?? {}))) work();
    return self();
  },
});

/** `kind`: the framework, for what it declares a plain string to be. */
function response(kind = 'web') {
  const state = { type: undefined, kind };
  const again = () => self;
  const status = (code) => {
    TAINT.status = code;
    return self;
  };
  const own = { ...bodies(state, again), ...heads(state, again), ...sentFiles(again), ...others(state, again) };
  const self = new Proxy(own, {
    get: (target, key) => {
      ENDLESS.answered?.(key);
      if (key === 'status' || key === 'sendStatus') return status;
      if (key in target) return target[key];
      return typeof key === 'symbol' || key === 'then' || key === 'toJSON' ? undefined : again;
    },
    set: (target, key, value) => {
      if (key === 'type' || key === 'contentType') state.type = typed(textOf(value));
      else target[key] = value;
      if (key === 'statusCode') TAINT.status = value;
      return true;
    },
  });
  return self;
}

/** What a handler returns, where frameworks send that. */
function returned(kind, value) {
  if (typeof value === 'string' && (kind === 'hapi' || kind === 'html')) answered('handler', value, 'text/html');
  if (kind !== 'event' || typeof value !== 'object' || value === null) return;
  const given = Object.entries(value.headers ?? {});
  const type = given.find(([name]) => name.toLowerCase() === 'content-type');
  const location = given.find(([name]) => name.toLowerCase() === 'location');
  if (location !== undefined) redirected('Location', location[1]);
  if (typeof value.body === 'string') answered('handler', value.body, type === undefined ? undefined : textOf(type[1]));
}

module.exports = { answered, headers, redirected, response, returned, told };
