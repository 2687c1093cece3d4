import type { Request, Response } from 'express';

export function answer(req: Request, res: Response): void {
  const name = String(req.body.name);
  res.set(name, 'yes').json({ set: name.length });
}
