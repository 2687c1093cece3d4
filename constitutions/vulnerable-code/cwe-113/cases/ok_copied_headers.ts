import type { Request, Response } from 'express';

const ALLOWED = ['x-colour', 'x-size'];

export function answer(req: Request, res: Response): void {
  const name = String(req.body.name);
  if (!ALLOWED.includes(name)) {
    res.sendStatus(400);
    return;
  }
  res.set(name, 'yes').json({ set: name.length });
}
