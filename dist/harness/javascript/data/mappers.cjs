'use strict';
// Mappers of objects to tables, and templates whose values are bound.
const { database } = require('probe_data_sql');
const { standIn } = require('probe_stubs');

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
  'drizzle-orm': () => ({ sql: tagged() }),
  sequelize: mapper('sequelize'),
  'sequelize-typescript': mapper('sequelize'),
  objection: mapper('objection'),
  typeorm: mapper('typeorm'),
  'sql-template-strings': tagged,
  'sql-template-tag': tagged,
};

module.exports = { MODELS };
