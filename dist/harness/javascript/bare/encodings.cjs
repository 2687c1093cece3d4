'use strict';
// Text as bytes and back, for engines without Buffer: UTF-8, base64, hex and the old ones.

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

/** How many bytes follow the first of a character; -1 where none begins. */
function following(first) {
  if (first < 0x80) return 0;
  if (first >= 0xf0) return 3;
  if (first >= 0xe0) return 2;
  return first >= 0xc0 ? 1 : -1;
}

/** The character that begins there: its number, undefined where there is none, and how many bytes it takes. */
function characterAt(bytes, at) {
  const first = bytes[at];
  const more = following(first);
  let point = more < 1 ? first : first & (0x3f >> more);
  let whole = more >= 0 && at + more < bytes.length;
  for (let j = 1; whole && j <= more; j += 1) {
    whole = (bytes[at + j] & 0xc0) === 0x80;
    point = (point << 6) | (bytes[at + j] & 63);
  }
  return { point: whole && point <= 0x10ffff ? point : undefined, size: whole ? more + 1 : 1 };
}

function utf8Text(bytes) {
  let text = '';
  for (let i = 0; i < bytes.length; ) {
    const { point, size } = characterAt(bytes, i);
    text += point === undefined ? '\ufffd' : String.fromCodePoint(point);
    i += size;
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

module.exports = { decode, encode, utf8Bytes, utf8Text };
