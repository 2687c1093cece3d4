import { spawnSync } from 'node:child_process';
import type { Request, Response } from 'express';

const ENGINES = ['dot', 'neato', 'twopi'];

export function render(req: Request, res: Response): void {
  const engine = String(req.query['engine'] ?? 'dot');
  if (!ENGINES.includes(engine)) {
    res.status(400).json({ error: 'unknown engine' });
    return;
  }
  const dpi = Number(req.query['dpi']);
  const done = spawnSync(engine, ['-Tsvg', `-Gdpi=${dpi}`], { input: req.body.graph });
  res.type('text').send(done.stdout.toString());
}
