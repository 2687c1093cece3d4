'use strict';
// Requests: untrusted throughout, whatever a framework calls their parts.
const { isBytes } = require('probe_channel');
const { blank } = require('probe_shapes');
const { standIn } = require('probe_stubs');
const { TAINT, external, externalText } = require('probe_taint');
const { MAP, UNKNOWN, fields, session } = require('probe_web_fields');
const { stream } = require('probe_web_stream');
const { upload, uploads } = require('probe_web_uploads');
const { address, bodyText } = require('probe_web_wording');

const TEXTS = new Set([
  'path',
  'originalUrl',
  'baseUrl',
  'hostname',
  'host',
  'origin',
  'rawBody',
  'href',
  'search',
  'referrer',
]);
const FIELDS = new Set([
  'query',
  'params',
  'body',
  'headers',
  'cookies',
  'signedCookies',
  'payload',
  'queryStringParameters',
  'pathParameters',
  'multiValueQueryStringParameters',
  'fields',
  'state',
]);

/** What a handler may call on its request. */
const callable = (text) => ({
  param: external,
  header: external,
  json: async () => fields(shapeOfAwaited(text)),
  text: async () => bodyText(text),
  formData: async () => fields({ ...blank(), methods: ['get', 'getAll', 'has'] }),
  is: () => true,
  accepts: () => 'html',
  get: external,
  query: external,
  valid: () => fields(),
  parseBody: async () => fields(),
  isAuthenticated: () => true,
  flash: () => [],
  logout: () => undefined,
  t: (key) => key,
});

/** Parts that are neither fields nor texts. */
const PARTS = {
  method: ({ inner, text, variant }) => chosenMethod(inner, text, variant),
  httpMethod: ({ inner, text, variant }) => chosenMethod(inner, text, variant),
  url: ({ text, variant }) => address(text, variant),
  nextUrl: () => ({
    searchParams: fields({ ...blank(), methods: Object.keys(MAP) }),
    pathname: '/abc',
    clone: () => ({}),
  }),
  session: ({ inner }) => session(inner),
  file: () => upload(),
  files: () => uploads(),
};
const PARSED = /JSON\s*\.\s*parse\(\s*\w+\.body/;

/** A part by its name; `inner`: what is known of how the code reads it. */
function partOf(key, inner, text, variant) {
  if (Object.hasOwn(PARTS, key)) return PARTS[key]({ inner, text, variant });
  if (key === 'body' && PARSED.test(text)) return bodyText(text);
  if (FIELDS.has(key)) return fields(inner);
  if (TEXTS.has(key)) return externalText(key);
  if (key === 'ip') return '127.0.0.1';
  return key === 'app' || key === 'user' || inner !== undefined ? standIn(`request.${key}`) : undefined;
}

/** One request for all frameworks: everything a client may choose is untrusted. */
function request(parameter = { shape: blank(), body: '' }, variant = 0) {
  const { shape, body: text = '' } = parameter;
  const flow = stream(() => bodyText(text));
  const own = new Map();
  const called = callable(text);
  const member = (key) => {
    if (own.has(key)) return own.get(key);
    const inner = shape.keys[key];
    if (Object.hasOwn(called, key) && (shape.methods.includes(key) || !FIELDS.has(key))) return called[key];
    const bytes = key === 'body' && isBytes(TAINT.outside);
    if (bytes && Object.keys(inner?.keys ?? {}).length === 0) return external(key);
    return key in flow ? flow[key] : partOf(key, inner, text, variant);
  };
  return new Proxy(
    {},
    {
      get: (_target, key) => {
        if (key === Symbol.asyncIterator) return flow[key];
        return typeof key === 'symbol' || UNKNOWN.has(key) ? undefined : member(key);
      },
      set: (_target, key, value) => (own.set(key, value), true),
      has: () => true,
    },
  );
}

const shapeOfAwaited = (text) => {
  const { shapeOf } = require('probe_shapes');
  const alias = /(\w+)\s*=\s*await\s+\w+\.json\(\)/.exec(text)?.[1];
  return alias === undefined ? blank() : shapeOf(text, alias);
};

function chosenMethod(inner, text, variant) {
  const methods = [
    ...(inner?.constants ?? []),
    ...[...text.matchAll(/['"](GET|POST|PUT|DELETE|PATCH)['"]/g)].map((found) => found[1]),
  ];
  return methods.length > 0 ? methods[variant % methods.length] : 'GET';
}

module.exports = { request };
