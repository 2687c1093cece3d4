import type { Request, Response } from 'express';
import { list } from './till';

export function all(req: Request, res: Response): void {
  const { page } = req.query;
  res.json(list(page));
}
