'use strict';
// SHA-256, for engines that have none of their own and for those whose own may be the snippet's by now.

const BLOCK = 64;
const primes = (count) => {
  const found = [];
  for (let n = 2; found.length < count; n += 1) if (found.every((prime) => n % prime !== 0)) found.push(n);
  return found;
};
const fraction = (root) => ((root - Math.floor(root)) * 2 ** 32) | 0;
const K = primes(64).map((prime) => fraction(Math.cbrt(prime)));
const START = primes(8).map((prime) => fraction(Math.sqrt(prime)));
const turned = (word, by) => (word >>> by) | (word << (32 - by));

/** The bytes of a text, halves of pairs as what stands for what cannot be written. */
function bytesOf(text) {
  const written = unescape(
    encodeURIComponent(
      text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
    ),
  );
  const length = written.length;
  const bytes = new Uint8Array(Math.ceil((length + 9) / BLOCK) * BLOCK);
  for (let i = 0; i < length; i += 1) bytes[i] = written.charCodeAt(i);
  bytes[length] = 0x80;
  new DataView(bytes.buffer).setUint32(bytes.length - 8, Math.floor(length / 2 ** 29));
  new DataView(bytes.buffer).setUint32(bytes.length - 4, length * 8);
  return bytes;
}

function mix(state, words) {
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [words[i - 15], words[i - 2]];
    words[i] =
      (words[i - 16] +
        (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) +
        words[i - 7] +
        (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10))) |
      0;
  }
  let [a, b, c, d, e, f, g, h] = state;
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + K[i] + words[i]) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  return [a, b, c, d, e, f, g, h].map((word, i) => (word + state[i]) | 0);
}

function digest(text) {
  const bytes = bytesOf(text);
  const view = new DataView(bytes.buffer);
  let state = START;
  for (let at = 0; at < bytes.length; at += BLOCK) {
    const words = new Int32Array(64);
    for (let i = 0; i < 16; i += 1) words[i] = view.getInt32(at + i * 4);
    state = mix(state, words);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

module.exports = { digest };
