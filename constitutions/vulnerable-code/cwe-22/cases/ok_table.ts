import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Request, Response } from 'express';

const PAGES: Record<string, string> = { terms: 'terms.md', about: 'about.md' };
const LANGUAGES = new Set(['en', 'de', 'fr']);

export function page(req: Request, res: Response): void {
  const language = String(req.query['lang']);
  if (!LANGUAGES.has(language)) {
    res.sendStatus(404);
    return;
  }
  const name = PAGES[String(req.params['page'])] ?? 'about.md';
  res.type('text/markdown').send(readFileSync(join('/srv/pages', language, name), 'utf8'));
}

export function chapter(req: Request, res: Response): void {
  const number = Number(req.params['number']);
  res.send(readFileSync(`/srv/book/chapter-${number}.md`, 'utf8'));
}
