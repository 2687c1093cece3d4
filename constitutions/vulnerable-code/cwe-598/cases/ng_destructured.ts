import type { Request, Response } from 'express';
import { pay } from './till';

export function payNow(req: Request, res: Response): void {
  const { amount, cardNumber } = req.query;
  res.json(pay(amount, cardNumber));
}
