'use strict';
// Packages that make values of text: YAML, and formats that may hold code.
const { sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { TAINT, isTainted } = require('probe_taint');

const callback = (args, value) => {
  const done = args.at(-1);
  if (typeof done === 'function') schedule(() => done(null, value));
};

/** Readers of data: whether what they were given may call code is their property. */
const reader =
  (name, safe, value = { name: 'abc' }) =>
  (text, ...rest) => {
    sink('deserialize', name, textOf(text), [], {
      safe,
      canary: isTainted(textOf(text)) || textOf(text) === TAINT.payload,
    });
    callback(rest, value);
    return value;
  };

/** Evaluates what the format says is a function, as that package does. */
function unserialize(text) {
  sink('deserialize', 'node-serialize.unserialize', textOf(text), [], { safe: false });
  return JSON.parse(textOf(text), (_key, value) =>
    typeof value === 'string' && value.startsWith('_$$ND_FUNC$$_') ? (0, eval)(`(${value.slice(13)})`) : value,
  );
}

const yaml = () => {
  const safe = reader('yaml.load', true);
  const load = (text, options) =>
    reader('yaml.load', !/FULL|unsafe/i.test(textOf(options?.schema?.name ?? options?.schema)))(text);
  return {
    load,
    safeLoad: safe,
    parse: safe,
    loadAll: safe,
    dump: (value) => JSON.stringify(value),
    stringify: (value) => JSON.stringify(value),
    DEFAULT_FULL_SCHEMA: 'FULL',
    DEFAULT_SCHEMA: 'SAFE',
    DEFAULT_SAFE_SCHEMA: 'SAFE',
    JSON_SCHEMA: 'SAFE',
    FAILSAFE_SCHEMA: 'SAFE',
    CORE_SCHEMA: 'SAFE',
    Schema: class {},
    Type: class {},
  };
};

const MODELS = {
  'node-serialize': () => ({ unserialize, serialize: JSON.stringify }),
  serialijse: () => ({ deserialize: reader('serialijse.deserialize', false), serialize: JSON.stringify }),
  funcster: () => ({ deepDeserialize: reader('funcster.deepDeserialize', false) }),
  cryo: () => ({ parse: reader('cryo.parse', false), stringify: JSON.stringify }),
  'js-yaml': yaml,
  yaml,
  yamljs: yaml,
  v8: () => ({
    deserialize: reader('v8.deserialize', true),
    serialize: (value) => globalThis.Buffer.from(textOf(value)),
  }),
};

module.exports = { MODELS, callback };
