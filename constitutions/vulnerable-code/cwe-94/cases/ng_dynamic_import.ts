import type { Request, Response } from 'express';

export class Exporters {
  async load(name: string): Promise<(rows: unknown[]) => string> {
    const module = await import(name);
    return module.run;
  }
}

const exporters = new Exporters();

export async function exportRows(req: Request, res: Response): Promise<void> {
  const run = await exporters.load(String(req.query['format']));
  res.send(run([]));
}
