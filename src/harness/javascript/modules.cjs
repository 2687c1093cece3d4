'use strict';
// What `require` finds: the repository's own modules, Node's, models of packages, and stand-ins for all the rest.
const { quietly } = require('probe_channel');
const { ROOT, compile, real } = require('probe_engine');
const { standIn } = require('probe_stubs');

const EXTENSIONS = [
  '',
  '.js',
  '.ts',
  '.tsx',
  '.jsx',
  '.mjs',
  '.cjs',
  '.mts',
  '.cts',
  '/index.js',
  '/index.ts',
  '/index.tsx',
  '/index.mjs',
  '/index.cjs',
  '/index.jsx',
];
const WRITTEN = [
  [/\.js$/, ['.ts', '.tsx', '.jsx']],
  [/\.mjs$/, ['.mts']],
  [/\.cjs$/, ['.cts']],
  [/\.jsx$/, ['.tsx']],
];
/** Those that behave as they are documented and reach nothing: the real ones, where there are any. */
const PURE = [
  'path',
  'url',
  'querystring',
  'util',
  'events',
  'assert',
  'string_decoder',
  'buffer',
  'stream',
  'stream/promises',
  'zlib',
  'perf_hooks',
];
const GROUPS = [
  'probe_web',
  'probe_files',
  'probe_commands',
  'probe_network',
  'probe_data_sql',
  'probe_data_documents',
  'probe_packages_text',
  'probe_packages_data',
  'probe_packages_tokens',
  'probe_packages_services',
  'probe_browser',
  'probe_react',
  'probe_archives',
  'probe_program',
];
const NODE_ONLY = new Set([
  'async_hooks',
  'cluster',
  'worker_threads',
  'tty',
  'module',
  'process',
  'inspector',
  'diagnostics_channel',
  'punycode',
  'constants',
  'trace_events',
  'domain',
  'dgram',
  'repl',
  'sys',
  'test',
  'sea',
  'wasi',
  'v8',
]);

const STATE = {
  sources: {},
  loaded: new Map(),
  standIns: new Map(),
  models: new Map(),
  carried: new Set(),
  hook: undefined,
  watch: undefined,
};

/** `./x` from a file, with every ending that may be left out. */
function found(from, name) {
  const parts = from.split('/').slice(0, -1);
  for (const part of name.replace(/[?#].*$/, '').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const base = parts.join('/');
  const written = WRITTEN.filter(([ending]) => ending.test(base)).flatMap(([ending, others]) =>
    others.map((other) => base.replace(ending, other)),
  );
  return [...EXTENSIONS.map((extension) => base + extension), ...written].find((path) =>
    Object.hasOwn(STATE.sources, path),
  );
}

/** A module that other modules import by default, too. */
function importable(made) {
  if (
    (typeof made === 'object' || typeof made === 'function') &&
    made !== null &&
    Object.isExtensible(made) &&
    !('__esModule' in made)
  ) {
    try {
      Object.defineProperty(made, '__esModule', { value: true, enumerable: false, configurable: true, writable: true });
      if (made.default === undefined)
        Object.defineProperty(made, 'default', { value: made, enumerable: false, configurable: true, writable: true });
    } catch {
      // A module that may not be changed is imported as it is.
    }
  }
  return made;
}

function pure(name) {
  if (name === 'assert/strict') return real.assert?.strict ?? require('probe_bare').assert;
  const given = real[name];
  if (given === undefined) return require('probe_bare')[name];
  if (name === 'url') return { ...given };
  return typeof given === 'function' ? given : { ...given };
}

function made(name) {
  if (name === 'crypto') return require('probe_patch_crypto').crypto;
  if (name === 'process') return globalThis.process;
  if (PURE.includes(name) || name === 'assert/strict') return pure(name);
  for (const group of GROUPS) {
    const { MODELS } = require(group);
    if (Object.hasOwn(MODELS, name)) return MODELS[name]();
  }
  return undefined;
}

/** Node's or a package's module, by its name. */
function load(given) {
  const name = String(given).replace(/^node:/, '');
  if (STATE.models.has(name)) return STATE.models.get(name);
  const model =
    made(name) ?? made(name.replace(/\/(?:lib|dist|esm|cjs|es)\/.*$/, '').replace(/^lodash\/(?=[a-z])/, 'lodash.'));
  const loaded = model === undefined ? missing(name) : importable(model);
  const value =
    model === undefined || STATE.watch === undefined || name === 'crypto' ? loaded : STATE.watch(name, loaded);
  STATE.models.set(name, value);
  return value;
}

function missing(name) {
  const part = /^lodash[./](\w+)$/.exec(name);
  if (part !== null && typeof load('lodash')[part[1]] === 'function') return load('lodash')[part[1]];
  if (!STATE.standIns.has(name)) STATE.standIns.set(name, standIn(name));
  return STATE.standIns.get(name);
}

function requireFrom(path) {
  const require = (given) => {
    const name = String(given);
    if (!/^(?:\.{1,2}(?:\/|$)|\/)/.test(name)) return quietly(() => load(name));
    const target = found(path, name);
    return target === undefined ? quietly(() => missing(name)) : run(target).exports;
  };
  const resolve = Object.assign((name) => name, { paths: () => [] });
  return Object.assign(require, { resolve, cache: {}, main: STATE.main, extensions: {} });
}

const folderOf = (path) => (ROOT + path).split('/').slice(0, -1).join('/');
const NAMES = ['exports', 'require', 'module', '__filename', '__dirname', 'probe_take'];
const HOOK = 'probe_take(function(n){return eval(n)});';

/** Puts the hook in front, where it changes neither lines nor whether the code is strict. */
function hooked(text) {
  const strict = /^(?:#![^\n]*\n|\s|\/\*[\s\S]*?\*\/|\/\/[^\n]*\n)*(['"])use strict\1/.test(text);
  const clean = text.replace(/^\uFEFF/, '').replace(/^#!/, '//');
  return `${strict ? "'use strict';" : ''}${clean.startsWith('//') ? `${HOOK}${clean}` : HOOK + clean}`;
}

/** A file's text as a function; asynchronous where it awaits outside of functions. */
function compiled(text, path) {
  try {
    return compile(hooked(text), path, NAMES, false);
  } catch (error) {
    if (!(error instanceof SyntaxError) || !/\bawait\b/.test(text)) throw error;
    return compile(hooked(text), path, NAMES, true);
  }
}

/** Executes a file of the repository once. `pending`: what it still awaits. */
function run(path, asMain = false) {
  const known = STATE.loaded.get(path);
  if (known !== undefined) return known;
  const module = {
    exports: {},
    id: path,
    filename: ROOT + path,
    loaded: false,
    children: [],
    paths: [],
    parent: asMain ? null : {},
  };
  STATE.loaded.set(path, module);
  STATE.carried.add(path);
  if (asMain) STATE.main = module;
  const require = requireFrom(path);
  module.require = require;
  if (/\.json$/.test(path)) {
    module.exports = JSON.parse(STATE.sources[path]);
    return module;
  }
  const take = (evaluate) => {
    if (path === STATE.path) STATE.hook = evaluate;
  };
  module.pending = compiled(STATE.sources[path], path).call(
    module.exports,
    module.exports,
    require,
    module,
    ROOT + path,
    folderOf(path),
    take,
  );
  module.loaded = true;
  return module;
}

/** Forgets what was executed, for a file that is to run anew. */
function forget() {
  STATE.loaded.clear();
  STATE.models.clear();
  STATE.main = undefined;
}

/** The free names that code without its imports counts on. */
const FREE = {
  app: () => require('probe_web').application('web', 'app'),
  router: () => require('probe_web').application('web', 'router'),
  server: () => require('probe_web').application('web', 'server'),
  db: () => require('probe_data_sql').database('db'),
  connection: () => require('probe_data_sql').database('connection'),
  pool: () => require('probe_data_sql').database('pool'),
  conn: () => require('probe_data_sql').database('conn'),
  client: () => require('probe_data_sql').database('client'),
  knex: () => load('knex'),
  sequelize: () => load('sequelize'),
  _: () => load('lodash'),
  cp: () => load('child_process'),
  exec: () => load('child_process').exec,
  execSync: () => load('child_process').execSync,
  spawn: () => load('child_process').spawn,
  urlLib: () => load('url'),
  mysql: () => load('mysql'),
  React: () => load('react'),
  escapeHtml: () => load('escape-html'),
  escape: () => load('escape-html'),
};

/** A name that nothing defines: a module of that name, or a stand-in. */
function free(name) {
  if (Object.hasOwn(FREE, name)) return FREE[name]();
  return load(name);
}

module.exports = { STATE, forget, free, load, requireFrom, run };
