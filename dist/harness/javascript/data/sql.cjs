'use strict';
// Databases that take statements: connections, pools, builders of queries.
const { functionIn, tell } = require('probe_callbacks');
const { PLAIN, SINGLE, prepared, row, rows, statement } = require('probe_data_statements');
const { schedule } = require('probe_node_timers');
const { notice } = require('probe_notice');
const { FAULT, fault, out, stores } = require('probe_taint');

const STATEMENTS = new Set([
  'query',
  'execute',
  'exec',
  'run',
  'all',
  'get',
  'each',
  'raw',
  'unsafe',
  'prepare',
  'batch',
  'executeSql',
  'whereRaw',
  'havingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'selectRaw',
  'literal',
  '$queryRaw',
  '$executeRaw',
  '$queryRawUnsafe',
  '$executeRawUnsafe',
  'any',
  'one',
  'oneOrNone',
  'many',
  'manyOrNone',
  'none',
  'result',
  'map',
  'queryRaw',
  'stream',
  'fromRaw',
]);
const PROMISES = new Set(['then', 'catch', 'finally']);

const STORES = /^(?:sequelize|prisma|typeorm|objection)/;
const WRITES = /^(?:create|update|build|upsert|bulkCreate|insert|patch)$/;
const OPENS_FOR = /transaction|getConnection|connect|serialize|parallelize|acquire|task|tx/i;
const OPENS = /getConnection|connect|transaction|begin/i;
const TABLES = /^(?:user|users|post|posts|product|products|item|items|account|order|session)$/;

const result = (method, { paired }) => (SINGLE.has(method) && !paired ? row() : rows(paired));

/** What a callback is told: a connection where one is opened, else what the statement gives. */
function answer(name, method, callback) {
  if (OPENS_FOR.test(method)) {
    schedule(() => {
      if (callback.length > 1) callback(null, database(name), () => undefined);
      else callback(method === 'connect' ? null : database(name));
    });
  } else if (FAULT.on) schedule(() => callback(fault()));
  else schedule(() => callback(null, SINGLE.has(method) ? row() : rows(), []));
}

/** What a call gives: to be awaited, and to be asked on. */
function chain(target, name, options, method) {
  const failed = !OPENS.test(method) && FAULT.on;
  const settled = failed
    ? Promise.reject(fault())
    : Promise.resolve(OPENS.test(method) ? wrapped(name, options) : result(method, options));
  settled.catch(() => undefined);
  const next = database(name, options);
  return new Proxy(target, {
    get: (_t, key) => (PROMISES.has(key) ? settled[key].bind(settled) : key === 'length' ? 1 : next[key]),
    apply: (_t, _self, args) => next(...args),
  });
}

const call =
  (target, name, options, method) =>
  (...args) => {
    if (STATEMENTS.has(method)) statement(`${name}.${method}`, args);
    if (STORES.test(name) && WRITES.test(method)) stores(`${name}.${method}`, args);
    out(...args);
    for (const arg of args) notice(arg, name);
    const callback = functionIn([...args].reverse());
    if (callback !== undefined) answer(name, method, callback);
    return method === 'prepare' ? prepared(name) : chain(target, name, options, method);
  };

/** What a database has under a name that is asked for the first time. */
function memberOf(target, name, options, key) {
  const made = /^[A-Z]\w*(?:Client|Pool|Database|Connection|Sequelize|DataSource)?$/;
  if (made.test(key) && /Client|Pool|Database|Connection|Sequelize|Source|Manager/.test(key))
    return database(name, options);
  if (key === 'promise') return () => database(name, { paired: true });
  return TABLES.test(key) ? database(`${name}.${key}`, options) : call(target, name, options, key);
}

/** A connection, a pool, a builder of queries: every method gives one again, and is awaited to rows. */
function database(name = 'db', options = {}) {
  const target = function () {};
  const members = new Map();
  const self = new Proxy(target, {
    get: (_t, key) => {
      if (key === 'prototype') return target.prototype;
      if (key === '__esModule') return true;
      if (typeof key === 'symbol' || PLAIN.has(key))
        return key === Symbol.iterator ? () => [][Symbol.iterator]() : undefined;
      if (members.has(key)) return members.get(key);
      if (key === 'escape' || key === 'escapeId' || key === 'format') return require('probe_packages_quoting').sql[key];
      members.set(key, key === 'default' ? self : memberOf(target, name, options, key));
      return members.get(key);
    },
    set: (_t, key, value) => (members.set(key, value), true),
    has: () => true,
    apply: (_t, _self, args) => {
      if (Array.isArray(args[0]) && Array.isArray(args[0].raw)) statement(name, args);
      return chain(target, name, options, 'select');
    },
    construct: (_t, args) => (tell(args, null), database(name, options)),
  });
  return self;
}

/** A connection that is awaited must not be a promise itself. */
const wrapped = (name, options) => database(name, options);

/** A driver: whatever is made of it is a connection. */
function driver(name, options) {
  return () => database(name, options);
}

const MODELS = {
  mysql: driver('mysql'),
  mysql2: driver('mysql'),
  'mysql2/promise': driver('mysql', { paired: true }),
  'promise-mysql': driver('mysql'),
  mariadb: driver('mariadb'),
  pg: driver('pg'),
  'pg-promise': driver('pg'),
  postgres: driver('sql'),
  sqlite3: driver('sqlite'),
  sqlite: driver('sqlite'),
  'better-sqlite3': driver('sqlite'),
  'node:sqlite': driver('sqlite'),
  mssql: driver('mssql'),
  oracledb: driver('oracle'),
  knex: driver('knex'),
  '@prisma/client': driver('prisma'),
  '@vercel/postgres': driver('sql'),
  '@neondatabase/serverless': driver('sql'),
  tedious: driver('tedious'),
};

module.exports = { MODELS, database };
