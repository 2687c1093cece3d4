import type { Request, Response } from 'express';
import jexl from 'jexl';

async function matches(condition: string, order: object): Promise<boolean> {
  return Boolean(await jexl.eval(`order.total > 0 && (${condition})`, { order }));
}

export async function check(req: Request, res: Response): Promise<void> {
  const condition = String(req.query['condition']);
  res.json({ matches: await matches(condition, { total: 20 }) });
}
