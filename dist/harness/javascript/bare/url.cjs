'use strict';
// Addresses, for engines without them: read as browsers and Node read them, as far as attacks and checks differ by it.
const { URLSearchParams, parse, unescaped } = require('probe_bare_query');

const SPECIAL = { 'http:': '80', 'https:': '443', 'ftp:': '21', 'ws:': '80', 'wss:': '443', 'file:': '' };

function normalised(path, special) {
  const parts = [];
  const all = (special ? path.replace(/\\/g, '/') : path).split('/');
  all.forEach((part, i) => {
    if (/^(?:\.|%2e){2}$/i.test(part)) {
      if (parts.length > 1) parts.pop();
      if (i === all.length - 1) parts.push('');
    } else if (/^(?:\.|%2e)$/i.test(part)) {
      if (i === all.length - 1) parts.push('');
    } else parts.push(part);
  });
  return parts.join('/').replace(/[ "<>`{}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** A number that stands for an address of four. */
function hostOf(text) {
  const host = unescaped(text).toLowerCase();
  if (/[\s<>^|%#/?@\\]/.test(host) || host === '') throw new TypeError('Invalid URL');
  if (/^(?:0x[\da-f]+|\d+)$/.test(host) && Number(host) < 2 ** 32) {
    const number = Number(host);
    return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.');
  }
  return host;
}

class URL {
  constructor(given, base) {
    const text = String(given)
      .trim()
      .replace(/[\t\r\n]/g, '');
    const scheme = /^([a-z][a-z\d+.-]*):/i.exec(text)?.[1].toLowerCase();
    if (
      scheme === undefined ||
      (base !== undefined &&
        SPECIAL[`${scheme}:`] !== undefined &&
        `${scheme}:` === new URL(base).protocol &&
        !/^[a-z]+:[\\/]{1,}/i.test(text))
    ) {
      if (base === undefined)
        throw Object.assign(new TypeError('Invalid URL'), { code: 'ERR_INVALID_URL', input: text });
      this.relative(scheme === undefined ? text : text.slice(scheme.length + 1), new URL(String(base)));
    } else this.absolute(`${scheme}:`, text.slice(scheme.length + 1));
    this.searchParams = new URLSearchParams(this.search, () => {
      this.search = this.searchParams.size > 0 ? `?${this.searchParams}` : '';
    });
    Object.defineProperty(this, 'searchParams', { enumerable: false });
  }

  absolute(protocol, rest) {
    const special = SPECIAL[protocol] !== undefined;
    Object.assign(this, { protocol, username: '', password: '', hostname: '', port: '' });
    const authority = special ? /^[\\/]*([^/?#\\]*)/.exec(rest) : /^\/\/([^/?#]*)/.exec(rest);
    if (authority === null) return this.tail(rest, false);
    const at = authority[1].lastIndexOf('@');
    const host = authority[1].slice(at + 1);
    if (at >= 0) [this.username, this.password = ''] = authority[1].slice(0, at).split(':');
    const parts = /^(\[[^\]]*\]|[^:]*)(?::(\d*))?$/.exec(host);
    if (parts === null || (protocol !== 'file:' && special && parts[1] === '')) throw new TypeError('Invalid URL');
    this.hostname = parts[1] === '' ? '' : parts[1].startsWith('[') ? parts[1] : special ? hostOf(parts[1]) : parts[1];
    this.port = parts[2] === SPECIAL[protocol] ? '' : (parts[2] ?? '');
    return this.tail(rest.slice(authority[0].length) || (special ? '/' : ''), special);
  }

  tail(rest, special) {
    const found = /^([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/.exec(rest);
    const path = special && !/^[\\/]/.test(found[1]) ? `/${found[1]}` : found[1];
    this.pathname = special ? normalised(path, true) : path;
    this.search =
      (found[2] ?? '') === '?'
        ? ''
        : (found[2] ?? '').replace(/[ "<>']/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
    this.hash = (found[3] ?? '') === '#' ? '' : (found[3] ?? '');
  }

  relative(text, base) {
    if (/^[\\/]{2}/.test(text)) return this.absolute(base.protocol, text);
    Object.assign(this, {
      protocol: base.protocol,
      username: base.username,
      password: base.password,
      hostname: base.hostname,
      port: base.port,
    });
    if (/^[\\/]/.test(text)) return this.tail(text, true);
    if (text === '' || text.startsWith('#')) return this.tail(base.pathname + base.search + text, true);
    return this.tail(text.startsWith('?') ? base.pathname + text : base.pathname.replace(/[^/]*$/, '') + text, true);
  }

  get host() {
    return this.port === '' ? this.hostname : `${this.hostname}:${this.port}`;
  }
  get origin() {
    return SPECIAL[this.protocol] ? `${this.protocol}//${this.host}` : 'null';
  }
  get href() {
    const user = this.username === '' ? '' : `${this.username}${this.password === '' ? '' : `:${this.password}`}@`;
    const slashes = SPECIAL[this.protocol] !== undefined || this.hostname !== '' ? '//' : '';
    return `${this.protocol}${slashes}${user}${this.host}${this.pathname}${this.search}${this.hash}`;
  }
  toString() {
    return this.href;
  }
  toJSON() {
    return this.href;
  }
  static canParse(text, base) {
    try {
      return Boolean(new URL(text, base));
    } catch {
      return false;
    }
  }
}

/** The older way of reading: it refuses nothing. */
function legacy(text, queries = false, slashes = false) {
  const found =
    /^(?:([a-z][a-z\d+.-]*:))?(?:(\/\/)(?:([^/?#]*)@)?([^/?#:]*)(?::(\d+))?)?([^?#]*)(\?[^#]*)?(#[\s\S]*)?$/i.exec(
      String(text).trim().replace(/\\/g, '/'),
    );
  const [, protocol = null, marks, auth = null, hostname, port = null, pathname = null, search = null, hash = null] =
    found ?? [];
  const host = marks === undefined && !slashes ? null : `${hostname ?? ''}${port === null ? '' : `:${port}`}`;
  const plain = search === null ? '' : search.slice(1);
  return {
    protocol,
    slashes: marks !== undefined,
    auth,
    host: host === '' ? null : host,
    hostname: host === null ? null : (hostname ?? '').toLowerCase(),
    port,
    hash,
    search,
    query: queries ? Object.fromEntries(parse(plain)) : search === null ? null : plain,
    pathname: pathname === '' && marks !== undefined ? '/' : pathname,
    path: `${pathname ?? ''}${search ?? ''}`,
    href: String(text),
  };
}

const format = (given) =>
  typeof given === 'string'
    ? given
    : (given.href ??
      `${given.protocol ?? ''}//${given.host ?? given.hostname ?? ''}${given.pathname ?? ''}${given.search ?? ''}`);
const fileURLToPath = (given) => unescaped(new URL(String(given)).pathname);
const url = {
  URL,
  URLSearchParams,
  parse: legacy,
  format,
  resolve: (from, to) => new URL(to, new URL(from, 'http://localhost')).href.replace(/^http:\/\/localhost/, ''),
  fileURLToPath,
  pathToFileURL: (path) => new URL(`file://${path}`),
};

module.exports = { url };
