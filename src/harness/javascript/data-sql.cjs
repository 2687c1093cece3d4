'use strict';
// Databases that take statements: each statement is an event; rows come back with whatever columns are asked for.
const { sink, textOf } = require('probe_channel');
const { notice } = require('probe_notice');
const { standIn } = require('probe_stubs');
const { FAULT, failing, fault, isTainted, out, stores } = require('probe_taint');
const { schedule } = require('probe_timers');

const PLAIN = new Set(['then', 'toJSON', 'constructor', 'inspect']);

/** A row: every column is there. */
const row = () =>
  new Proxy(
    { id: 1 },
    {
      get: (target, key) =>
        typeof key === 'symbol' || PLAIN.has(key) ? undefined : key in target ? target[key] : 'abc',
    },
  );

/** What a query gives, for every driver's way of reading it: a list of rows that also has `rows`, and a row's columns. */
function rows(paired) {
  const list = [row()];
  const made = paired ? [list, []] : list;
  return Object.assign(made, {
    rows: list,
    rowCount: 1,
    recordset: list,
    recordsets: [list],
    affectedRows: 1,
    insertId: 1,
    changes: 1,
    lastInsertRowid: 1,
    lastID: 1,
    count: 1,
  });
}

/** A statement: as text, as options that hold one, or as a template whose values are bound. */
function statement(name, args) {
  const [first, ...rest] = args;
  if (Array.isArray(first) && Array.isArray(first.raw)) {
    sink('sql', name, first.join('?'), [], { bound: isTainted(rest) });
    return;
  }
  const text =
    typeof first === 'object' && first !== null ? (first.sql ?? first.text ?? first.query ?? first.statement) : first;
  if (typeof text === 'function' || text === undefined) return;
  if (typeof text === 'object' && text !== null && Array.isArray(text.parts)) {
    sink('sql', name, text.parts.join('?'), [], { bound: isTainted(text.values) });
    return;
  }
  sink('sql', name, textOf(text), [], {
    bound:
      isTainted(rest) || (typeof first === 'object' && isTainted(first.values ?? first.replacements ?? first.bind)),
  });
}

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
const SINGLE = new Set(['get', 'one', 'oneOrNone', 'first', 'findOne', 'findByPk', 'findUnique', 'findFirst']);
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
      if (key === 'escape' || key === 'escapeId' || key === 'format') return require('probe_packages_text').sql[key];
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

/** A prepared statement: its values are bound. */
function prepared(name) {
  const made = {};
  for (const method of ['run', 'all', 'get', 'each', 'iterate', 'bind', 'finalize', 'pluck', 'raw', 'values']) {
    made[method] = (...args) => {
      failing();
      if (isTainted(args)) sink('sql', `${name}.${method}`, '?', [], { bound: true });
      const callback = args.find((arg) => typeof arg === 'function');
      if (callback) schedule(() => callback(null, SINGLE.has(method) ? row() : rows()));
      return ['bind', 'pluck', 'raw'].includes(method) ? made : method === 'get' ? row() : rows();
    };
  }
  return made;
}

/** A driver: whatever is made of it is a connection. */
function driver(name, options) {
  return () => database(name, options);
}

/** An object mapper: classes that can be extended, and `query` on what it makes. */
function mapper(name) {
  return () => {
    class Model {
      static init() {
        return this;
      }
      static query() {
        return database(name);
      }
    }
    for (const method of [
      'findAll',
      'findOne',
      'findByPk',
      'create',
      'update',
      'destroy',
      'count',
      'belongsTo',
      'hasMany',
      'sync',
      'bulkCreate',
      'upsert',
      'findOrCreate',
      'where',
      'raw',
    ])
      Model[method] = (...args) => database(name)[method](...args);
    const made = database(name);
    const own = {
      Model,
      Sequelize: made,
      DataTypes: standIn('DataTypes'),
      QueryTypes: standIn('QueryTypes'),
      Op: standIn('Op'),
      default: made,
    };
    return new Proxy(made, { get: (target, key) => own[key] ?? target[key] });
  };
}

const tagged = () =>
  Object.assign((parts, ...values) => ({ parts: [...parts], values }), {
    raw: (text) => ({ sql: text }),
    default: (parts, ...values) => ({ parts: [...parts], values }),
  });

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
  'drizzle-orm': () => ({ sql: tagged() }),
  sequelize: mapper('sequelize'),
  'sequelize-typescript': mapper('sequelize'),
  objection: mapper('objection'),
  typeorm: mapper('typeorm'),
  'sql-template-strings': tagged,
  'sql-template-tag': tagged,
  tedious: driver('tedious'),
};

module.exports = { MODELS, database, row };
