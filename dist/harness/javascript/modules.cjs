'use strict';
// What `require` finds, and how a file of the repository is executed.
const { quietly } = require('probe_channel');
const { ROOT, compile } = require('probe_engine');
const { load, missing } = require('probe_models');
const { STATE } = require('probe_state');

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

module.exports = { forget, requireFrom, run };
