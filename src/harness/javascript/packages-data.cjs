'use strict';
// Packages that read data, fill templates, and work on objects.
const { plain, sink, textOf } = require('probe_channel');
const { escapeHtml, escapeRegExp, unescapeHtml } = require('probe_packages_text');
const { schedule } = require('probe_timers');
const { crypto, insecure, uuid, hash } = require('probe_patch_crypto');
const { TAINT, isTainted } = require('probe_taint');

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Merging as maintained packages do it: keys that lead to prototypes are left out. */
function merge(target, ...sources) {
  for (const source of sources) {
    for (const key of Object.keys(source ?? {})) {
      if (FORBIDDEN.has(key)) continue;
      const value = source[key];
      const deep = typeof value === 'object' && value !== null && plain(value) && !Array.isArray(value);
      target[key] = deep
        ? merge(typeof target[key] === 'object' && target[key] !== null ? target[key] : {}, value)
        : value;
    }
  }
  return target;
}

const keysOf = (path) =>
  Array.isArray(path)
    ? path.map(textOf)
    : textOf(path)
        .split(/[.[\]]+/)
        .filter((key) => key !== '');

function get(object, path, fallback) {
  let at = object;
  for (const key of keysOf(path)) at = at === null || at === undefined ? undefined : at[key];
  return at === undefined ? fallback : at;
}

function set(object, path, value) {
  const keys = keysOf(path);
  if (keys.some((key) => FORBIDDEN.has(key))) return object;
  let at = object;
  for (const key of keys.slice(0, -1)) at = at[key] = typeof at[key] === 'object' && at[key] !== null ? at[key] : {};
  at[keys.at(-1)] = value;
  return object;
}

/** A template's source with values in place, in the ways that most engines write them. */
function fill(source, values, escaped = escapeHtml) {
  const value = (path) => textOf(get(values ?? {}, path.trim(), ''));
  return textOf(source)
    .replace(/<%-([\s\S]*?)%>|\{\{\{([\s\S]*?)\}\}\}|!\{([\s\S]*?)\}/g, (_all, a, b, c) => value(a ?? b ?? c))
    .replace(/<%=([\s\S]*?)%>|\{\{([^{}]*)\}\}/g, (_all, a, b) => escaped(value(a ?? b)));
}

function template(name, source, values) {
  sink('template', name, textOf(source), [], { bound: isTainted(values) });
  return fill(source, values);
}

/** ejs, pug, handlebars, nunjucks … : a source, then values. */
function engine(name) {
  const compile = (source) => {
    sink('template', `${name}.compile`, textOf(source), [], {});
    return (values) => template(`${name}.compiled`, source, values);
  };
  const render = (source, values, ...rest) => {
    const text = template(`${name}.render`, source, values);
    const callback = [values, ...rest].find((one) => typeof one === 'function');
    if (callback) schedule(() => callback(null, text));
    return text;
  };
  const file = (_path, _values, ...rest) => (
    rest.filter((one) => typeof one === 'function').forEach((done) => schedule(() => done(null, '<html></html>'))),
    Promise.resolve('<html></html>')
  );
  const made = Object.assign((source) => compile(source), {
    compile,
    render,
    renderString: render,
    renderFile: file,
    template: compile,
    to_html: render,
    registerHelper: () => undefined,
    registerPartial: () => undefined,
    configure: () => made,
    precompile: compile,
    parse: () => [],
    escape: escapeHtml,
    escapeExpression: escapeHtml,
    SafeString: class {
      constructor(text) {
        this.text = text;
      }
      toString() {
        return textOf(this.text);
      }
    },
    create: () => made,
  });
  made.Environment = function Environment() {
    return made;
  };
  made.Liquid = function Liquid() {
    return { parseAndRender: async (source, values) => template(`${name}.render`, source, values), parse: compile };
  };
  made.process = render;
  return made;
}

function lodash() {
  const words = (text) => textOf(text);
  const made = {
    merge,
    mergeWith: merge,
    defaultsDeep: merge,
    defaults: (target, ...rest) => ({ ...Object.assign({}, ...rest), ...target }),
    assign: Object.assign,
    extend: Object.assign,
    set,
    setWith: set,
    get,
    has: (object, path) => get(object, path) !== undefined,
    unset: () => true,
    update: (object, path, work) => set(object, path, work(get(object, path))),
    zipObjectDeep: () => ({}),
    template: (source) => (
      sink('template', 'lodash.template', textOf(source), [], {}),
      (values) => template('lodash.template', source, values)
    ),
    escape: escapeHtml,
    unescape: unescapeHtml,
    escapeRegExp,
    cloneDeep: (value) => (typeof value === 'object' && value !== null ? merge({}, value) : value),
    clone: (value) => ({ ...value }),
    pick: (object, ...keys) =>
      Object.fromEntries(
        keys
          .flat()
          .filter((key) => key in Object(object))
          .map((key) => [key, object[key]]),
      ),
    omit: (object, ...keys) =>
      Object.fromEntries(Object.entries(object ?? {}).filter(([key]) => !keys.flat().includes(key))),
    isString: (v) => typeof v === 'string',
    isObject: (v) => typeof v === 'object' && v !== null,
    isPlainObject: (v) => typeof v === 'object' && v !== null && plain(v),
    isArray: Array.isArray,
    isFunction: (v) => typeof v === 'function',
    isEmpty: (v) => Object.keys(v ?? {}).length === 0,
    isNil: (v) => v === null || v === undefined,
    isNumber: (v) => typeof v === 'number',
    isUndefined: (v) => v === undefined,
    map: (list, work) => Object.values(list ?? []).map(work),
    each: (list, work) => Object.entries(list ?? {}).forEach(([key, value]) => work(value, key)),
    forEach: (list, work) => Object.entries(list ?? {}).forEach(([key, value]) => work(value, key)),
    filter: (list, work) => Object.values(list ?? []).filter(work),
    find: (list, work) => Object.values(list ?? []).find(typeof work === 'function' ? work : () => true),
    includes: (list, value) => Object.values(list ?? []).includes(value),
    keys: Object.keys,
    values: Object.values,
    entries: Object.entries,
    flatten: (list) => list.flat(),
    uniq: (list) => [...new Set(list)],
    reduce: (list, work, start) => Object.values(list).reduce(work, start),
    range: (n) => [...Array(n).keys()],
    times: (n, work) => [...Array(n).keys()].map(work),
    toString: words,
    trim: (t) => words(t).trim(),
    random: (low = 0, high = 1) => low + Math.floor(insecure('lodash.random') * (high - low + 1)),
    sample: (list) => list[Math.floor(insecure('lodash.sample') * list.length)],
    shuffle: (list) => (insecure('lodash.shuffle'), [...list]),
    noop: () => undefined,
    identity: (v) => v,
    debounce: (work) => work,
    throttle: (work) => work,
    once: (work) => work,
    memoize: (work) => work,
    partial:
      (work, ...given) =>
      (...rest) =>
        work(...given, ...rest),
    startsWith: (t, p) => words(t).startsWith(p),
    endsWith: (t, p) => words(t).endsWith(p),
    replace: (t, a, b) => words(t).replace(a, b),
    split: (t, s) => words(t).split(s),
    toLower: (t) => words(t).toLowerCase(),
    capitalize: (t) => words(t),
    kebabCase: (t) => words(t).replace(/[^\w]+/g, '-'),
    camelCase: (t) => words(t).replace(/[^\w]+/g, ''),
  };
  return Object.assign((value) => ({ value: () => value, map: (work) => value.map(work) }), made);
}

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

function xml(name, resolves) {
  return (text, options = {}, ...rest) => {
    const entities = /<!ENTITY/i.test(textOf(text));
    sink('xml', name, textOf(text), [], { entities, safe: !resolves(options ?? {}) });
    callback([options, ...rest], { root: { name: 'abc' } });
    return {
      root: () => ({ text: () => 'abc', get: () => ({ text: () => 'abc' }) }),
      get: () => ({ text: () => 'abc', value: () => 'abc' }),
      find: () => [],
      toString: () => '<r/>',
      childNodes: () => [],
    };
  };
}

/** An expression; values that are bound to its variables are no part of it. */
const xpath =
  (name) =>
  (expression, ...rest) => {
    sink('xpath', name, textOf(expression));
    const node = {
      firstChild: { data: 'abc' },
      textContent: 'abc',
      value: 'abc',
      nodeValue: 'abc',
      toString: () => 'abc',
    };
    return name.endsWith('parse')
      ? { select: () => [node], evaluateString: () => 'abc', select1: () => node, evaluate: () => node }
      : rest.length > 1
        ? node
        : [node];
  };

const libxml = () => {
  const parse = xml('libxmljs.parseXml', (options) => options.noent === true || options.replaceEntities === true);
  return {
    parseXml: parse,
    parseXmlString: parse,
    parseXmlAsync: async (...args) => parse(...args),
    parseHtml: parse,
    SaxParser: class {
      parseString(text) {
        parse(text, {});
      }
      on() {}
    },
    Document: class {},
  };
};

const safeXml = (name) => xml(name, () => false);
class Parser {
  parseString(...args) {
    safeXml('xml2js')(...args);
  }
  async parseStringPromise(text) {
    safeXml('xml2js')(text);
    return { root: {} };
  }
  parse(text) {
    safeXml('xml')(text);
    return { root: {} };
  }
  parseFromString(text) {
    safeXml('xmldom')(text);
    return require('probe_browser').documentNode();
  }
}

function random(name) {
  const made = (size = 8) =>
    [...Array(Math.min(Number(size) || 8, 64))].map(() => Math.floor(insecure(name) * 36).toString(36)).join('');
  return Object.assign(made, { generate: made });
}

function cryptoJs() {
  const made = {};
  for (const [name, algorithm] of Object.entries({
    MD5: 'md5',
    SHA1: 'sha1',
    SHA256: 'sha256',
    SHA512: 'sha512',
    SHA3: 'sha3',
    RIPEMD160: 'ripemd160',
  }))
    made[name] = (text) => (hash(`CryptoJS.${name}`, algorithm), crypto.hash(algorithm, text));
  for (const name of ['HmacSHA256', 'HmacSHA1', 'HmacMD5', 'HmacSHA512'])
    made[name] = (text) => textOf(text).length.toString(16);
  for (const name of ['AES', 'DES', 'TripleDES', 'RC4', 'Rabbit', 'Blowfish']) {
    made[name] = {
      encrypt: (_text, _key, options) => (
        sink(
          'cipher',
          `CryptoJS.${name}`,
          { DES: 'des', TripleDES: 'des3', RC4: 'rc4', Blowfish: 'bf' }[name] ?? 'aes-256-cbc',
          [options?.mode === 'ECB' ? 'MODE_ECB' : 'MODE_CBC'],
        ),
        Object('abc')
      ),
      decrypt: () => Object('abc'),
    };
  }
  return Object.assign(made, {
    enc: { Hex: 'hex', Utf8: 'utf8', Base64: 'base64' },
    mode: { ECB: 'ECB', CBC: 'CBC', CTR: 'CTR' },
    pad: { Pkcs7: 'Pkcs7' },
    lib: { WordArray: { random: () => crypto.randomUUID() } },
    PBKDF2: () => Object('abc'),
  });
}

const MODELS = {
  lodash,
  underscore: lodash,
  'lodash.merge': () => merge,
  'lodash.set': () => set,
  'lodash.get': () => get,
  'lodash.template': () => lodash().template,
  deepmerge: () => Object.assign((...args) => merge({}, ...args), { all: (list) => merge({}, ...list) }),
  merge: () => merge,
  extend:
    () =>
    (deep, ...rest) =>
      merge(...(deep === true ? rest : [deep, ...rest])),
  'merge-deep':
    () =>
    (...args) =>
      merge({}, ...args),
  defu:
    () =>
    (...args) =>
      merge({}, ...args.reverse()),
  'dot-prop': () => ({ set, get, setProperty: set, getProperty: get }),
  'object-path': () => ({ set, get, has: () => true }),
  'set-value': () => set,
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
  xpath: () => ({
    select: xpath('xpath.select'),
    select1: xpath('xpath.select1'),
    parse: xpath('xpath.parse'),
    evaluate: xpath('xpath.evaluate'),
    useNamespaces: () => xpath('xpath.select'),
  }),
  libxmljs: libxml,
  libxmljs2: libxml,
  'libxml-xsd': libxml,
  xml2js: () => ({
    parseString: (...args) => new Parser().parseString(...args),
    parseStringPromise: async (text) => new Parser().parseStringPromise(text),
    Parser,
    Builder: class {
      buildObject() {
        return '<r/>';
      }
    },
  }),
  'fast-xml-parser': () => ({ XMLParser: Parser, parse: safeXml('fast-xml-parser') }),
  xmldom: () => ({
    DOMParser: Parser,
    XMLSerializer: class {
      serializeToString() {
        return '<r/>';
      }
    },
  }),
  '@xmldom/xmldom': () => ({ DOMParser: Parser }),
  'xml-js': () => ({ xml2js: safeXml('xml-js'), xml2json: safeXml('xml-js') }),
  'crypto-js': cryptoJs,
  md5: () => (text) => (hash('md5', 'md5'), crypto.hash('md5', text)),
  sha1: () => (text) => (hash('sha1', 'sha1'), crypto.hash('sha1', text)),
  'object-hash': () => (value) => crypto.hash('sha1', textOf(value)),
  uuid: () => ({ v4: uuid, v1: uuid, v5: uuid, validate: (text) => /^[\da-f-]{36}$/i.test(text), default: uuid }),
  nanoid: () => ({ nanoid: uuid, customAlphabet: () => uuid }),
  randomstring: () => random('randomstring'),
  'random-string': () => random('random-string'),
  'math-random': () => () => insecure('math-random'),
  chance: () =>
    function Chance() {
      return new Proxy({}, { get: () => () => random('chance')() });
    },
  'crypto-random-string': () => () => uuid(),
  'secure-random': () => () => [...crypto.randomBytes(8)],
};
for (const name of [
  'ejs',
  'handlebars',
  'pug',
  'jade',
  'mustache',
  'nunjucks',
  'hogan.js',
  'swig',
  'dot',
  'liquidjs',
  'eta',
  'art-template',
  'twig',
  'squirrelly',
  'doT',
])
  MODELS[name] = () => engine(name);

module.exports = { MODELS, get, merge, set };
