import type { Request, Response } from 'express';

export function item(req: Request, res: Response): void {
  res.redirect(`/items/${encodeURIComponent(String(req.query['sku']))}`);
}

export function order(req: Request, res: Response): void {
  const id = Number.parseInt(String(req.query['id']), 10);
  res.redirect(303, '/orders/' + id);
}
