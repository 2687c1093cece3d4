import { type Request, type Response, Router } from 'express';
import { Pool } from 'pg';

const pool = new Pool();

/** Orders in one state, the newest first. */
async function byState(req: Request, res: Response): Promise<void> {
  const state = String(req.query['state'] ?? 'open');
  const result = await pool.query(`SELECT id, total FROM orders WHERE state = '${state}' ORDER BY placed DESC`);
  res.json(result.rows);
}

/** Orders of one customer, the newest first. */
async function byCustomer(req: Request, res: Response): Promise<void> {
  const customer = String(req.query['customer'] ?? '');
  const result = await pool.query('SELECT id, total FROM orders WHERE customer = $1 ORDER BY placed DESC', [customer]);
  res.json(result.rows);
}

export const orders = Router();
orders.get('/by-state', byState);
orders.get('/by-customer', byCustomer);
