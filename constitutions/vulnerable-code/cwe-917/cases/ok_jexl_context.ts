import type { Request, Response } from 'express';
import jexl from 'jexl';

const CONDITION = 'order.city == wanted && order.total > 0';

export async function check(req: Request, res: Response): Promise<void> {
  const wanted = String(req.query['city']);
  const matches = await jexl.eval(CONDITION, { order: { city: 'Oslo', total: 20 }, wanted });
  res.json({ matches: Boolean(matches) });
}
