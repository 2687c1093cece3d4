'use strict';
// Databases that take statements: connections, pools, builders of queries.
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

/** A connection, a pool, a builder of queries: every method gives one again, and is awaited to rows. */
function database(name = 'db', options = {}) {
  const target = function () {};
  const members = new Map();
  const result = (method) => (SINGLE.has(method) && !options.paired ? row() : rows(options.paired));
  const call =
    (method) =>
    (...args) => {
      if (STATEMENTS.has(method)) statement(`${name}.${method}`, args);
      if (
        /^(?:sequelize|prisma|typeorm|objection)/.test(name) &&
        /^(?:create|update|build|upsert|bulkCreate|insert|patch)$/.test(method)
      )
        stores(`${name}.${method}`, args);
      out(...args);
      for (const arg of args) notice(arg, name);
      const callback = [...args].reverse().find((arg) => typeof arg === 'function');
      if (callback !== undefined) answer(method, callback);
      if (method === 'prepare') return prepared(name);
      return chain(method);
    };
  const answer = (method, callback) => {
    const inner = /transaction|getConnection|connect|serialize|parallelize|acquire|task|tx/i.test(method);
    if (inner)
      schedule(() =>
        callback(
          ...(callback.length > 1
            ? [null, database(name), () => undefined]
            : method === 'connect'
              ? [null]
              : [database(name)]),
        ),
      );
    else if (FAULT.on) schedule(() => callback(fault()));
    else schedule(() => callback(null, SINGLE.has(method) ? row() : rows(), []));
  };
  const chain = (method) => {
    const opens = /getConnection|connect|transaction|begin/i.test(method);
    const settled = opens
      ? Promise.resolve(wrapped(name, options))
      : FAULT.on
        ? Promise.reject(fault())
        : Promise.resolve(result(method));
    settled.catch(() => undefined);
    const next = database(name, options);
    return new Proxy(target, {
      get: (_t, key) => (PROMISES.has(key) ? settled[key].bind(settled) : key === 'length' ? 1 : next[key]),
      apply: (_t, _self, args) => next(...args),
    });
  };
  const self = new Proxy(target, {
    get: (_t, key) => {
      if (key === 'prototype') return target.prototype;
      if (key === '__esModule') return true;
      if (typeof key === 'symbol' || PLAIN.has(key))
        return key === Symbol.iterator ? () => [][Symbol.iterator]() : undefined;
      if (members.has(key)) return members.get(key);
      if (key === 'escape' || key === 'escapeId' || key === 'format') return require('probe_packages_quoting').sql[key];
      const member =
        key === 'default'
          ? self
          : /^[A-Z]\w*(?:Client|Pool|Database|Connection|Sequelize|DataSource)?$/.test(key) &&
              /Client|Pool|Database|Connection|Sequelize|Source|Manager/.test(key)
            ? database(name, options)
            : key === 'promise'
              ? () => database(name, { paired: true })
              : /^(?:user|users|post|posts|product|products|item|items|account|order|session)$/.test(key)
                ? database(`${name}.${key}`, options)
                : call(key);
      members.set(key, member);
      return member;
    },
    set: (_t, key, value) => (members.set(key, value), true),
    has: () => true,
    apply: (_t, _self, args) => {
      if (Array.isArray(args[0]) && Array.isArray(args[0].raw)) statement(name, args);
      return chain('select');
    },
    construct: (_t, args) => (
      args.filter((a) => typeof a === 'function').forEach((a) => schedule(() => a(null))), database(name, options)
    ),
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
