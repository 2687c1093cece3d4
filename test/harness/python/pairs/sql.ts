import type { Pair } from '../../pairs.ts';

export const sql: readonly Pair[] = [
  {
    name: 'a statement that is put together, and one that the caller gives whole',
    unit: 'rows',
    parameter: 'query',
    vulnerableGives: 'sink',
    safeGives: 'weak',
    vulnerable: `
def rows(connection, query):
    return connection.execute('SELECT * FROM orders WHERE ' + query).fetchall()  # sink
`,
    safe: `
def rows(connection, query):
    return connection.execute(query).fetchall()  # sink
`,
  },
  {
    name: 'a formatted statement against a bound value',
    unit: 'user',
    parameter: 'name',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
import sqlite3

def user(name):
    cursor = sqlite3.connect('shop.db').cursor()
    cursor.execute(f"SELECT * FROM users WHERE name = '{name}'")  # sink
    return cursor.fetchone()
`,
    safe: `
import sqlite3

def user(name):
    cursor = sqlite3.connect('shop.db').cursor()
    cursor.execute('SELECT * FROM users WHERE name = ?', (name,))  # sink
    return cursor.fetchone()
`,
  },
  {
    name: 'a driver that is not installed, and a number',
    unit: 'Orders.find',
    parameter: 'order_id',
    vulnerableGives: 'sink',
    safeGives: 'not-reached',
    vulnerable: `
import psycopg2

class Orders:
    def __init__(self, dsn):
        self.db = psycopg2.connect(dsn)

    def find(self, order_id):
        cursor = self.db.cursor()
        cursor.execute('SELECT * FROM orders WHERE id = ' + str(order_id))  # sink
        return [row['id'] for row in cursor.fetchall()]
`,
    safe: `
import psycopg2

class Orders:
    def __init__(self, dsn):
        self.db = psycopg2.connect(dsn)

    def find(self, order_id):
        cursor = self.db.cursor()
        cursor.execute('SELECT * FROM orders WHERE id = ' + str(int(order_id)))  # sink
        return [row['id'] for row in cursor.fetchall()]
`,
  },
  {
    name: 'a sort column with and without an allow-list',
    unit: 'page',
    parameter: 'order',
    vulnerableGives: 'sink',
    vulnerable: `
def page(cursor, order, limit=10):
    cursor.execute('SELECT id FROM items ORDER BY ' + order + ' LIMIT ?', (limit,))  # sink
    return cursor.fetchall()
`,
    safe: `
COLUMNS = {'name', 'price'}

def page(cursor, order, limit=10):
    if order not in COLUMNS:
        order = 'name'
    cursor.execute('SELECT id FROM items ORDER BY ' + order + ' LIMIT ?', (limit,))  # sink
    return cursor.fetchall()
`,
  },
  {
    name: 'a query builder of its own schema',
    unit: 'search',
    parameter: 'filters',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
import sqlite3

def search(filters: dict):
    db = sqlite3.connect(':memory:')
    db.execute('CREATE TABLE books (title TEXT, author TEXT)')
    db.execute("INSERT INTO books VALUES ('a', 'b')")
    rows = db.execute("SELECT * FROM books WHERE title = '%s'" % filters['title'])  # sink
    return [dict(title=row[0]) for row in rows]
`,
    safe: `
import sqlite3

def search(filters: dict):
    db = sqlite3.connect(':memory:')
    db.execute('CREATE TABLE books (title TEXT, author TEXT)')
    db.execute("INSERT INTO books VALUES ('a', 'b')")
    rows = db.execute('SELECT * FROM books WHERE title = :title', {'title': filters['title']})  # sink
    return [dict(title=row[0]) for row in rows]
`,
  },
  {
    name: 'text() with and without bound values',
    unit: 'find',
    parameter: 'email',
    vulnerableGives: 'sink',
    safeGives: 'neutralised',
    vulnerable: `
from sqlalchemy import create_engine, text

engine = create_engine('sqlite://')

def find(email: str):
    with engine.connect() as connection:
        return connection.execute(text("SELECT id FROM users WHERE email = '" + email + "'")).fetchall()  # sink
`,
    safe: `
from sqlalchemy import create_engine, text

engine = create_engine('sqlite://')

def find(email: str):
    with engine.connect() as connection:
        return connection.execute(text('SELECT id FROM users WHERE email = :email'), {'email': email}).fetchall()  # sink
`,
  },
];
