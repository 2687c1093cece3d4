import { spawnSync } from 'node:child_process';
import type { Request, Response } from 'express';

export function render(req: Request, res: Response): void {
  const engine = String(req.query['engine'] ?? 'dot');
  const done = spawnSync(engine, ['-Tsvg'], { input: req.body.graph });
  res.type('text').send(done.stdout.toString());
}
