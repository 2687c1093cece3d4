'use strict';
// Objects that a unit is handed to work with, rather than to work on: stores, and whatever else has methods of its own.
const { isText } = require('probe_shapes');
const { standIn } = require('probe_stubs');

const DATABASE =
  /^_?(conn|connection|cursor|db|database|pool|knex|sequelize|sql|mysql|pg|prisma|db_?conn\w*|db_?client|queryRunner|entityManager|manager|repository|repo|dataSource)$/i;
const NAMED = /db|conn|client|pool|model|coll|store|repo|user/i;
const DATA_METHODS =
  /^(query|execute|prepare|raw|run|all|get|each|exec|find\w*|collection|whereRaw|insert\w*|update\w*|delete\w*|aggregate|\$query\w*|\$execute\w*)$/;
/** Methods that hardly anything but a database has. */
const STATEMENTS = /^(query|execute|prepare|raw|createQueryBuilder|\$queryRaw\w*|\$executeRaw\w*)$/;
const DOCUMENTS =
  /^(find|findOne\w*|findById\w*|updateOne|updateMany|deleteOne|deleteMany|replaceOne|countDocuments|aggregate|insertOne|insertMany|create|exists|distinct|exec|save)$/;
/** What values have: numbers, dates, lists, bytes, functions, promises, tables. */
const OF_VALUES =
  /^(to[A-Z]\w*|valueOf|get(UTC)?(Time|Date|Day|FullYear|Month|Hours|Minutes|Seconds)|(read|write)(U?Int|Big|Float|Double)\w*|hasOwnProperty|length|innerHTML|includes|indexOf|slice|concat|at|keys|values|map|forEach|filter|reduce|push|pop|join|some|every|find|sort|splice|flatMap|shift|fill|copy|equals|call|apply|bind|then|catch|finally|next)$/;

const asksStore = (name, { methods }) =>
  DATABASE.test(name) ||
  methods.some((method) => STATEMENTS.test(method)) ||
  (methods.some((method) => DATA_METHODS.test(method)) && NAMED.test(name));

/** Whether a parameter is a store; `service`: something else that is called upon. */
function serviceKind(name, shape) {
  if (DATABASE.test(name) || (!isText(shape) && asksStore(name, shape))) return 'database';
  if (isText(shape) || shape.methods.length === 0 || Object.keys(shape.keys).length > 0) return undefined;
  return shape.methods.every((method) => !OF_VALUES.test(method)) ? 'service' : undefined;
}

/** The store that fits what is asked of it: statements, or objects as queries. */
function store(name, shape = { methods: [] }) {
  const own = shape.methods.filter((method) => !OF_VALUES.test(method) || method === 'find');
  if (own.includes('collection')) return require('probe_data_mongo').client().db();
  if (!DATABASE.test(name) && own.length > 0 && own.every((method) => DOCUMENTS.test(method)))
    return require('probe_data_documents').collection(name, undefined);
  return require('probe_data_sql').database(name);
}

/** A part of an object that is called upon; undefined for values. */
function part(name, shape) {
  const kind = serviceKind(name, shape);
  return kind === 'database' ? store(name, shape) : kind === 'service' ? standIn(name) : undefined;
}

module.exports = { part, serviceKind, store };
