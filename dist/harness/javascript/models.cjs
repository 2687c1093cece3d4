'use strict';
// What is not the repository's own: Node's modules, models of packages, and stand-ins for all the rest.
const { real } = require('probe_engine');
const { STATE } = require('probe_state');
const { standIn } = require('probe_stubs');

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
/** Where the models are, one family a file. */
const GROUPS = [
  'probe_web_frameworks',
  'probe_node_files',
  'probe_node_commands',
  'probe_node_http',
  'probe_node_sockets',
  'probe_node_system',
  'probe_data_sql',
  'probe_data_mappers',
  'probe_data_mongo',
  'probe_packages_clients',
  'probe_packages_digests',
  'probe_packages_evaluators',
  'probe_packages_files',
  'probe_packages_html',
  'probe_packages_identifiers',
  'probe_packages_inputs',
  'probe_packages_lodash',
  'probe_packages_logs',
  'probe_packages_objects',
  'probe_packages_quoting',
  'probe_packages_readers',
  'probe_packages_services',
  'probe_packages_tar',
  'probe_packages_templates',
  'probe_packages_texts',
  'probe_packages_tokens',
  'probe_packages_validators',
  'probe_packages_xml',
  'probe_packages_zip',
  'probe_page_globals',
  'probe_page_jquery',
  'probe_page_react',
];

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
  if (name === 'assert/strict') return real.assert?.strict ?? require('probe_bare_modules').assert;
  const given = real[name];
  if (given === undefined) return require('probe_bare_modules')[name];
  if (name === 'url') return { ...given };
  return typeof given === 'function' ? given : { ...given };
}

function made(name) {
  if (name === 'crypto') return require('probe_node_crypto').crypto;
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

/** The free names that code without its imports counts on. */
const FREE = {
  app: () => require('probe_web_frameworks').application('web', 'app'),
  router: () => require('probe_web_frameworks').application('web', 'router'),
  server: () => require('probe_web_frameworks').application('web', 'server'),
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

module.exports = { free, load, missing };
