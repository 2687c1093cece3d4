import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Request, type Response, Router } from 'express';
import { fileInside } from '../lib/guards.ts';

const INVOICES = path.resolve('/srv/shop/invoices');
const MANUALS = path.resolve('/srv/shop/manuals');

/** An invoice as the printer made it. */
function invoice(req: Request, res: Response): void {
  const file = path.join(INVOICES, String(req.query['name']));
  res.type('text/plain').send(readFileSync(file, 'utf8'));
}

/** A manual, which may lie in a sub-folder. */
function manual(req: Request, res: Response): void {
  const file = fileInside(MANUALS, String(req.query['name']));
  if (file === undefined) {
    res.sendStatus(404);
    return;
  }
  res.type('text/plain').send(readFileSync(file, 'utf8'));
}

export const downloads = Router();
downloads.get('/invoice', invoice);
downloads.get('/manual', manual);
