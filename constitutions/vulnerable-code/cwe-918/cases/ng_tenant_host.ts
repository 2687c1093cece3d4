import type { Request, Response } from 'express';

function endpoint(tenant: string, path: string): string {
  return `https://${tenant}/api/${path}`;
}

export async function status(req: Request, res: Response): Promise<void> {
  const tenant = String(req.headers['x-tenant']);
  const answer = await fetch(endpoint(tenant, 'status'));
  res.json(await answer.json());
}
