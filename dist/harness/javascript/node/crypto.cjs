'use strict';
// `crypto`, and the generator that `Math` has.
const { functionIn } = require('probe_callbacks');
const { quietly, textOf } = require('probe_channel');
const { real } = require('probe_engine');
const { cipher, digestOf, encodedHex, hash, hashing, hexOf, weak } = require('probe_node_hashing');
const { bytes, insecure, nativeRandom, uuid } = require('probe_node_randomness');
const { schedule } = require('probe_node_timers');

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

/** What digests. */
const HASHES = {
  createHash: (algorithm, ...rest) => (
    hash('createHash', algorithm), through('createHash', hashing)(algorithm, ...rest)
  ),
  createHmac: (algorithm, ...rest) => (
    hash('createHmac', algorithm, { hmac: true }), through('createHmac', hashing)(algorithm, ...rest)
  ),
  hash: (algorithm, data, encoding = 'hex') => (hash('hash', algorithm), encodedHex(digestOf(textOf(data)), encoding)),
};

/** What enciphers. */
const CIPHERS = {
  createCipheriv: (...args) => encrypting('createCipheriv', args),
  createDecipheriv: (algorithm, ...rest) => (
    cipher('createDecipheriv', algorithm), through('createDecipheriv', hashing)(algorithm, ...rest)
  ),
  createCipher: (algorithm) => (cipher('createCipher', algorithm, ['no salt']), hashing(algorithm)),
  createDecipher: (algorithm) => (cipher('createDecipher', algorithm, ['no salt']), hashing(algorithm)),
};

/** What signs, and makes keys for it. */
const SIGNATURES = {
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
    cipher('generateKeyPair', kind, [`bits ${options?.modulusLength ?? ''}`]), schedule(() => done(null, 'abc', 'abc'))
  ),
};

const random = (size, callback) =>
  typeof callback === 'function' ? void schedule(() => callback(null, bytes(size))) : bytes(size);

/** What is drawn. */
const DRAWN = {
  randomBytes: random,
  pseudoRandomBytes: random,
  randomFillSync: (view) => view,
  randomFill: (view, done) => schedule(() => done(null, view)),
  randomUUID: uuid,
  randomInt: (low, high, done) => {
    const [from, to] = typeof high === 'number' ? [low, high] : [0, low];
    const value = from + Math.floor(nativeRandom() * (to - from));
    const call = functionIn([high, done]);
    if (call) schedule(() => call(null, value));
    return value;
  },
};

/** What is derived, and what is told. */
const DERIVED = {
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

function model() {
  const made = { ...HASHES, ...CIPHERS, ...SIGNATURES, ...DRAWN, ...DERIVED };
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

module.exports = { crypto, install };
