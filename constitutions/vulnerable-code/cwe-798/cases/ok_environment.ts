import jwt from 'jsonwebtoken';
import { Client } from 'pg';

const TOKEN_HEADER = 'x-auth-token';
const API_KEY = process.env['SHOP_API_KEY'];

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) {
    throw new Error(`${name} is not set`);
  }
  return value;
}

export function connect(): Client {
  const password = required('DB_PASSWORD');
  return new Client({ host: 'db.internal', user: 'orders', password });
}

export function ticket(user: string): { header: string; key: string | undefined; value: string } {
  return { header: TOKEN_HEADER, key: API_KEY, value: jwt.sign({ sub: user }, required('JWT_SECRET')) };
}
