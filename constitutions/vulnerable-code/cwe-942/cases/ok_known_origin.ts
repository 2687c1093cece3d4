import type { NextFunction, Request, Response } from 'express';

const ORIGINS = new Set(['https://www.shop.example']);

export function allow(req: Request, res: Response, next: NextFunction): void {
  const origin = req.headers.origin ?? '';
  if (ORIGINS.has(origin)) {
    res.setHeader('Access-Control-Allow-Origin', origin);
    res.setHeader('Access-Control-Allow-Credentials', 'true');
    res.setHeader('Vary', 'Origin');
  }
  next();
}
