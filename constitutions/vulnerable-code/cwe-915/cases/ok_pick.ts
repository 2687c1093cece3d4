import type { Request, Response } from 'express';

const settings = new Map<string, string>([['theme', 'light']]);
const FIELDS = ['theme', 'rows'];

export function save(req: Request, res: Response): void {
  for (const field of FIELDS) {
    settings.set(field, String(req.body[field]));
  }
  const answer = Object.assign({}, { saved: FIELDS.length });
  res.json(answer);
}
