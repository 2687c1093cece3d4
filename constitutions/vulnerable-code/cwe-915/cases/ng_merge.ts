import type { Request, Response } from 'express';
import _ from 'lodash';

const settings = { theme: 'light', limits: { rows: 20 } };

export function save(req: Request, res: Response): void {
  const changes = JSON.parse(req.body.changes);
  _.merge(settings, changes);
  res.json(settings);
}
