'use strict';
// Responses: what the client would get is an event.
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

/** `kind`: the framework, for what it declares a plain string to be. */
function response(kind = 'web') {
  const state = { type: undefined };
  const finish = (name) => (body) => {
    if (typeof body === 'object' && body !== null && !(body instanceof Uint8Array))
      return (told(`response.${name}`, textOf(body)), self);
    const unset = { web: name === 'send' ? 'text/html' : undefined, fastify: 'text/plain' }[kind];
    if (body !== undefined && typeof body !== 'function') answered(`response.${name}`, body, state.type ?? unset);
    return self;
  };
  const set = (name, value) => {
    if (typeof name === 'object' && name !== null) headers(state, name);
    else header(state, name, value);
    return self;
  };
  const file = (name) => (path, options, done) => {
    const root = options && typeof options === 'object' ? options.root : undefined;
    require('probe_node_paths').sent(`response.${name}`, path, root);
    const callback = [options, done].find((given) => typeof given === 'function');
    if (callback) schedule(() => callback());
    return self;
  };
  const own = {
    send: finish('send'),
    end: finish('end'),
    write: finish('write'),
    html: (body) => (answered('html', body, 'text/html'), self),
    json: (body) => (out(body), told('response.json', textOf(body)), self),
    jsonp: (body) => (out(body), told('response.jsonp', textOf(body)), self),
    set,
    header: set,
    setHeader: set,
    append: set,
    headers: set,
    writeHead: (code, ...given) => (
      (TAINT.status = code),
      headers(
        state,
        given.find((one) => typeof one === 'object'),
      ),
      self
    ),
    type: (type) => ((state.type = typed(textOf(type))), self),
    contentType: (type) => ((state.type = typed(textOf(type))), self),
    redirect: (...args) => (
      redirected(
        'redirect',
        args.find((arg) => typeof arg !== 'number'),
      ),
      self
    ),
    location: (target) => (redirected('location', target), self),
    cookie: (name, value) => (out(value), sink('header', 'set-cookie', `${textOf(name)}=${textOf(value)}`), self),
    sendFile: file('sendFile'),
    sendfile: file('sendFile'),
    download: file('download'),
    file: file('file'),
    render: (_view, ...rest) => {
      const done = rest.at(-1);
      if (typeof done === 'function') schedule(() => done(null, '<html></html>'));
      return self;
    },
    on: (_name, work) => (notice(work, 'response.on'), self),
    getHeader: () => state.type,
    locals: {},
    headersSent: false,
    statusCode: 200,
    writableEnded: false,
    response: (body) => (typeof body === 'string' ? answered('response', body, 'text/html') : undefined, self),
    format: (given) => (Object.values(given ?? {}).forEach((work) => typeof work === 'function' && work()), self),
  };
  const self = new Proxy(own, {
    get: (target, key) => (
      ENDLESS.answered?.(key),
      key === 'status' || key === 'sendStatus'
        ? (code) => ((TAINT.status = code), self)
        : key in target
          ? target[key]
          : typeof key === 'symbol' || key === 'then' || key === 'toJSON'
            ? undefined
            : () => self
    ),
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

/** The `Response` of fetch-like servers. */
class WebResponse {
  constructor(body, init = {}) {
    const state = { type: undefined };
    headers(state, init.headers instanceof Map ? [...init.headers] : init.headers);
    this.body = body;
    this.status = init.status ?? 200;
    this.ok = true;
    this.headers = new Map();
    if (typeof body === 'string') answered('Response', body, state.type ?? 'text/plain');
  }
  static json(value) {
    told('Response.json', textOf(value));
    return new WebResponse(null, { value });
  }
  static redirect(target) {
    redirected('Response.redirect', target);
    return new WebResponse(null);
  }
  static next() {
    return new WebResponse(null);
  }
  static rewrite() {
    return new WebResponse(null);
  }
  async text() {
    return textOf(this.body);
  }
  async json() {
    return {};
  }
}

module.exports = { WebResponse, answered, redirected, response, returned };
