'use strict';
// Packages that make text harmless, or say whether it is. What they do is what these do.
const { textOf } = require('probe_channel');

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };
const escapeHtml = (value) => textOf(value).replace(/[&<>"'`]/g, (c) => ENTITIES[c]);
const unescapeHtml = (value) =>
  textOf(value).replace(
    /&(amp|lt|gt|quot|#39|#x27|apos|#96);/g,
    (_all, name) => ({ amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", '#x27': "'", apos: "'", '#96': '`' })[name],
  );
/** Nothing that runs stays; what is left are words. */
const sanitize = (value) =>
  textOf(value)
    .replace(/<[^>]*>?/g, '')
    .replace(/[<>]/g, '')
    .replace(/javascript:/gi, '');
const escapeRegExp = (value) =>
  textOf(value)
    .replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')
    .replace(/-/g, '\\x2d');
const quoteShell = (parts) =>
  (Array.isArray(parts) ? parts : [parts]).map((part) => `'${textOf(part).replace(/'/g, "'\\''")}'`).join(' ');
const quoteSql = (value) =>
  typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : value === null || value === undefined
      ? 'NULL'
      : `'${textOf(value)
          .replace(/[\0\b\t\n\r\x1a"'\\]/g, (c) => (c === "'" ? "''" : `\\${c}`))
          .replace(/\\"/g, '""')}'`;

const sql = {
  escape: quoteSql,
  escapeId: (value) => `\`${textOf(value).replace(/`/g, '``')}\``,
  format: (text, values = []) => {
    let at = 0;
    return textOf(text).replace(/\?\??/g, (mark) =>
      mark === '??' ? sql.escapeId(values[at++]) : quoteSql(values[at++]),
    );
  },
  raw: (text) => ({ toSqlString: () => text }),
};

const IP = /^(?:\d{1,3}\.){3}\d{1,3}$/;
const hostOf = (text) => /^https?:\/\/([^/?#:@]+)(?::\d+)?(?:[/?#]|$)/i.exec(text)?.[1] ?? '';
const CHECKS = {
  isEmail: (t) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(t),
  isURL: (t) => /\./.test(hostOf(t)),
  isInt: (t) => /^-?\d+$/.test(t),
  isNumeric: (t) => /^[+-]?\d+(?:\.\d+)?$/.test(t),
  isAlphanumeric: (t) => /^[\da-z]+$/i.test(t),
  isAlpha: (t) => /^[a-z]+$/i.test(t),
  isUUID: (t) => /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i.test(t),
  isIP: (t) => IP.test(t),
  isFQDN: (t) => /^(?:[a-z\d-]+\.)+[a-z]{2,}$/i.test(t),
  isMongoId: (t) => /^[\da-f]{24}$/i.test(t),
  isHexadecimal: (t) => /^[\da-f]+$/i.test(t),
  isSlug: (t) => /^[a-z\d_-]+$/.test(t),
  isBase64: (t) => /^[\w+/]+=*$/.test(t),
  isJSON: (t) => {
    try {
      return typeof JSON.parse(t) === 'object';
    } catch {
      return false;
    }
  },
  isEmpty: (t) => t === '',
  isBoolean: (t) => t === 'true' || t === 'false',
  isFloat: (t) => /^-?\d+(?:\.\d+)?$/.test(t),
  isPort: (t) => /^\d{1,5}$/.test(t),
  isDate: (t) => /^\d{4}-\d\d-\d\d$/.test(t),
  isISO8601: (t) => /^\d{4}-\d\d-\d\d/.test(t),
  isIn: (t, list) => [...list].includes(t),
  equals: (t, other) => t === other,
  contains: (t, part) => t.includes(part),
  matches: (t, pattern, flags) => new RegExp(pattern, flags).test(t),
  isLength: (t, { min = 0, max = 1e9 } = {}) => t.length >= min && t.length <= max,
};

function validator() {
  const checks = Object.fromEntries(
    Object.entries(CHECKS).map(([name, check]) => [name, (value, ...rest) => check(textOf(value), ...rest)]),
  );
  return {
    ...checks,
    escape: (value) => escapeHtml(value).replace(/\//g, '&#x2F;'),
    unescape: unescapeHtml,
    trim: (value) => textOf(value).trim(),
    stripLow: (value) => textOf(value).replace(/[\0-\x1f\x7f]/g, ''),
    whitelist: (value, chars) => textOf(value).replace(new RegExp(`[^${chars}]+`, 'g'), ''),
    blacklist: (value, chars) => textOf(value).replace(new RegExp(`[${chars}]+`, 'g'), ''),
    toInt: (value) => Number.parseInt(textOf(value), 10),
    normalizeEmail: (value) => textOf(value).toLowerCase(),
    default: undefined,
  };
}

/** express-validator: rules are middlewares, and what they refuse is not known here: nothing is refused. */
function expressValidator() {
  const rule = () => {
    const made = new Proxy(() => undefined, {
      get: (target, key) => (key === 'prototype' ? target.prototype : key === 'then' ? undefined : () => made),
    });
    return made;
  };
  return {
    body: rule,
    query: rule,
    param: rule,
    check: rule,
    header: rule,
    cookie: rule,
    validationResult: () => ({ isEmpty: () => true, array: () => [], throw: () => undefined, mapped: () => ({}) }),
    matchedData: () => ({}),
  };
}

const he = () => ({ encode: escapeHtml, escape: escapeHtml, decode: unescapeHtml, unescape: unescapeHtml });
const purifier = () =>
  Object.assign(() => ({ sanitize }), { sanitize, addHook: () => undefined, setConfig: () => undefined });
const isInside = (path, folder) =>
  `${path}/`.startsWith(`${textOf(folder).replace(/\/$/, '')}/`) && !/(?:^|\/)\.\.(?:\/|$)/.test(path);

const same = (value) => () => Object.assign(value, { default: value });
const MODELS = {
  'escape-html': same((value) => escapeHtml(value)),
  'lodash.escape': same((value) => escapeHtml(value)),
  he,
  'html-entities': () => ({
    ...he(),
    Html5Entities: class {
      encode(t) {
        return escapeHtml(t);
      }
    },
    AllHtmlEntities: class {
      encode(t) {
        return escapeHtml(t);
      }
    },
  }),
  entities: () => ({ ...he(), encodeHTML: escapeHtml, escapeUTF8: escapeHtml, decodeHTML: unescapeHtml }),
  'sanitize-html': () =>
    Object.assign((value) => sanitize(value), {
      defaults: { allowedTags: [], allowedAttributes: {} },
      simpleTransform: () => undefined,
    }),
  xss: () =>
    Object.assign((value) => escapeHtml(value), {
      filterXSS: escapeHtml,
      FilterXSS: class {
        process(t) {
          return escapeHtml(t);
        }
      },
    }),
  dompurify: purifier,
  'isomorphic-dompurify': purifier,
  'xss-filters': () => new Proxy({}, { get: () => escapeHtml }),
  striptags: same((value) => sanitize(value)),
  validator,
  'express-validator': expressValidator,
  'escape-string-regexp': same((value) => escapeRegExp(value)),
  'lodash.escaperegexp': same((value) => escapeRegExp(value)),
  'shell-quote': () => ({ quote: quoteShell, parse: (text) => textOf(text).split(' ') }),
  'shell-escape': same((parts) => quoteShell(parts)),
  shescape: () => ({
    quote: quoteShell,
    escape: quoteShell,
    Shescape: class {
      quote(t) {
        return quoteShell(t);
      }
      escape(t) {
        return quoteShell(t);
      }
    },
  }),
  sqlstring: () => sql,
  'pg-format': () =>
    Object.assign(
      (text, ...values) => {
        let at = 0;
        return textOf(text).replace(/%[LIs]/g, (mark) =>
          mark === '%L'
            ? quoteSql(values[at++])
            : mark === '%I'
              ? `"${textOf(values[at++]).replace(/"/g, '""')}"`
              : textOf(values[at++]),
        );
      },
      { literal: quoteSql, ident: (value) => `"${textOf(value).replace(/"/g, '""')}"` },
    ),
  'sanitize-filename': same((value) =>
    textOf(value)
      .replace(/[/?<>\\:*|"\0-\x1f]/g, '')
      .replace(/^\.+$/, ''),
  ),
  'path-is-inside': same((path, folder) => isInside(path, folder)),
  'is-path-inside': same((path, folder) => isInside(path, folder)),
  'mongo-sanitize': same(withoutOperators),
  'express-mongo-sanitize': () => Object.assign(() => () => undefined, { sanitize: withoutOperators }),
  'serialize-javascript': same((value, options) =>
    options?.unsafe ? textOf(value) : textOf(value).replace(/[<>/]/g, (c) => `\\u00${c.charCodeAt(0).toString(16)}`),
  ),
  slugify: same((value) => textOf(value).replace(/[^\w-]+/g, '-')),
  ms: same(() => 1000),
};

function withoutOperators(value) {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of Object.keys(value)) {
    if (key.startsWith('$')) delete value[key];
    else withoutOperators(value[key]);
  }
  return value;
}

module.exports = { MODELS, escapeHtml, escapeRegExp, sql, unescapeHtml };
