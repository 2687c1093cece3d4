import escapeStringRegexp from 'escape-string-regexp';
import type { Request, Response } from 'express';

const TITLES = ['lamp with shade', 'garden chair', 'table'];

export function search(req: Request, res: Response): void {
  const text = String(req.query['q']);
  const wanted = new RegExp(`^${escapeStringRegexp(text)}`, 'i');
  res.json(TITLES.filter((title) => wanted.test(title) || title.includes(text)));
}
