import type { Request, Response } from 'express';
import { greet } from './pages';

export function hello(req: Request, res: Response): void {
  const who = req.query.who as string;
  if (who.includes('<')) {
    res.sendStatus(400);
  } else {
    greet(res, who);
  }
}
