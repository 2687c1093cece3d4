'use strict';
// Document stores: an object where a text was meant, whose key is an operator.
const base = require('probe_oracle_base');
const { payload } = require('probe_taint');
const { namesIn } = require('probe_web_wording');

const CLOSED = [
  'request',
  'response',
  'context',
  'event',
  'stream',
  'callback',
  'database',
  'flag',
  'number',
  'algorithm',
  'items',
];

/** In a mapping the object stands under every key that is read. */
function placed(object) {
  return (kind, parameter) => {
    if (CLOSED.includes(kind)) return undefined;
    if (kind !== 'mapping') return object();
    return filledWith(parameter.shape, object) ?? object();
  };
}

function filledWith(shape, object) {
  const keys = Object.entries(shape.keys);
  if (keys.length === 0) return undefined;
  return Object.fromEntries(keys.map(([key, inner]) => [key, filledWith(inner, object) ?? object()]));
}

function operator(name, key, canary) {
  const object = () => ({ [key]: canary });
  const text = JSON.stringify(object());
  return payload(name, undefined, { outside: text, choose: () => object, make: placed(object), input: text });
}

/** A whole body that is text before it is parsed. */
function parsed(canary) {
  const text = () => JSON.stringify(Object.fromEntries(namesIn('').map((name) => [name, { $ne: canary }])));
  return payload('parsed', text(), { outside: text() });
}

const controls = (canary) => [payload('control', canary)];
const payloads = (canary) => [operator('not-equal', '$ne', canary), parsed(canary)];

module.exports = { ...base, controls, payloads };
