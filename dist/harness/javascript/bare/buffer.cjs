'use strict';
// Bytes, for engines without them: as much of Buffer as programs use to turn text into another form.
const { decode, encode, utf8Bytes, utf8Text } = require('probe_bare_encodings');

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

module.exports = { Buffer, StringDecoder, TextDecoder, TextEncoder };
