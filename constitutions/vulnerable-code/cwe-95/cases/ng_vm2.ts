import type { Request, Response } from 'express';
import { VM } from 'vm2';

export function tryOut(req: Request, res: Response): void {
  res.json({ result: new VM({ timeout: 500 }).run(String(req.body.formula)) });
}
