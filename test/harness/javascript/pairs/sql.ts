import type { Pair } from '../../pairs.ts';

export const sql: readonly Pair[] = [
  {
    name: 'a statement that is put together, and one that the caller gives whole',
    unit: 'rows',
    parameter: 'query',
    safeGives: 'weak',
    vulnerable: `
const { Pool } = require('pg');
const pool = new Pool();

exports.rows = async function rows(query) {
  return (await pool.query('SELECT * FROM orders WHERE ' + query)).rows; // sink
};
`,
    safe: `
const { Pool } = require('pg');
const pool = new Pool();

exports.rows = async function rows(query) {
  return (await pool.query(query)).rows; // sink
};
`,
  },
  {
    name: 'mysql, joined and bound',
    unit: 'findUser',
    parameter: 'email',
    safeGives: 'neutralised',
    vulnerable: `
const mysql = require('mysql');
const pool = mysql.createPool({ host: 'db' });

function findUser(email, done) {
  pool.query("SELECT * FROM users WHERE email = '" + email + "'", (error, rows) => done(error, rows[0])); // sink
}

module.exports = { findUser };
`,
    safe: `
const mysql = require('mysql');
const pool = mysql.createPool({ host: 'db' });

function findUser(email, done) {
  pool.query('SELECT * FROM users WHERE email = ?', [email], (error, rows) => done(error, rows[0])); // sink
}

module.exports = { findUser };
`,
  },
  {
    name: 'pg in TypeScript, a sort order from a list',
    path: 'src/orders.ts',
    unit: 'list',
    source: 'external',
    vulnerable: `
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function list(req: Request, res: Response): Promise<void> {
  const { rows } = await pool.query(\`SELECT id FROM orders ORDER BY \${req.query['sort']}\`); // sink
  res.json(rows);
}
`,
    safe: `
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();
const COLUMNS: readonly string[] = ['id', 'placed'];

export async function list(req: Request, res: Response): Promise<void> {
  const wanted = String(req.query['sort']);
  const column = COLUMNS.includes(wanted) ? wanted : 'id';
  const { rows } = await pool.query(\`SELECT id FROM orders ORDER BY \${column}\`); // sink
  res.json(rows);
}
`,
  },
  {
    name: 'a connection that is handed in',
    unit: 'remove',
    parameter: 'id',
    vulnerable: `
exports.remove = async function (db, id) {
  await db.run(\`DELETE FROM carts WHERE id = \${id}\`); // sink
};
`,
    safe: `
exports.remove = async function (db, id) {
  await db.run(\`DELETE FROM carts WHERE id = \${Number(id)}\`); // sink
};
`,
  },
  {
    name: 'a query builder of the repository',
    path: 'lib/search.mjs',
    unit: 'search',
    parameter: 'term',
    vulnerable: `
import mysql from 'mysql2/promise';
import { matching } from './where.mjs';

export async function search(term) {
  const connection = await mysql.createConnection({});
  const [rows] = await connection.execute(...matching(term)); // sink
  return rows;
}
`,
    safe: `
import mysql from 'mysql2/promise';
import { matching } from './where.mjs';

export async function search(term) {
  const connection = await mysql.createConnection({});
  const [rows] = await connection.execute(...matching(term)); // sink
  return rows;
}
`,
    modules: {
      'lib/where.mjs': "export const matching = (term) => [`SELECT id FROM items WHERE name LIKE '%${term}%'`, []];\n",
    },
    safeModules: {
      'lib/where.mjs': "export const matching = (term) => ['SELECT id FROM items WHERE name LIKE ?', [`%${term}%`]];\n",
    },
  },
];
