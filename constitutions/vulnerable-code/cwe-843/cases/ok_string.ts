import type { Request, Response } from 'express';
import { greet } from './pages';

export function hello(req: Request, res: Response): void {
  const who = String(req.query.who);
  if (who.includes('<')) {
    res.sendStatus(400);
  } else {
    greet(res, who);
  }
}
