'use strict';
// Packages that take out of a text, a path or a query what does not belong there.
const { textOf } = require('probe_channel');
const { same } = require('probe_packages_html');

const escapeRegExp = (value) =>
  textOf(value)
    .replace(/[|\\{}()[\]^$+*?.]/g, '\\$&')
    .replace(/-/g, '\\x2d');
const isInside = (path, folder) =>
  `${path}/`.startsWith(`${textOf(folder).replace(/\/$/, '')}/`) && !/(?:^|\/)\.\.(?:\/|$)/.test(path);

function withoutOperators(value) {
  if (typeof value !== 'object' || value === null) return value;
  for (const key of Object.keys(value)) {
    if (key.startsWith('$')) delete value[key];
    else withoutOperators(value[key]);
  }
  return value;
}

const MODELS = {
  'escape-string-regexp': same((value) => escapeRegExp(value)),
  'lodash.escaperegexp': same((value) => escapeRegExp(value)),
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

module.exports = { MODELS, escapeRegExp };
