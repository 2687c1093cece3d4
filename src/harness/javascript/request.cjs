'use strict';
// Requests: untrusted throughout, whatever a framework calls their parts.
const { isBytes, quietly, sink, textOf } = require('probe_channel');
const { blank, isList } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { ADDED, TAINT, external, externalText } = require('probe_taint');
const { schedule } = require('probe_timers');

const UNKNOWN = new Set(['then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);
const NAMES = [
  'name',
  'id',
  'url',
  'file',
  'filename',
  'path',
  'q',
  'cmd',
  'host',
  'user',
  'username',
  'input',
  'data',
  'message',
  'text',
  'next',
  'redirect',
];
const MAP = {
  get: () => (name) => external(name),
  getAll: () => (name) => [external(name)],
  has: () => () => true,
  entries: () => () => [['name', external('name')]][Symbol.iterator](),
  forEach: () => (work) => work(external('name'), 'name'),
};

/** A mapping with untrusted data under every name; objects where the code reads deeper. */
function fields(shape = blank()) {
  const own = new Map();
  const member = (key) => {
    if (own.has(key)) return own.get(key);
    if (shape.methods.includes(key)) {
      if (Object.hasOwn(MAP, key)) return MAP[key]();
      if (key === 'toString') return () => externalText();
    }
    const inner = shape.keys[key];
    if (inner !== undefined && Object.keys(inner.keys).length > 0)
      return isList(inner) ? [fields(inner)] : fields(inner);
    return inner !== undefined && isList(inner) ? [external(key)] : external(key);
  };
  const names = () => (Object.keys(shape.keys).length > 0 ? Object.keys(shape.keys) : ['name']);
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === Symbol.iterator)
          return () =>
            names()
              .map((name) => [name, member(name)])
              [Symbol.iterator]();
        if (typeof key === 'symbol' || UNKNOWN.has(key)) return undefined;
        return Object.hasOwn(Object.prototype, key) && key !== '__proto__' ? Object.prototype[key] : member(key);
      },
      set: (_target, key, value) => (own.set(key, value), true),
      has: (_target, key) => typeof key === 'string',
      ownKeys: () => [...new Set([...names(), ...own.keys(), ...ADDED.names])],
      getOwnPropertyDescriptor: (_target, key) =>
        typeof key === 'string'
          ? { value: member(key), enumerable: true, configurable: true, writable: true }
          : undefined,
    },
  );
}

/** What the server keeps for a client: its own, and empty until it is written. */
function session(shape = blank()) {
  const kept = {};
  return new Proxy(kept, {
    get: (target, key) => {
      if (typeof key === 'symbol' || UNKNOWN.has(key)) return target[key];
      if (shape.methods.includes(key))
        return (...args) => void args.filter((a) => typeof a === 'function').forEach((a) => a(null));
      if (!Object.hasOwn(target, key))
        target[key] =
          /^(?:user|name|id|username|email|role|token|csrf\w*)$/.test(key) &&
          Object.keys(shape.keys[key]?.keys ?? {}).length === 0
            ? 'abc'
            : {};
      return target[key];
    },
  });
}

/** The property names that a text speaks of: what a body or a query may have to hold. */
function namesIn(text) {
  const found = [
    ...text.matchAll(
      /\.\s*([A-Za-z_$][\w$]{0,30})\b(?!\s*\()|\.get\(\s*['"](\w{1,30})['"]|[{,]\s*(\w{1,30})\s*(?=[,}][^;\n]*=)|\[\s*['"](\w{1,30})['"]\s*\]/g,
    ),
  ];
  return [...new Set([...NAMES, ...found.map((name) => name[1] ?? name[2] ?? name[3] ?? name[4])])].slice(0, 80);
}

/** The body as text: an object with every name, where it is parsed as one. */
function bodyText(text) {
  if (/JSON\s*\.\s*parse|\.json\(\)/.test(text) && !/JSON\s*\.\s*parse/.test(externalText())) {
    const raw = externalText();
    if (/^\s*[[{]/.test(raw)) return raw;
    return JSON.stringify(Object.fromEntries(namesIn(text).map((name) => [name, external(name)])));
  }
  if (/querystring|URLSearchParams|qs\.parse/.test(text)) return query(text);
  return externalText();
}

const query = (text) =>
  namesIn(text)
    .map((name) => `${name}=${encodeURIComponent(externalText(name))}`)
    .join('&');

/** The paths that a handler compares with: one of them must stand in the address. */
const routesIn = (text) =>
  [...text.matchAll(/(?:===?|startsWith\(|case)\s*['"](\/[\w\-/.]*)['"]/g)].map((found) => found[1]);

function address(text, variant) {
  const routes = routesIn(text);
  const raw = externalText('path').replace(/[\r\n]/g, '');
  const site = /new URL\(\s*[\w.]+\.url\s*\)|nextUrl/.test(text) ? 'https://www.example.com' : '';
  const path = routes.length > 0 ? routes[variant % routes.length] : raw.startsWith('/') ? raw : `/${raw}`;
  return /\bquery|searchParams|querystring|parse\(|[?]/.test(text) ? `${site}${path}?${query(text)}` : site + path;
}

function upload() {
  const text = externalText('filename');
  const bytes = () => globalThis.Buffer.from(externalText('file'));
  return {
    name: text,
    originalname: text,
    originalFilename: text,
    filename: text,
    newFilename: text,
    path: '/tmp/app/work/upload',
    filepath: '/tmp/app/work/upload',
    mimetype: 'text/plain',
    size: 3,
    get buffer() {
      return bytes();
    },
    get data() {
      return bytes();
    },
    mv: (path, done) => {
      require('probe_files').touched('upload.mv', path, { writes: true });
      return typeof done === 'function' ? schedule(() => done(null)) : Promise.resolve();
    },
  };
}

const uploads = () =>
  new Proxy(
    {},
    {
      get: (_target, key) =>
        typeof key === 'symbol' || UNKNOWN.has(key) ? undefined : key === 'length' ? 1 : upload(),
    },
  );

/** What stands for a body while one without an end is offered, and is told what is asked of a response then. */
const ENDLESS = { make: undefined, answered: undefined };

/** The beginning of an answer, or of its headers, that is written by hand. */
const HEAD = /^(?:HTTP\/\d|[A-Z][\w-]+: )/;

/** Something that is read piece by piece. */
function stream(text = () => externalText()) {
  if (ENDLESS.make !== undefined) return ENDLESS.make();
  const piece = () => globalThis.Buffer.from(isBytes(TAINT.outside) ? external() : text());
  const made = {
    on: (name, work) => {
      if (name === 'data' || name === 'line') schedule(() => work(name === 'data' ? piece() : text()), 1);
      if (name === 'end' || name === 'close' || name === 'finish') schedule(() => work(), 2);
      if (name === 'readable') schedule(() => work(), 1);
      return made;
    },
    read: () => text(),
    setEncoding: () => made,
    resume: () => made,
    pause: () => made,
    destroy: () => made,
    unpipe: () => made,
    pipe: (target) => (quietly(() => target?.write?.(text())), target),
    removeListener: () => made,
    emit: () => true,
    readable: true,
    write: (data) => (HEAD.test(textOf(data)) && sink('raw-header', 'socket.write', textOf(data)), true),
    end: (data) => made.write(data),
    async *[Symbol.asyncIterator]() {
      yield piece();
    },
  };
  made.once = made.addListener = made.on;
  return made;
}

const TEXTS = new Set([
  'path',
  'originalUrl',
  'baseUrl',
  'hostname',
  'host',
  'origin',
  'rawBody',
  'href',
  'search',
  'referrer',
]);
const FIELDS = new Set([
  'query',
  'params',
  'body',
  'headers',
  'cookies',
  'signedCookies',
  'payload',
  'queryStringParameters',
  'pathParameters',
  'multiValueQueryStringParameters',
  'fields',
  'state',
]);

/** One request for all frameworks: everything a client may choose is untrusted. */
function request(parameter = { shape: blank(), body: '' }, variant = 0) {
  const { shape, body: text = '' } = parameter;
  const flow = stream(() => bodyText(text));
  const own = new Map();
  const called = {
    param: external,
    header: external,
    json: async () => fields(shapeOfAwaited(text)),
    text: async () => bodyText(text),
    formData: async () => fields({ ...blank(), methods: ['get', 'getAll', 'has'] }),
    is: () => true,
    accepts: () => 'html',
    get: external,
    query: external,
    valid: () => fields(),
    parseBody: async () => fields(),
    isAuthenticated: () => true,
    flash: () => [],
    logout: () => undefined,
    t: (key) => key,
  };
  const member = (key) => {
    if (own.has(key)) return own.get(key);
    const inner = shape.keys[key];
    if (Object.hasOwn(called, key) && (shape.methods.includes(key) || !FIELDS.has(key))) return called[key];
    if (key === 'body' && isBytes(TAINT.outside) && Object.keys(inner?.keys ?? {}).length === 0) return external(key);
    if (key in flow) return flow[key];
    if (key === 'method' || key === 'httpMethod') return chosenMethod(inner, text, variant);
    if (key === 'url') return address(text, variant);
    if (key === 'nextUrl')
      return { searchParams: fields({ ...blank(), methods: Object.keys(MAP) }), pathname: '/abc', clone: () => ({}) };
    if (key === 'session') return session(inner);
    if (key === 'file') return upload();
    if (key === 'files') return uploads();
    if (key === 'body' && /JSON\s*\.\s*parse\(\s*\w+\.body/.test(text)) return bodyText(text);
    if (FIELDS.has(key)) return fields(inner);
    if (TEXTS.has(key)) return externalText(key);
    if (key === 'ip') return '127.0.0.1';
    return key === 'app' || key === 'user'
      ? standIn(`request.${key}`)
      : inner === undefined
        ? undefined
        : standIn(`request.${key}`);
  };
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === Symbol.asyncIterator) return flow[key];
        return typeof key === 'symbol' || UNKNOWN.has(key) ? undefined : member(key);
      },
      set: (_target, key, value) => (own.set(key, value), true),
      has: () => true,
    },
  );
}

const shapeOfAwaited = (text) => {
  const { shapeOf } = require('probe_shapes');
  const alias = /(\w+)\s*=\s*await\s+\w+\.json\(\)/.exec(text)?.[1];
  return alias === undefined ? blank() : shapeOf(text, alias);
};

function chosenMethod(inner, text, variant) {
  const methods = [
    ...(inner?.constants ?? []),
    ...[...text.matchAll(/['"](GET|POST|PUT|DELETE|PATCH)['"]/g)].map((found) => found[1]),
  ];
  return methods.length > 0 ? methods[variant % methods.length] : 'GET';
}

module.exports = { ENDLESS, bodyText, fields, namesIn, request, stream, upload };
