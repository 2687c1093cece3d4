'use strict';
// Queries of addresses, for engines without them.

// The snippet may put others in their place.
const { decodeURIComponent: decoded, encodeURIComponent: encoded } = globalThis;

const unescaped = (text) => {
  try {
    return decoded(text);
  } catch {
    return text;
  }
};

function parse(text) {
  const found = [];
  for (const pair of text.replace(/^\?/, '').split('&')) {
    if (pair === '') continue;
    const at = pair.indexOf('=');
    const [name, value] = at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    found.push([unescaped(name.replace(/\+/g, ' ')), unescaped(value.replace(/\+/g, ' '))]);
  }
  return found;
}

const written = (pairs) => pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join('&');

class URLSearchParams {
  constructor(given = '', changed = () => undefined) {
    this.changed = changed;
    this.pairs =
      typeof given === 'string'
        ? parse(given)
        : [...(given[Symbol.iterator] ? given : Object.entries(given))].map(([name, value]) => [
            String(name),
            String(value),
          ]);
    Object.defineProperty(this, 'changed', { enumerable: false });
  }
  get(name) {
    return this.pairs.find(([one]) => one === name)?.[1] ?? null;
  }
  getAll(name) {
    return this.pairs.filter(([one]) => one === name).map(([, value]) => value);
  }
  has(name) {
    return this.pairs.some(([one]) => one === name);
  }
  set(name, value) {
    this.delete(name);
    this.append(name, value);
  }
  append(name, value) {
    this.pairs.push([String(name), String(value)]);
    this.changed();
  }
  delete(name) {
    this.pairs = this.pairs.filter(([one]) => one !== name);
    this.changed();
  }
  forEach(work) {
    for (const [name, value] of this.pairs) work(value, name, this);
  }
  keys() {
    return this.pairs.map(([name]) => name)[Symbol.iterator]();
  }
  values() {
    return this.pairs.map(([, value]) => value)[Symbol.iterator]();
  }
  entries() {
    return this.pairs[Symbol.iterator]();
  }
  sort() {
    this.pairs.sort(([a], [b]) => (a < b ? -1 : 1));
  }
  get size() {
    return this.pairs.length;
  }
  [Symbol.iterator]() {
    return this.entries();
  }
  toString() {
    return written(this.pairs).replace(/%20/g, '+');
  }
}
const querystring = {
  parse: (text) => Object.fromEntries(parse(String(text))),
  decode: (text) => Object.fromEntries(parse(String(text))),
  stringify: (given) => written(Object.entries(given ?? {})),
  encode: (given) => written(Object.entries(given ?? {})),
  escape: encoded,
  unescape: unescaped,
};

module.exports = { URLSearchParams, parse, querystring, unescaped };
