import { unlinkSync } from 'node:fs';
import type { Request, Response } from 'express';

const FOLDER = '/srv/avatars/';

function locate(name: string): string {
  return FOLDER + name.replace('../', '');
}

export function removeAvatar(req: Request, res: Response): void {
  const file = locate(String(req.query['name']));
  if (!file.startsWith(FOLDER)) {
    res.sendStatus(403);
    return;
  }
  unlinkSync(file);
  res.json({ removed: true });
}
