import type { Request } from 'express';
import jwt from 'jsonwebtoken';

const decoder = new TextDecoder();

export function remember(req: Request & { session?: string }, body: Uint8Array): void {
  req.session = decoder.decode(body);
}

export function userOf(req: Request): unknown {
  return jwt.verify(String(req.headers['x-token']), process.env['JWT_KEY'] ?? '', { algorithms: ['HS256'] });
}
