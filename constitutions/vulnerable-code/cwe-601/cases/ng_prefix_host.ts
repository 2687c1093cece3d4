import type { Request, Response } from 'express';

const SITE = 'https://shop.example';

export function leave(req: Request, res: Response): void {
  const to = String(req.query['to'] ?? SITE);
  const target = to.indexOf('shop.example') >= 0 ? to : SITE;
  res.redirect(target);
}
