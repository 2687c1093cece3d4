'use strict';
// Statements are events; rows come back with whatever columns are asked for.
const { functionIn } = require('probe_callbacks');
const { sink, textOf } = require('probe_channel');
const { schedule } = require('probe_node_timers');
const { failing, isTainted } = require('probe_taint');

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
const SINGLE = new Set(['get', 'one', 'oneOrNone', 'first', 'findOne', 'findByPk', 'findUnique', 'findFirst']);

/** A prepared statement: its values are bound. */
function prepared(name) {
  const made = {};
  for (const method of ['run', 'all', 'get', 'each', 'iterate', 'bind', 'finalize', 'pluck', 'raw', 'values']) {
    made[method] = (...args) => {
      failing();
      if (isTainted(args)) sink('sql', `${name}.${method}`, '?', [], { bound: true });
      const callback = functionIn(args);
      if (callback) schedule(() => callback(null, SINGLE.has(method) ? row() : rows()));
      return ['bind', 'pluck', 'raw'].includes(method) ? made : method === 'get' ? row() : rows();
    };
  }
  return made;
}

module.exports = { PLAIN, SINGLE, prepared, row, rows, statement };
