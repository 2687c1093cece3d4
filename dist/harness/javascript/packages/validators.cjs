'use strict';
// Packages that say whether a text is what it should be.
const { textOf } = require('probe_channel');
const { escapeHtml, unescapeHtml } = require('probe_packages_html');

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

const MODELS = {
  validator,
  'express-validator': expressValidator,
};

module.exports = { MODELS };
