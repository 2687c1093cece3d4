'use strict';
// Arguments for a call: harmless ones, and ones that carry the payload.
const { fitted } = require('probe_fitted');
const { part, store } = require('probe_services');
const { isList } = require('probe_shapes');
const { TAINT, fault } = require('probe_taint');

const { context, event, request, socket } = require('probe_web_context');
const { response } = require('probe_web_response');

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
/** Parameters that say what is allowed, or where things live: whoever calls sets them, not the attacker. */
const TRUSTED =
  /allow|approved|permitted|white_?list|(^|_)valid|safe|trusted|supported|accepted|^(base|root|default|app|application|server|site|main)(_|$|[A-Z])|(base|root)_?(dir|path|url|folder)$/i;

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
      return request(parameter);
    case 'response':
      return response();
    case 'context':
      return context(parameter);
    case 'event':
      return event(parameter);
    case 'stream':
      return socket(parameter.body);
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

module.exports = { TRUSTED, WEB, benign, filled, formsOf, tainted };
