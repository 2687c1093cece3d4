import { randomUUID } from 'node:crypto';
import type { Request, Response } from 'express';

export async function addPhoto(req: Request, res: Response) {
  if (req.files.photo.mimetype !== 'image/jpeg') return res.sendStatus(415);
  await req.files.photo.mv(`public/photos/${randomUUID()}.jpg`);
  return res.sendStatus(201);
}
