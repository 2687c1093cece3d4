import { prisma } from './store.js';
import type { Request, Response } from 'express';

export async function change(req: Request, res: Response) {
  await prisma.person.update({ where: { id: 1 }, data: { name: String(req.body.name) } });
  res.end();
}
