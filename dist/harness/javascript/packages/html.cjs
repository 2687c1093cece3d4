'use strict';
// Packages that make text harmless in a page. What they do is what these do.
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

const he = () => ({ encode: escapeHtml, escape: escapeHtml, decode: unescapeHtml, unescape: unescapeHtml });
const purifier = () =>
  Object.assign(() => ({ sanitize }), { sanitize, addHook: () => undefined, setConfig: () => undefined });

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
};

module.exports = { MODELS, escapeHtml, same, unescapeHtml };
