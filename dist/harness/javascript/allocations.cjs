'use strict';
// Memory that is asked for by size, counted: the same on every engine, and before anything is filled.
const { frames, listening } = require('probe_channel');

/** Requests below are everyday ones; looking where they come from would cost more than they do. */
const LEAST = 4096;
const SLOT = 8;
const VIEWS = [
  'Uint8Array',
  'Int8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Int16Array',
  'Uint32Array',
  'Int32Array',
  'Float32Array',
  'Float64Array',
  'ArrayBuffer',
];

/** What was asked for since `begin`, and where most of it was. */
const asked = { bytes: 0, most: 0, frames: [] };

function begin() {
  Object.assign(asked, { bytes: 0, most: 0, frames: [] });
}

function note(bytes) {
  if (!(bytes > LEAST) || !Number.isFinite(bytes) || !listening()) return;
  asked.bytes += bytes;
  if (bytes <= asked.most) return;
  asked.most = bytes;
  asked.frames = frames();
}

/** The object's method, with its size told before it works. */
function before(owner, name, sizeOf) {
  const native = owner[name];
  Object.defineProperty(owner, name, {
    configurable: true,
    enumerable: false,
    writable: true,
    value: {
      [name](...args) {
        note(sizeOf(this, args));
        return native.apply(this, args);
      },
    }[name],
  });
}

/** The class, with the size of what it is told to make. */
function making(name, unit) {
  const native = globalThis[name];
  const size = (args) => (args.length === 1 && typeof args[0] === 'number' ? args[0] * unit : 0);
  globalThis[name] = new Proxy(native, {
    construct: (target, args, self) => (
      note(size(args)), Reflect.construct(target, args, self === globalThis[name] ? target : self)
    ),
    apply: (target, self, args) => (note(size(args)), Reflect.apply(target, self, args)),
  });
}

function install() {
  // Engines without Buffer are given one later, by `world`: the same class.
  const Buffer = globalThis.Buffer ?? require('probe_bare_modules').buffer.Buffer;
  for (const name of ['alloc', 'allocUnsafe', 'allocUnsafeSlow'])
    if (typeof Buffer[name] === 'function') before(Buffer, name, (_self, [size]) => Number(size));
  before(String.prototype, 'repeat', (self, [count]) => String(self).length * Number(count));
  for (const name of ['padStart', 'padEnd']) before(String.prototype, name, (_self, [length]) => Number(length));
  before(Array, 'from', (_self, [given]) =>
    given?.[Symbol.iterator] === undefined ? Number(given?.length) * SLOT : 0,
  );
  making('Array', SLOT);
  for (const name of VIEWS) if (globalThis[name] !== undefined) making(name, globalThis[name].BYTES_PER_ELEMENT ?? 1);
}

module.exports = { asked, begin, install };
