'use strict';
// Node's modules that only compute, for engines that have none.
const buffers = require('probe_bare_buffer');
const { querystring, url } = require('probe_bare_url');

function normalize(text) {
  const parts = [];
  for (const part of String(text).split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part === '..' ? !String(text).startsWith('/') : part !== '' && part !== '.') parts.push(part);
  }
  const path = `${String(text).startsWith('/') ? '/' : ''}${parts.join('/')}`;
  return path === '' ? '.' : String(text).endsWith('/') && path !== '/' ? `${path}/` : path;
}

function resolve(...parts) {
  let path = '';
  for (const part of parts.reverse()) {
    if (String(part) !== '') path = path === '' ? String(part) : `${part}/${path}`;
    if (path.startsWith('/')) break;
  }
  const whole = normalize(path.startsWith('/') ? path : `${globalThis.process.cwd()}/${path}`);
  return whole.length > 1 ? whole.replace(/\/$/, '') : whole;
}

const basename = (path, ending = '') => {
  const name = String(path).replace(/\/+$/, '').split('/').at(-1);
  return ending !== '' && name.endsWith(ending) && name !== ending ? name.slice(0, -ending.length) : name;
};
const dirname = (path) => {
  const found = String(path).replace(/\/+$/, '').split('/').slice(0, -1).join('/');
  return found === '' ? (String(path).startsWith('/') ? '/' : '.') : found;
};
const extname = (path) => /(?<=[^/.][^/]*|\.[^/.]+[^/]*)\.[^./]*$/.exec(basename(path))?.[0] ?? '';

function relative(from, to) {
  const [a, b] = [resolve(from).split('/').filter(Boolean), resolve(to).split('/').filter(Boolean)];
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return [...a.slice(same).map(() => '..'), ...b.slice(same)].join('/');
}

const path = {
  normalize,
  resolve,
  basename,
  dirname,
  extname,
  relative,
  sep: '/',
  delimiter: ':',
  isAbsolute: (text) => String(text).startsWith('/'),
  toNamespacedPath: (text) => text,
  join: (...parts) =>
    normalize(
      parts
        .map((part) => {
          if (typeof part !== 'string') throw new TypeError('The "path" argument must be of type string');
          return part;
        })
        .filter((part) => part !== '')
        .join('/'),
    ),
  parse: (text) => ({
    root: text.startsWith('/') ? '/' : '',
    dir: dirname(text),
    base: basename(text),
    ext: extname(text),
    name: basename(text, extname(text)),
  }),
  format: ({ dir, root = '', base, name = '', ext = '' }) =>
    `${dir === undefined ? root : `${dir}/`}${base ?? name + ext}`,
};
path.posix = path;
path.win32 = path;

class EventEmitter {
  on(name, work) {
    const all = (this.listening ??= new Map());
    all.set(name, [...(all.get(name) ?? []), work]);
    return this;
  }
  once(name, work) {
    const wrapped = (...args) => (this.off(name, wrapped), work.apply(this, args));
    return this.on(name, wrapped);
  }
  off(name, work) {
    this.listening?.set(
      name,
      (this.listening.get(name) ?? []).filter((one) => one !== work),
    );
    return this;
  }
  emit(name, ...args) {
    const all = this.listening?.get(name) ?? [];
    if (name === 'error' && all.length === 0) throw args[0];
    for (const work of all) work.apply(this, args);
    return all.length > 0;
  }
  removeAllListeners(name) {
    if (name === undefined) this.listening?.clear();
    else this.listening?.delete(name);
    return this;
  }
  listenerCount(name) {
    return (this.listening?.get(name) ?? []).length;
  }
  listeners(name) {
    return [...(this.listening?.get(name) ?? [])];
  }
  setMaxListeners() {
    return this;
  }
}
Object.assign(EventEmitter.prototype, {
  addListener: EventEmitter.prototype.on,
  removeListener: EventEmitter.prototype.off,
  prependListener: EventEmitter.prototype.on,
});
const events = Object.assign(EventEmitter, {
  EventEmitter,
  once: (emitter, name) => new Promise((done) => emitter.once(name, (...args) => done(args))),
  defaultMaxListeners: 10,
});

const CUSTOM = Symbol.for('nodejs.util.promisify.custom');
const shown = (value) =>
  typeof value === 'string'
    ? value
    : typeof value === 'object' && value !== null
      ? JSON.stringify(value)
      : String(value);

function format(first, ...rest) {
  if (typeof first !== 'string') return [first, ...rest].map(shown).join(' ');
  const text = first.replace(/%[sdifjoO%]/g, (mark) =>
    mark === '%%'
      ? '%'
      : rest.length === 0
        ? mark
        : /[di]/.test(mark[1])
          ? String(Number(rest.shift()))
          : shown(rest.shift()),
  );
  return [text, ...rest.map(shown)].join(' ');
}

function promisify(work) {
  if (work[CUSTOM] !== undefined) return work[CUSTOM];
  return function promised(...args) {
    return new Promise((done, failed) =>
      work.call(this, ...args, (error, value) => (error ? failed(error) : done(value))),
    );
  };
}
promisify.custom = CUSTOM;

const util = {
  format,
  promisify,
  inspect: Object.assign((value) => shown(value), { custom: Symbol.for('nodejs.util.inspect.custom') }),
  inherits: (made, base) => Object.setPrototypeOf(made.prototype, base.prototype),
  isDeepStrictEqual: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  deprecate: (work) => work,
  types: {
    isPromise: (value) => value instanceof Promise,
    isRegExp: (value) => value instanceof RegExp,
    isDate: (value) => value instanceof Date,
  },
  callbackify:
    (work) =>
    (...args) =>
      void work(...args.slice(0, -1)).then((value) => args.at(-1)(null, value), args.at(-1)),
  isArray: Array.isArray,
  isString: (value) => typeof value === 'string',
  TextEncoder: buffers.TextEncoder,
  TextDecoder: buffers.TextDecoder,
  debuglog: () => () => undefined,
  stripVTControlCharacters: (text) => text,
};

class AssertionError extends Error {}
const check = (holds, message) => {
  if (!holds) throw message instanceof Error ? message : new AssertionError(message ?? 'assertion failed');
};
const same = (a, b) => JSON.stringify(a) === JSON.stringify(b);
const assert = Object.assign((value, message) => check(value, message), {
  ok: check,
  equal: (a, b, message) => check(a == b, message),
  strictEqual: (a, b, message) => check(Object.is(a, b), message),
  notStrictEqual: (a, b, message) => check(!Object.is(a, b), message),
  notEqual: (a, b, message) => check(a != b, message),
  deepEqual: (a, b, message) => check(same(a, b), message),
  deepStrictEqual: (a, b, message) => check(same(a, b), message),
  fail: (message) => check(false, message),
  match: (text, pattern, message) => check(pattern.test(text), message),
  throws: () => undefined,
  AssertionError,
});

class Stream extends EventEmitter {
  constructor(options = {}) {
    super();
    this.options = options;
  }
  write(data) {
    (this.options.write ?? this._write)?.call(this, data, 'utf8', () => undefined);
    (this.options.transform ?? this._transform)?.call(
      this,
      data,
      'utf8',
      (_error, out) => out !== undefined && this.push(out),
    );
    return true;
  }
  end(data) {
    if (data !== undefined && typeof data !== 'function') this.write(data);
    this.emit('finish');
    this.emit('end');
    return this;
  }
  push(data) {
    if (data !== null) this.emit('data', data);
    return true;
  }
  pipe(target) {
    this.on('data', (data) => target.write?.(data));
    return target;
  }
  destroy() {
    return this;
  }
  static from(list) {
    const made = new Stream();
    made[Symbol.asyncIterator] = async function* () {
      yield* list;
    };
    return made;
  }
}
const stream = Object.assign(Stream, {
  Readable: Stream,
  Writable: Stream,
  Duplex: Stream,
  Transform: Stream,
  PassThrough: Stream,
  pipeline: (...parts) => {
    const done = parts.at(-1);
    parts.slice(0, -1).reduce((from, to) => (from.pipe ? from.pipe(to) : to));
    if (typeof done === 'function') done();
  },
  finished: () => undefined,
});
const kept = (data, ...rest) => {
  const done = rest.at(-1);
  if (typeof done === 'function') done(null, data);
  return data;
};
const zlib = Object.fromEntries(
  [
    'gzip',
    'gunzip',
    'inflate',
    'deflate',
    'unzip',
    'brotliDecompress',
    'brotliCompress',
    'inflateRaw',
    'deflateRaw',
  ].flatMap((name) => [
    [name, kept],
    [`${name}Sync`, kept],
  ]),
);
const made = () => new Stream();

module.exports = {
  path,
  url,
  querystring,
  util,
  events,
  assert,
  buffer: { Buffer: buffers.Buffer, kMaxLength: 2 ** 31 },
  string_decoder: { StringDecoder: buffers.StringDecoder },
  stream,
  'stream/promises': {
    pipeline: async (...parts) => void parts.reduce((from, to) => (from.pipe ? from.pipe(to) : to)),
    finished: async () => undefined,
  },
  zlib: {
    ...zlib,
    createGunzip: made,
    createGzip: made,
    createInflate: made,
    createDeflate: made,
    createUnzip: made,
    constants: {},
  },
  perf_hooks: { performance: { now: () => Date.now(), mark: () => undefined, measure: () => undefined } },
};
