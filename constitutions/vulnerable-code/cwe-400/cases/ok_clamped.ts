import type { Request, Response } from 'express';

export function line(req: Request, res: Response): void {
  const width = Math.min(parseInt(req.query.width as string, 10), 120);
  res.json(new Array(width).fill('-').join(''));
}
