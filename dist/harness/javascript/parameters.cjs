'use strict';
// What is known of a function's parameters: by their names, by types in comments, by what is done with them.
const { signatureOf } = require('probe_scan');
const { serviceKind } = require('probe_services');
const { isList, isText, shapeOf } = require('probe_shapes');

const NUMBER =
  /(^|_|[a-z](?=[A-Z]))(id|count|num|number|size|port|age|limit|len|length|amount|price|qty|n|k|i|width|height|timeout|index|offset|bits|digits|rounds|page|bytes|depth)$/i;
const ALGORITHM = /(^|_|[a-z](?=A))(alg|algo|algorithm|digest(Type|Name|Method)?|hash(Type|Name|Func|Algo\w*))$/i;
const CALLBACK = /^(cb|callback|done|next|fn|func|resolve|reject|handler|onSuccess|onError|iteratee)$/;
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

/** Defaults by how they are written. */
const BY_DEFAULT = [
  [/^['"`]/, 'text'],
  [/^-?\d/, 'number'],
  [/^(?:true|false)$/, 'flag'],
  [/^\[/, 'items'],
  [/^\{/, 'mapping'],
];
const OPEN = /^(options|opts|config|settings|data|body|obj|object|props|target|source|src|dest|dst)$/;
const FLAG = /^(is|has|use|enable|verbose|debug|dry)([A-Z_]|$)/;

/** What the code does with the value. */
function kindOfUse(name, shape) {
  if (CALLBACK.test(name) || shape.called) return 'callback';
  if (isList(shape)) return 'items';
  if (Object.keys(shape.keys).length > 0 || shape.keyed || shape.indexed) return 'mapping';
  return shape.methods.some((m) => /^(on|pipe|read)$/.test(m)) ? 'stream' : undefined;
}

function kindOfName(name, shape) {
  if (!shape.path && OPEN.test(name) && shape.methods.length === 0) return 'either';
  if (FLAG.test(name)) return 'flag';
  return NUMBER.test(name) ? 'number-or-text' : 'text';
}

function kindOf(name, shape, fallback, note) {
  const said = kindOfNote(note);
  if (ALGORITHM.test(name) && said !== 'number') return 'algorithm';
  const service = serviceKind(name, shape);
  if (service === 'database') return service;
  if (isText(shape)) return 'text';
  if (/^_?sock(?:et)?$/i.test(name) && shape.methods.length > 0) return 'stream';
  const given = BY_DEFAULT.find(([pattern]) => fallback !== undefined && pattern.test(fallback))?.[1];
  return said ?? kindOfUse(name, shape) ?? service ?? given ?? kindOfName(name, shape);
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

module.exports = { parametersOf };
