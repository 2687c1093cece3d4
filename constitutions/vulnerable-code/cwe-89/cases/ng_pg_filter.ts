import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function listOrders(req: Request, res: Response): Promise<void> {
  const clauses = ['archived = false'];
  const status = req.query['status'];
  if (typeof status === 'string') {
    clauses.push(`status = '${status}'`);
  }
  const result = await pool.query(`SELECT id, total FROM orders WHERE ${clauses.join(' AND ')}`);
  res.json(result.rows);
}
