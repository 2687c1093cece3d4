import type { Request, Response } from 'express';

export async function addPhoto(req: Request, res: Response) {
  await req.files.photo.mv(`public/photos/${req.files.photo.name}`);
  res.sendStatus(201);
}
