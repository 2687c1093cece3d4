import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function listOrders(req: Request, res: Response): Promise<void> {
  const clauses = ['archived = false'];
  const values: string[] = [];
  const status = req.query['status'];
  if (typeof status === 'string') {
    values.push(status);
    clauses.push('status = $1');
  }
  const direction = req.query['order'] === 'desc' ? 'DESC' : 'ASC';
  const sql = `SELECT id, total FROM orders WHERE ${clauses.join(' AND ')} ORDER BY id ${direction}`;
  const result = await pool.query(sql, values);
  res.json(result.rows);
}
