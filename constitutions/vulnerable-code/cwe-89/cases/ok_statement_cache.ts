import Database from 'better-sqlite3';

const db = new Database('shop.db');
const known = new Map<string, Database.Statement>();

export function count(table: 'orders' | 'items', shop: number): unknown {
  const text = table === 'orders' ? 'SELECT COUNT(*) FROM orders WHERE shop = ?' : 'SELECT COUNT(*) FROM items WHERE shop = ?';
  const statement = known.get(text) ?? db.prepare(text);
  known.set(text, statement);
  return statement.get(shop);
}

export function isKnown(table: string): boolean {
  return known.get(`SELECT COUNT(*) FROM orders WHERE name = '${table}'`) !== undefined;
}
