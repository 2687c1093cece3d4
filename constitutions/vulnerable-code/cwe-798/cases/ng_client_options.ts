import { Client } from 'pg';

export function ordersClient(): Client {
  return new Client({
    host: 'db.internal',
    user: 'orders',
    password: 'vR7-quartz-lamp',
    database: 'shop',
  });
}
