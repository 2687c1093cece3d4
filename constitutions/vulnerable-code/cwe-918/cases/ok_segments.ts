import type { Request, Response } from 'express';

const REGIONS: Record<string, string> = {
  eu: 'https://eu.stock.shop.example',
  us: 'https://us.stock.shop.example',
};

export async function stock(req: Request, res: Response): Promise<void> {
  const base = REGIONS[String(req.query['region'])] ?? 'https://eu.stock.shop.example';
  const answer = await fetch(`${base}/items/${encodeURIComponent(String(req.params['sku']))}`);
  res.json(await answer.json());
}
