'use strict';
// `events`, `stream` and `zlib`, for engines that have none.

class EventEmitter {
  on(name, work) {
    this.listening ??= new Map();
    const all = this.listening;
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

module.exports = { events, made, stream, zlib };
