import type { Request, Response } from 'express';

const TITLES = ['lamp with shade', 'garden chair', 'table'];

function matcher(pattern: string): RegExp {
  return new RegExp(`^${pattern}`, 'i');
}

export function search(req: Request, res: Response): void {
  const wanted = matcher(String(req.query['pattern']));
  res.json(TITLES.filter((title) => wanted.test(title)));
}
