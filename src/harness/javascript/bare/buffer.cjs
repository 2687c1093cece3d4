'use strict';
// Bytes, for engines without them: as much of Buffer as programs use to turn text into another form.

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function utf8Bytes(text) {
  const bytes = [];
  for (const c of text) {
    const point = c.codePointAt(0);
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) bytes.push(0xc0 | (point >> 6), 0x80 | (point & 63));
    else if (point < 0x10000) bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
    else bytes.push(0xf0 | (point >> 18), 0x80 | ((point >> 12) & 63), 0x80 | ((point >> 6) & 63), 0x80 | (point & 63));
  }
  return bytes;
}

function utf8Text(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const first = bytes[i];
    const more = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : -1;
    let point = more < 1 ? first : first & (0x3f >> more);
    let whole = more >= 0 && i + more < bytes.length;
    for (let j = 1; whole && j <= more; j += 1) {
      whole = (bytes[i + j] & 0xc0) === 0x80;
      point = (point << 6) | (bytes[i + j] & 63);
    }
    text += whole && point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd';
    i += whole ? more + 1 : 1;
  }
  return text;
}

function base64Bytes(text) {
  const clean = text
    .replace(/-/g, '+')
    .replace(/_/g, '/')
    .replace(/[^A-Za-z0-9+/]/g, '');
  const bytes = [];
  for (let i = 0; i < clean.length; i += 4) {
    const four = [...clean.slice(i, i + 4)].map((c) => ALPHABET.indexOf(c));
    const bits = four.reduce((sum, value) => sum * 64 + value, 0) * 64 ** (4 - four.length);
    bytes.push(...[bits >> 16, (bits >> 8) & 255, bits & 255].slice(0, four.length - 1));
  }
  return bytes;
}

function base64Text(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const bits = (bytes[i] << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    const four = [bits >> 18, (bits >> 12) & 63, (bits >> 6) & 63, bits & 63].map((value) => ALPHABET[value]).join('');
    text += i + 2 < bytes.length ? four : i + 1 < bytes.length ? `${four.slice(0, 3)}=` : `${four.slice(0, 2)}==`;
  }
  return text;
}

function encode(text, encoding = 'utf8') {
  switch (String(encoding).toLowerCase()) {
    case 'base64':
    case 'base64url':
      return base64Bytes(text);
    case 'hex':
      return (text.match(/[\da-f]{2}/gi) ?? []).map((pair) => Number.parseInt(pair, 16));
    case 'latin1':
    case 'binary':
    case 'ascii':
      return [...text].map((c) => c.charCodeAt(0) & 255);
    case 'utf16le':
    case 'ucs2':
      return [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);
    default:
      return utf8Bytes(text);
  }
}

function decode(bytes, encoding = 'utf8') {
  switch (String(encoding).toLowerCase()) {
    case 'base64':
      return base64Text(bytes);
    case 'base64url':
      return base64Text(bytes).replace(/\+/g, '-').replace(/\//g, '_').replace(/=/g, '');
    case 'hex':
      return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    case 'latin1':
    case 'binary':
    case 'ascii':
      return [...bytes].map((byte) => String.fromCharCode(byte)).join('');
    default:
      return utf8Text(bytes);
  }
}

class Buffer extends Uint8Array {
  static from(value, encoding, length) {
    if (value instanceof ArrayBuffer) return new Buffer(value, encoding, length);
    const bytes = typeof value === 'string' ? encode(value, encoding) : Array.isArray(value?.data) ? value.data : value;
    const made = new Buffer(bytes.length);
    made.set(bytes);
    return made;
  }
  static alloc(size, fill = 0, encoding = undefined) {
    const made = new Buffer(size);
    const bytes = typeof fill === 'string' ? encode(fill, encoding) : [fill];
    if (bytes.length === 1) return made.fill(bytes[0]);
    for (let i = 0; i < size; i += 1) made[i] = bytes[i % bytes.length];
    return made;
  }
  static allocUnsafe(size) {
    return new Buffer(size);
  }
  static isBuffer(value) {
    return value instanceof Buffer;
  }
  static isEncoding(name) {
    return /^(?:utf-?8|hex|base64(?:url)?|latin1|binary|ascii|ucs2|utf16le)$/i.test(name);
  }
  static byteLength(value, encoding) {
    return typeof value === 'string' ? encode(value, encoding).length : value.byteLength;
  }
  static concat(list) {
    return Buffer.from(list.flatMap((one) => [...one]));
  }
  static compare(a, b) {
    return decode(a, 'latin1') < decode(b, 'latin1') ? -1 : decode(a, 'latin1') > decode(b, 'latin1') ? 1 : 0;
  }
  toString(encoding, start = 0, end = this.length) {
    return decode(this.subarray(start, end), encoding);
  }
  toJSON() {
    return { type: 'Buffer', data: [...this] };
  }
  equals(other) {
    return Buffer.compare(this, other) === 0;
  }
  write(text, offset = 0) {
    this.set(encode(text).slice(0, this.length - offset), offset);
    return text.length;
  }
  copy(target, at = 0) {
    target.set(this.subarray(0, target.length - at), at);
    return this.length;
  }
  slice(start, end) {
    return Buffer.from(this.subarray(start, end));
  }
  readUInt8(at = 0) {
    return this[at];
  }
  readUInt16BE(at = 0) {
    return (this[at] << 8) | this[at + 1];
  }
  readUInt32BE(at = 0) {
    return ((this[at] << 24) | (this[at + 1] << 16) | (this[at + 2] << 8) | this[at + 3]) >>> 0;
  }
  readUInt32LE(at = 0) {
    return ((this[at + 3] << 24) | (this[at + 2] << 16) | (this[at + 1] << 8) | this[at]) >>> 0;
  }
  readInt32LE(at = 0) {
    return this.readUInt32LE(at) | 0;
  }
  writeUInt8(value, at = 0) {
    this[at] = value;
    return at + 1;
  }
  writeUInt32BE(value, at = 0) {
    for (let i = 0; i < 4; i += 1) this[at + i] = (value >>> (24 - 8 * i)) & 255;
    return at + 4;
  }
  includes(value) {
    return typeof value === 'string'
      ? decode(this, 'latin1').includes(decode(encode(value), 'latin1'))
      : super.includes(value);
  }
}

class TextEncoder {
  encode(text = '') {
    return new Uint8Array(utf8Bytes(String(text)));
  }
}
class TextDecoder {
  decode(bytes = []) {
    return utf8Text(bytes instanceof ArrayBuffer ? new Uint8Array(bytes) : bytes);
  }
}
class StringDecoder {
  write(bytes) {
    return decode(bytes);
  }
  end(bytes) {
    return bytes === undefined ? '' : decode(bytes);
  }
}

module.exports = { Buffer, StringDecoder, TextDecoder, TextEncoder, decode, encode };
