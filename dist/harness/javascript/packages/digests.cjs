'use strict';
// Packages that digest and encrypt: crypto-js and its like.
const { sink, textOf } = require('probe_channel');
const { crypto } = require('probe_node_crypto');
const { hash } = require('probe_node_hashing');

function cryptoJs() {
  const made = {};
  for (const [name, algorithm] of Object.entries({
    MD5: 'md5',
    SHA1: 'sha1',
    SHA256: 'sha256',
    SHA512: 'sha512',
    SHA3: 'sha3',
    RIPEMD160: 'ripemd160',
  }))
    made[name] = (text) => (hash(`CryptoJS.${name}`, algorithm), crypto.hash(algorithm, text));
  for (const name of ['HmacSHA256', 'HmacSHA1', 'HmacMD5', 'HmacSHA512'])
    made[name] = (text) => textOf(text).length.toString(16);
  for (const name of ['AES', 'DES', 'TripleDES', 'RC4', 'Rabbit', 'Blowfish']) {
    made[name] = {
      encrypt: (_text, _key, options) => (
        sink(
          'cipher',
          `CryptoJS.${name}`,
          { DES: 'des', TripleDES: 'des3', RC4: 'rc4', Blowfish: 'bf' }[name] ?? 'aes-256-cbc',
          [options?.mode === 'ECB' ? 'MODE_ECB' : 'MODE_CBC'],
        ),
        Object('abc')
      ),
      decrypt: () => Object('abc'),
    };
  }
  return Object.assign(made, {
    enc: { Hex: 'hex', Utf8: 'utf8', Base64: 'base64' },
    mode: { ECB: 'ECB', CBC: 'CBC', CTR: 'CTR' },
    pad: { Pkcs7: 'Pkcs7' },
    lib: { WordArray: { random: () => crypto.randomUUID() } },
    PBKDF2: () => Object('abc'),
  });
}

const MODELS = {
  'crypto-js': cryptoJs,
  md5: () => (text) => (hash('md5', 'md5'), crypto.hash('md5', text)),
  sha1: () => (text) => (hash('sha1', 'sha1'), crypto.hash('sha1', text)),
  'object-hash': () => (value) => crypto.hash('sha1', textOf(value)),
};

module.exports = { MODELS };
