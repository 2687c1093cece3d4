'use strict';
// Arguments for a call: harmless ones, and ones that carry the payload.
const { fitted } = require('probe_fitted');
const { isList, isText, shapeOf } = require('probe_shapes');
const { signatureOf } = require('probe_scan');
const { part, serviceKind, store } = require('probe_services');
const { TAINT, fault } = require('probe_taint');

const BY_NAME = [
  [/url|uri|link|endpoint|webhook|redirect|href|next/i, 'http://example.com/x'],
  [/host|domain|server/i, 'example.com'],
  [/dir$|directory|folder/i, '/tmp/app/work'],
  [/file_?name|fname/i, 'a.txt'],
  [/path|file/i, '/tmp/app/work/a.txt'],
  [/mail/i, 'a@example.com'],
  [/(^|_)ip$|addr/i, '127.0.0.1'],
  [/cmd|command/i, 'true'],
  [/expr|formula|equation/i, '1+1'],
  [/xml/i, '<r><a>1</a></r>'],
  [/json/i, '{"a": 1}'],
  [/date/i, '2024-01-01'],
  [/pattern|regex/i, 'a+'],
  [/table|column|field|sort|order/i, 'name'],
  [/key|secret/i, '0123456789abcdef'],
];
const NUMBER =
  /(^|_|[a-z](?=[A-Z]))(id|count|num|number|size|port|age|limit|len|length|amount|price|qty|n|k|i|width|height|timeout|index|offset|bits|digits|rounds|page|bytes|depth)$/i;
const ALGORITHM = /(^|_|[a-z](?=A))(alg|algo|algorithm|digest(Type|Name|Method)?|hash(Type|Name|Func|Algo\w*))$/i;
const CALLBACK = /^(cb|callback|done|next|fn|func|resolve|reject|handler|onSuccess|onError|iteratee)$/;
/** Parameters that say what is allowed, or where things live: whoever calls sets them, not the attacker. */
const TRUSTED =
  /allow|approved|permitted|white_?list|(^|_)valid|safe|trusted|supported|accepted|^(base|root|default|app|application|server|site|main)(_|$|[A-Z])|(base|root)_?(dir|path|url|folder)$/i;
const REQUEST = /^_?(req|request|incomingMessage)$/;
const RESPONSE = /^_?(res|resp|response|reply|rep|h)$/;
const CONTEXT = /^_?(ctx|context|c)$/;

const WEB_KEYS = [
  'query',
  'body',
  'params',
  'headers',
  'cookies',
  'searchParams',
  'nextUrl',
  'queryStringParameters',
  'pathParameters',
];

function roleOf(name, shape, position, count) {
  const keys = Object.keys(shape.keys);
  if (REQUEST.test(name)) return 'request';
  if (
    RESPONSE.test(name) &&
    (position > 0 || shape.methods.some((m) => /^(send|end|json|write|redirect|render|status)$/.test(m)))
  )
    return 'response';
  if (
    CONTEXT.test(name) &&
    keys.some((key) => ['request', 'body', 'response', 'params', 'query', 'state', 'req'].includes(key))
  )
    return 'context';
  if (name === 'event' && keys.some((key) => WEB_KEYS.includes(key) || key === 'body')) return 'event';
  if (position === 0 && count > 1 && keys.filter((key) => WEB_KEYS.includes(key)).length > 0) return 'request';
  return undefined;
}

function kindOf(name, shape, fallback, note) {
  const said = kindOfNote(note);
  if (ALGORITHM.test(name) && said !== 'number') return 'algorithm';
  const service = serviceKind(name, shape);
  if (service === 'database') return service;
  if (isText(shape)) return 'text';
  if (/^_?sock(?:et)?$/i.test(name) && shape.methods.length > 0) return 'stream';
  if (said !== undefined) return said;
  if (CALLBACK.test(name) || shape.called) return 'callback';
  if (isList(shape)) return 'items';
  if (Object.keys(shape.keys).length > 0 || shape.keyed || shape.indexed) return 'mapping';
  if (shape.methods.some((m) => /^(on|pipe|read)$/.test(m))) return 'stream';
  if (service !== undefined) return service;
  if (fallback !== undefined) {
    if (/^['"`]/.test(fallback)) return 'text';
    if (/^-?\d/.test(fallback)) return 'number';
    if (/^(?:true|false)$/.test(fallback)) return 'flag';
    if (/^\[/.test(fallback)) return 'items';
    if (/^\{/.test(fallback)) return 'mapping';
  }
  if (
    !shape.path &&
    /^(options|opts|config|settings|data|body|obj|object|props|target|source|src|dest|dst)$/.test(name) &&
    shape.methods.length === 0
  )
    return 'either';
  if (/^(is|has|use|enable|verbose|debug|dry)([A-Z_]|$)/.test(name)) return 'flag';
  return NUMBER.test(name) ? 'number-or-text' : 'text';
}

/** A type as documentation comments write it. */
function kindOfNote(note) {
  if (note === undefined) return undefined;
  const rules = [
    [/^string\b/i, 'text'],
    [/^(number|int\w*|float)\b/i, 'number'],
    [/^bool/i, 'flag'],
    [/^(array|.*\[\])/i, 'items'],
    [/^buffer/i, 'bytes'],
    [/^function/i, 'callback'],
    [/^object\b/i, 'mapping'],
    [/database|connection|pool/i, 'database'],
  ];
  return rules.find(([pattern]) => pattern.test(note))?.[1];
}

/** What is known of each parameter of a function. `notes`: parameter → the type a comment gives it. */
function parametersOf(source, notes = {}) {
  const { parameters, body } = signatureOf(source);
  return parameters.map((given, position) => {
    const shape = shapeOf(body, given.name, given.fields);
    const fallback = given.fallback;
    const role = roleOf(given.name, shape, position, parameters.length);
    const list = given.rest || given.pattern === 'array';
    const kind =
      role ?? (list ? 'items' : given.pattern ? 'mapping' : kindOf(given.name, shape, fallback, notes[given.name]));
    return { ...given, shape, kind, body, hasDefault: fallback !== undefined };
  });
}

const named = (name) => BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ?? 'abc';

/** An object with the keys that are read of it, nested as they are read; lists where they are used as lists. */
function filled(shape, fill, name = '') {
  const keys = Object.entries(shape.keys);
  if (keys.length === 0) return isList(shape) ? [fill(name, shape)] : fill(name, shape);
  const made = Object.fromEntries(keys.map(([key, inner]) => [key, filled(inner, fill, key)]));
  return isList(shape) ? [made] : made;
}

function number(name) {
  if (/bits|key/i.test(name)) return 256;
  return /len|size|digits|chars|bytes/i.test(name) ? 16 : 1;
}

const chosen = (shape, variant) =>
  shape.constants.length > 0 ? shape.constants[variant % shape.constants.length] : undefined;

/** A harmless value; `variant` chooses among the constants that the code compares with. */
function benign(parameter, variant = 0) {
  const { kind, name, shape } = parameter;
  const constant = chosen(shape, variant);
  const web = require('probe_web');
  switch (kind) {
    case 'number':
      return typeof constant === 'number' ? constant : number(name);
    case 'number-or-text':
      return constant ?? number(name);
    case 'digits':
      return String(number(name));
    case 'flag':
      return variant % 2 === 1;
    case 'mapping':
    case 'either': {
      // What an error handler is given may say on purpose what it says, but where it was made is nobody's business.
      if (TAINT.current?.name === 'fault' && /^e(?:x|rr|rror)?$/.test(name)) return fault(false);
      const made = filled(shape, (key, inner) => part(key, inner) ?? chosen(inner, variant) ?? named(key), name);
      return typeof made === 'object' ? made : { name: 'abc' };
    }
    case 'items':
      return TRUSTED.test(name) ? ['abc', 'x', 'true', 'ls', 'a.txt', 'name', 'example.com', '127.0.0.1'] : ['abc'];
    case 'callback':
      return () => undefined;
    case 'bytes':
      return globalThis.Buffer.from('abc');
    case 'algorithm':
      return shape.constants.find((c) => typeof c === 'string' && c.includes('256')) ?? 'sha256';
    case 'database':
      return store(name, shape);
    case 'service':
      return part(name, shape);
    case 'request':
      return web.request(parameter);
    case 'response':
      return web.response();
    case 'context':
      return web.context(parameter);
    case 'event':
      return web.event(parameter);
    case 'stream':
      return web.socket(parameter.body);
    default:
      return constant ?? named(name);
  }
}

const WEB = ['request', 'response', 'context', 'event', 'stream'];
const CLOSED = ['number', 'flag', 'database', 'service', 'callback', 'algorithm', 'response'];

/** How many ways there are to write the payload for this parameter. */
const formsOf = (parameter, payload) =>
  typeof payload.text === 'string' ? fitted(parameter.shape, payload.text).length : 1;

/** The parameter with the payload in it; undefined if it cannot carry it. */
function tainted(parameter, payload, form = 0, index = 0) {
  const { kind, shape } = parameter;
  if (payload.make !== undefined) {
    const made = payload.make(kind, parameter, index);
    if (made !== undefined || payload.text === undefined) return made;
  }
  if (payload.text === undefined || CLOSED.includes(kind)) return undefined;
  if (WEB.includes(kind)) return benign(parameter);
  // What is made for a pattern is not tried on that pattern here: that is the unit's to do, and it takes its time.
  const forms = payload.name === 'pump' ? [payload.text] : fitted(shape, payload.text);
  const text = forms[form % forms.length];
  if (kind === 'bytes') return globalThis.Buffer.from(text);
  if (kind === 'items') return isList(shape) && Object.keys(shape.keys).length > 0 ? filled(shape, () => text) : [text];
  if (kind !== 'mapping') return text;
  const made = filled(
    shape,
    (key, inner) => part(key, inner) ?? (inner.methods.some((m) => m === 'call') ? TAINT.benign : text),
  );
  return typeof made === 'object' ? made : { name: text, id: text, url: text, path: text, value: text };
}

module.exports = { TRUSTED, WEB, benign, filled, formsOf, parametersOf, tainted };
