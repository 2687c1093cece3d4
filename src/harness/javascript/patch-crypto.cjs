'use strict';
// Randomness and hashes: which were used, for what.
const { emit, listening, quietly, sink, textOf } = require('probe_channel');
const { real } = require('probe_engine');
const { schedule } = require('probe_timers');

let state = 1;
const nativeRandom = Math.random;

/** A generator whose state is known: the same state gives the same numbers. */
function next() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
}

const seed = (value) => {
  state = value;
};

function insecure(name) {
  sink('random', name, '', [], { secure: false });
  return next();
}

function bytes(size) {
  const made = new Uint8Array(Math.min(Math.max(Number(size) || 0, 0), 65536));
  for (let i = 0; i < made.length; i += 1) made[i] = Math.floor(nativeRandom() * 256);
  return globalThis.Buffer.from(made);
}

const hex = (size) => [...bytes(size)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const uuid = () => hex(16).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');

/** A digest that only has to be one: where no real hash is there, or none may be used. */
function digestOf(text, size = 32) {
  let a = 2166136261;
  let out = '';
  for (let i = 0; out.length < size * 2; i += 1) {
    for (const c of `${i}${text}`) a = Math.imul(a ^ c.charCodeAt(0), 16777619) >>> 0;
    out += a.toString(16).padStart(8, '0');
  }
  return out.slice(0, size * 2);
}

function hashing(algorithm) {
  let text = '';
  const made = {
    update: (data) => ((text += textOf(data)), made),
    copy: () => made,
    setAutoPadding: () => made,
    setAAD: () => made,
    getAuthTag: () => bytes(16),
    setAuthTag: () => made,
    final: (encoding) => encodedHex(digestOf(text, 16), encoding),
    digest: (encoding) => encodedHex(digestOf(`${algorithm}${text}`), encoding),
    on: () => made,
    write: (data) => ((text += textOf(data)), true),
    end: () => made,
    read: () => digestOf(text),
    sign: () => bytes(32),
    verify: () => true,
  };
  return made;
}

function encodedHex(text, encoding) {
  return encoding === undefined || encoding === 'buffer'
    ? globalThis.Buffer.from(text.match(/../g).map((pair) => Number.parseInt(pair, 16)))
    : text;
}

function hash(name, algorithm, flags = {}) {
  if (listening()) sink('hash', name, textOf(algorithm).toLowerCase(), [], flags);
}

function cipher(name, algorithm, parts = []) {
  if (listening()) sink('cipher', name, textOf(algorithm).toLowerCase(), parts);
}

/** The real one where it is, else a model; arguments that it refuses raise there as they do in a program. */
const through =
  (name, fallback) =>
  (...args) => {
    try {
      if (real.crypto?.[name] !== undefined) return quietly(() => real.crypto[name](...args));
    } catch {
      // Harmless keys may be too short for it: what was asked for is known all the same.
    }
    return fallback(...args);
  };

/** A cipher with its start value, which is told once more when something is encrypted. */
function encrypting(name, args) {
  const [algorithm, , start] = args;
  const shown = start === null || start === undefined ? [] : [`start=${hexOf(start)}`];
  cipher(name, algorithm, shown);
  const made = through('createCipheriv', hashing)(...args);
  const update = made.update;
  made.update = function (...rest) {
    cipher('cipher.encrypt', algorithm);
    return update.apply(made, rest);
  };
  return made;
}

const hexOf = (value) =>
  [...textOf(value)]
    .slice(0, 32)
    .map((c) => c.charCodeAt(0).toString(16).padStart(2, '0'))
    .join('');

const weak = (alg) => /^(?:rsa-)?(md4|md5|sha1|sha-1|ripemd160)$/i.test(textOf(alg));

function derived(name) {
  return (...args) => {
    const callback = args.at(-1);
    const algorithm = name.startsWith('pbkdf2') ? args[4] : undefined;
    if (typeof algorithm === 'string') hash(name, algorithm, { rounds: Number(args[2]) || 0, derivation: true });
    const made = bytes(Number(name.startsWith('hkdf') ? args[4] : name.startsWith('pbkdf2') ? args[3] : args[2]) || 32);
    if (typeof callback === 'function') schedule(() => callback(null, made));
    return made;
  };
}

function model() {
  const random = (size, callback) =>
    typeof callback === 'function' ? void schedule(() => callback(null, bytes(size))) : bytes(size);
  const made = {
    createHash: (algorithm, ...rest) => (
      hash('createHash', algorithm), through('createHash', hashing)(algorithm, ...rest)
    ),
    createHmac: (algorithm, ...rest) => (
      hash('createHmac', algorithm, { hmac: true }), through('createHmac', hashing)(algorithm, ...rest)
    ),
    hash: (algorithm, data, encoding = 'hex') => (
      hash('hash', algorithm), encodedHex(digestOf(textOf(data)), encoding)
    ),
    createCipheriv: (...args) => encrypting('createCipheriv', args),
    createDecipheriv: (algorithm, ...rest) => (
      cipher('createDecipheriv', algorithm), through('createDecipheriv', hashing)(algorithm, ...rest)
    ),
    createCipher: (algorithm) => (cipher('createCipher', algorithm, ['no salt']), hashing(algorithm)),
    createDecipher: (algorithm) => (cipher('createDecipher', algorithm, ['no salt']), hashing(algorithm)),
    createSign: (algorithm) => (
      hash('createSign', weak(algorithm) ? textOf(algorithm).replace(/^rsa-/i, '') : algorithm, { signature: true }),
      hashing(algorithm)
    ),
    createVerify: (algorithm) => hashing(algorithm),
    generateKeyPairSync: (kind, options) => (
      cipher('generateKeyPairSync', kind, [`bits ${options?.modulusLength ?? ''}`]),
      { publicKey: 'abc', privateKey: 'abc' }
    ),
    generateKeyPair: (kind, options, done) => (
      cipher('generateKeyPair', kind, [`bits ${options?.modulusLength ?? ''}`]),
      schedule(() => done(null, 'abc', 'abc'))
    ),
    randomBytes: random,
    pseudoRandomBytes: random,
    randomFillSync: (view) => view,
    randomFill: (view, done) => schedule(() => done(null, view)),
    randomUUID: uuid,
    randomInt: (low, high, done) => {
      const [from, to] = typeof high === 'number' ? [low, high] : [0, low];
      const value = from + Math.floor(nativeRandom() * (to - from));
      const call = [high, done].find((f) => typeof f === 'function');
      if (call) schedule(() => call(null, value));
      return value;
    },
    pbkdf2: derived('pbkdf2'),
    pbkdf2Sync: derived('pbkdf2Sync'),
    scrypt: derived('scrypt'),
    scryptSync: derived('scryptSync'),
    hkdfSync: derived('hkdfSync'),
    timingSafeEqual: (a, b) => textOf(a) === textOf(b),
    getHashes: () => ['sha256', 'sha512', 'md5'],
    getCiphers: () => ['aes-256-gcm', 'aes-256-cbc', 'des-ecb'],
    getRandomValues: (view) => view,
    constants: real.crypto?.constants ?? {},
  };
  for (const name of [
    'createPrivateKey',
    'createPublicKey',
    'createSecretKey',
    'publicEncrypt',
    'privateDecrypt',
    'sign',
    'verify',
    'createDiffieHellman',
    'createECDH',
    'diffieHellman',
  ])
    made[name] = through(name, () => hashing(name));
  made.webcrypto = web(made);
  made.subtle = made.webcrypto.subtle;
  return made;
}

function web(made) {
  const named = (algorithm) => (typeof algorithm === 'object' && algorithm !== null ? algorithm.name : algorithm);
  const subtle = {
    digest: async (algorithm) => (hash('subtle.digest', named(algorithm)), bytes(32).buffer),
    encrypt: async (algorithm) => (cipher('subtle.encrypt', named(algorithm)), bytes(32).buffer),
    decrypt: async () => bytes(16).buffer,
    importKey: async () => ({}),
    deriveBits: async () => bytes(32).buffer,
    deriveKey: async () => ({}),
    sign: async () => bytes(32).buffer,
    verify: async () => true,
    generateKey: async () => ({}),
  };
  const fill = (view) => {
    for (let i = 0; i < view.length; i += 1) view[i] = Math.floor(nativeRandom() * 4294967296);
    return view;
  };
  return { getRandomValues: fill, randomUUID: made.randomUUID, subtle };
}

const crypto = model();

function install() {
  Math.random = () => insecure('Math.random');
  Object.defineProperty(globalThis, 'crypto', { value: crypto.webcrypto, configurable: true, writable: true });
}

module.exports = { bytes, cipher, crypto, digestOf, emit, hash, insecure, install, seed, uuid };
