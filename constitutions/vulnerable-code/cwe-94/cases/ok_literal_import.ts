import type { Request, Response } from 'express';

const EXPORTERS: Record<string, (rows: unknown[]) => string> = {
  json: (rows) => JSON.stringify(rows),
  count: (rows) => String(rows.length),
};

export async function exportRows(req: Request, res: Response): Promise<void> {
  const run = EXPORTERS[String(req.query['format'])];
  if (run === undefined) {
    const { inspect } = await import('node:util');
    res.send(inspect(req.query));
    return;
  }
  res.send(run([]));
}
