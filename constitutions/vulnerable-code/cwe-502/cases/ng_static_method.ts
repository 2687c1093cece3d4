import { unserialize } from 'node-serialize';
import type { Request, Response } from 'express';

class Basket {
  static from(text: string): unknown {
    return unserialize(text);
  }
}

export function restore(req: Request, res: Response): void {
  const basket = Basket.from(req.body.basket);
  res.json({ basket });
}
