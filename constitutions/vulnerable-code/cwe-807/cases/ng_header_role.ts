import type { Request, Response } from 'express';
import { report } from './reports';

export function all(req: Request, res: Response): void {
  if (req.headers['x-user-role'] === 'admin') {
    res.json(report());
    return;
  }
  res.sendStatus(403);
}
