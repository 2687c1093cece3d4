import type { Response } from 'express';

export function choose(res: Response, language: string): void {
  res.cookie('language', language, { secure: true, sameSite: 'none' });
}
