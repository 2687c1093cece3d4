import type { Request, Response } from 'express';

function compile(formula: string): (price: number) => number {
  const body = `return (${formula});`;
  return new Function('price', body) as (price: number) => number;
}

export function discount(req: Request, res: Response): void {
  const formula = req.body.formula;
  res.json({ price: compile(formula)(Number(req.body.price)) });
}
