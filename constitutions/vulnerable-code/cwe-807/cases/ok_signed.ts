import type { Request, Response } from 'express';
import { report } from './reports';

export function all(req: Request, res: Response): void {
  if (req.signedCookies.role === 'admin' && req.query.page !== undefined) {
    res.json(report(req.query.page));
    return;
  }
  res.sendStatus(403);
}
