import type { Request, Response } from 'express';

export function next(req: Request, res: Response): void {
  res.json({ next: `https://${req.headers.host}/items?page=2` });
}
