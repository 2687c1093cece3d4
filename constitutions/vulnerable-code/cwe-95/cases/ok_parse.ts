import type { Request, Response } from 'express';

interface Engine {
  eval(script: number[]): number;
}

export function limits(engine: Engine) {
  return (req: Request, res: Response): void => {
    const values: unknown = JSON.parse(req.body.limits);
    const numbers = Array.isArray(values) ? values.map(Number) : [];
    res.json({ sum: engine.eval(numbers) });
  };
}

export const globalObject = new Function('return this');
